package uk.totalplace.common.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import uk.totalplace.common.Violations;

/** The programme office asks organisations for the same return: one data set, one period, one day by which it is due. */
@Entity
@Table(schema = "common", name = "return_call")
public class ReturnCall {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "return_call")
    @SequenceGenerator(name = "return_call", schema = "common", sequenceName = "return_call_seq", allocationSize = 1)
    @Column(name = "id")
    private Long id;
    @Column(name = "title", nullable = false, length = 200)
    private String title;
    @Column(name = "data_set", nullable = false, length = 100)
    private String dataSet;
    @Column(name = "period", nullable = false, length = 40)
    private String period;
    @Column(name = "opens_on", nullable = false)
    private LocalDate opensOn;
    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;
    @Column(name = "note", length = 500)
    private String note;

    protected ReturnCall() {
    }

    /**
     * @param dataSets the codes of all data sets there are
     * @param organisations the codes of all organisations there are
     * @throws uk.totalplace.common.InvalidInput when something is missing or unknown, or it is due before it opens
     */
    ReturnCall(CallForReturns command, Set<String> dataSets, Set<String> organisations) {
        Violations violations = new Violations()
                .text("title", command.title(), 200, "Say what is asked for.")
                .text("period", command.period(), 40, "Say for which period, such as 2009/10.")
                .unless(command.dataSet() != null && dataSets.contains(command.dataSet()), "dataSet", "Choose a data set that can be uploaded.")
                .unless(command.opensOn() != null, "opensOn", "Say from which day it can be handed in.")
                .unless(command.dueOn() != null, "dueOn", "Say by which day it is due.")
                .unless(command.opensOn() == null || command.dueOn() == null || !command.dueOn().isBefore(command.opensOn()), "dueOn", "It cannot be due before it opens.")
                .unless(!command.organisations().isEmpty(), "organisations", "Choose at least one organisation.")
                .mayStayEmpty("note", command.note(), 500);
        command.organisations().forEach(code -> violations.unless(organisations.contains(code), "organisations", "There is no organisation “" + code + "”."));
        violations.refuse();
        title = command.title().strip();
        dataSet = command.dataSet();
        period = command.period().strip();
        opensOn = command.opensOn();
        dueOn = command.dueOn();
        note = command.note() == null || command.note().isBlank() ? null : command.note().strip();
    }

    Long id() {
        return id;
    }

    String title() {
        return title;
    }
}
