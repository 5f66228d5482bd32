package uk.totalplace.counting.expenditure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import uk.totalplace.common.Violations;
import uk.totalplace.common.audit.Change;
import uk.totalplace.common.audit.Changes;
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.counting.dimension.Basis;
import uk.totalplace.counting.dimension.Phase;

/** What one organisation spent in one financial year, in its own words. Others see it once it is released. */
@Entity
@IdClass(ExpenditureReturn.Key.class)
@Table(schema = "counting", name = "expenditure_return")
public class ExpenditureReturn {
    @Id
    @Column(name = "organisation_code", length = 40)
    private String organisation;
    @Id
    @Column(name = "start_year")
    private int startYear;
    @Column(name = "gross_pence", nullable = false)
    private long grossPence;
    /** What was stated as a whole; null where the return came as lines and was never typed. */
    @Column(name = "stated_pence")
    private Long statedPence;
    @Column(name = "stated_synthetic", nullable = false)
    private boolean statedSynthetic;
    /** How many lines say it; 0 where only the total is stated. They are kept by {@link ReturnTotals}, with the gross. */
    @Column(name = "line_count", nullable = false)
    private long lineCount;
    @Enumerated(EnumType.STRING)
    @Column(name = "phase", nullable = false, length = 10)
    private Phase phase = Phase.OUTTURN;
    @Enumerated(EnumType.STRING)
    @Column(name = "basis", nullable = false, length = 15)
    private Basis basis = Basis.BY_BODY;
    /** Whether lines that are counted are apportioned, estimated or imputed. Kept by {@link ReturnTotals}, as they are. */
    @Column(name = "estimated", nullable = false)
    private boolean estimated;
    @Column(name = "note", length = 500)
    private String note;
    @Column(name = "synthetic", nullable = false)
    private boolean synthetic;
    @Column(name = "released", nullable = false)
    private boolean released;
    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected ExpenditureReturn() {
    }

    ExpenditureReturn(RecordReturn command) {
        Optional<FinancialYear> year = FinancialYear.read(command.year());
        new Violations()
                .unless(command.organisation() != null, "organisation", "Say whose return it is.")
                .unless(year.isPresent(), "year", "Give the financial year, such as 2009/10.")
                .and(said(command.grossPence(), command.note()))
                .refuse();
        organisation = command.organisation();
        startYear = year.orElseThrow().startYear();
        synthetic = command.synthetic();
        statedSynthetic = command.synthetic();
        become(command.grossPence(), command.note());
    }

    /**
     * Corrects what it says, and gives what that changes.
     *
     * @throws uk.totalplace.common.InvalidInput when a field does not hold what it must
     */
    List<Change> correct(CorrectReturn command) {
        said(command.grossPence(), command.note())
                .unless(lineCount == 0 || command.grossPence() == null || command.grossPence() == grossPence, "grossPence", "Its %d lines say the gross: to correct it, upload them corrected.".formatted(lineCount)).refuse();
        ExpenditureReturnRow before = row();
        become(command.grossPence(), command.note());
        return Changes.between(before, row()).in("Gross expenditure", row -> row.gross().exactWords()).in("Note", ExpenditureReturnRow::note).list();
    }

    private static Violations said(Long grossPence, String note) {
        return new Violations()
                .unless(grossPence != null, "grossPence", "Give the gross expenditure.")
                .unless(grossPence == null || grossPence >= 0, "grossPence", "Gross expenditure is before all receipts, so it is not below nothing.")
                .mayStayEmpty("note", note, 500);
    }

    private void become(long gross, String said) {
        grossPence = gross;
        statedPence = lineCount == 0 ? Long.valueOf(gross) : statedPence;
        note = said == null || said.isBlank() ? null : said.strip();
    }

    void release() {
        released = true;
    }

    Key key() {
        return new Key(organisation, startYear);
    }

    int startYear() {
        return startYear;
    }

    boolean isReleased() {
        return released;
    }

    int version() {
        return version;
    }

    ExpenditureReturnRow row() {
        return new ExpenditureReturnRow(organisation, new FinancialYear(startYear).toString(), grossPence, note, synthetic, released, version, lineCount, phase, basis, estimated);
    }

    /** One return for each organisation and year; JPA wants a class for that, and it must be public. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private String organisation;
        private int startYear;

        public Key() {
        }

        Key(String organisation, int startYear) {
            this.organisation = organisation;
            this.startYear = startYear;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && startYear == key.startYear && Objects.equals(organisation, key.organisation);
        }

        @Override
        public int hashCode() {
            return Objects.hash(organisation, startYear);
        }
    }
}
