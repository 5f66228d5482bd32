package uk.totalplace.board.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import uk.totalplace.common.Violations;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.figure.Figure;
import uk.totalplace.common.figure.Figures;

/** Reported against computed, line by line. */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class ReportLines {
    @Inject
    private Database database;
    @Inject
    private Figures figures;
    @Inject
    private Audit audit;

    /** The lines of a report in its order; empty when there is no such report. */
    public List<ReportLine> of(String report) {
        return database.query(row -> new EnterReportLine(report, row.getInt(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6)),
                "select ordinal, place, statement, reported, computed, remark from board.report_line where report = ? order by ordinal", report).stream().map(this::line).toList();
    }

    /** Those there are, by name. */
    public List<String> reports() {
        return database.query(row -> row.getString(1), "select distinct report from board.report_line order by report");
    }

    /** Enters a line; one that is there already stays. */
    @RolesAllowed(Role.OFFICER)
    public void enter(EnterReportLine said) {
        new Violations().text("report", said.report(), 100, "Name the report.").text("place", said.place(), 60, "Say where in the report.").text("statement", said.statement(), 300, "Say what the line says.")
                .unless(said.reported() != null || said.computed() != null, "reported", "Name at least one figure.").mayStayEmpty("remark", said.remark(), 500).refuse();
        if (database.count("select count(*) from board.report_line where report = ? and ordinal = ?", said.report(), said.ordinal()) == 0) {
            database.update("insert into board.report_line (report, place, ordinal, statement, reported, computed, remark) values (?, ?, ?, ?, ?, ?, ?)", said.report(), said.place(), said.ordinal(), said.statement(),
                    said.reported(), said.computed(), said.remark());
            audit.record("report:" + said.report(), "entered", "line " + said.ordinal() + ": " + said.statement());
        }
    }

    private ReportLine line(EnterReportLine said) {
        Figure reported = figure(said.reported());
        Figure computed = figure(said.computed());
        return new ReportLine(said.ordinal(), said.place(), said.statement(), reported, computed, Agreement.of(reported, computed), said.remark());
    }

    private Figure figure(String key) {
        return key == null ? null : figures.find(key).orElse(null);
    }
}
