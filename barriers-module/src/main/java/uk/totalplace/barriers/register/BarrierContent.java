package uk.totalplace.barriers.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Set;
import uk.totalplace.common.record.RecordRef;

/** What is said of a barrier, field by field, as its row keeps it. */
@Embeddable
public class BarrierContent {
    @Column(name = "title", nullable = false, length = 200)
    private String title;
    @Column(name = "because", nullable = false, length = 500)
    private String because;
    @Column(name = "we_cannot", nullable = false, length = 500)
    private String weCannot;
    @Column(name = "which_blocks", nullable = false, length = 500)
    private String whichBlocks;
    @Enumerated(EnumType.STRING)
    @Column(name = "category", nullable = false, length = 30)
    private Category category;
    @Enumerated(EnumType.STRING)
    @Column(name = "level", nullable = false, length = 30)
    private Level level;
    @Enumerated(EnumType.STRING)
    @Column(name = "severity", length = 10)
    private Severity severity;
    @Column(name = "owner_code", length = 40)
    private String owner;
    @Column(name = "owner_person", length = 200)
    private String ownerPerson;
    @Column(name = "counterpart_department", length = 200)
    private String department;
    @Column(name = "counterpart_directorate", length = 200)
    private String directorate;
    @Column(name = "counterpart_official", length = 200)
    private String official;
    @Column(name = "remedy", length = 2000)
    private String remedy;
    @Column(name = "remedy_effort_days")
    private Integer remedyEffortDays;
    @Column(name = "remedy_works_percent")
    private Integer remedyWorksPercent;
    @Enumerated(EnumType.STRING)
    @Column(name = "urgency", length = 10)
    private Urgency urgency;
    @Column(name = "workaround", length = 2000)
    private String workaround;
    @Column(name = "evidence", length = 2000)
    private String evidence;
    @Column(name = "raised_on")
    private LocalDate raisedOn;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Column(name = "source", length = 300)
    private String source;

    protected BarrierContent() {
    }

    BarrierContent(BarrierDetails said) {
        title = plain(said.title());
        because = plain(said.statement().because());
        weCannot = plain(said.statement().weCannot());
        whichBlocks = plain(said.statement().whichBlocks());
        category = said.category();
        level = said.level();
        severity = said.severity();
        owner = plain(said.owner());
        ownerPerson = plain(said.ownerPerson());
        department = plain(said.counterpart().department());
        directorate = plain(said.counterpart().directorate());
        official = plain(said.counterpart().official());
        remedy = plain(said.remedy().words());
        remedyEffortDays = said.remedy().effortDays();
        remedyWorksPercent = said.remedy().worksPercent();
        urgency = said.remedy().urgency();
        workaround = plain(said.workaround());
        evidence = plain(said.evidence());
        raisedOn = said.raisedOn();
        dueOn = said.dueOn();
        source = plain(said.source());
    }

    BarrierDetails with(Set<String> themes, Set<String> affected, Set<RecordRef> links) {
        return new BarrierDetails(title, new Statement(because, weCannot, whichBlocks), category, level, themes, severity, owner, ownerPerson, new Counterpart(department, directorate, official),
                new Remedy(remedy, remedyEffortDays, remedyWorksPercent, urgency), workaround, evidence, affected, raisedOn, dueOn, source, links);
    }

    Level level() {
        return level;
    }

    private static String plain(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
