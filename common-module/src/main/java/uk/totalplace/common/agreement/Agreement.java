package uk.totalplace.common.agreement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.totalplace.common.Violations;

/** A data-sharing agreement, from its draft through its signing and renewals. It holds from the day it is signed to the day it is to be reviewed. */
@Entity
@Table(schema = "common", name = "agreement")
public class Agreement {
    static final String SERIES = "DSA-";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agreement")
    @SequenceGenerator(name = "agreement", schema = "common", sequenceName = "agreement_seq", allocationSize = 1)
    @Column(name = "id")
    private Long id;
    @Column(name = "title", nullable = false, length = 200)
    private String title;
    @Column(name = "purpose", nullable = false, length = 1000)
    private String purpose;
    @Column(name = "lawful_basis", nullable = false, length = 500)
    private String lawfulBasis;
    @ElementCollection
    @CollectionTable(schema = "common", name = "agreement_party", joinColumns = @JoinColumn(name = "agreement_id"))
    private List<Party> parties = new ArrayList<>();
    @ElementCollection
    @CollectionTable(schema = "common", name = "agreement_data_set", joinColumns = @JoinColumn(name = "agreement_id"))
    @Column(name = "data_set", nullable = false, length = 100)
    private Set<String> dataSets = new HashSet<>();
    @Column(name = "frequency", nullable = false, length = 200)
    private String frequency;
    @Column(name = "security", nullable = false, length = 1000)
    private String security;
    @Column(name = "retention", nullable = false, length = 1000)
    private String retention;
    @Column(name = "impact_assessment", length = 300)
    private String impactAssessment;
    @Column(name = "signed_on")
    private LocalDate signedOn;
    @Column(name = "signatories", length = 2000)
    private String signatories;
    @Column(name = "review_on")
    private LocalDate reviewOn;
    @Column(name = "synthetic", nullable = false)
    private boolean synthetic;
    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Agreement() {
    }

    /** @param organisations the codes of all there are */
    Agreement(WriteAgreement command, Set<String> organisations, LocalDate today) {
        say(command, organisations, today);
    }

    /** @throws uk.totalplace.common.InvalidInput when it would not be a whole agreement; all that is wrong is said at once */
    final void say(WriteAgreement command, Set<String> organisations, LocalDate today) {
        refuseIncomplete(command, organisations, today);
        title = command.title().strip();
        purpose = command.purpose().strip();
        lawfulBasis = command.lawfulBasis().strip();
        frequency = command.frequency().strip();
        security = command.security().strip();
        retention = command.retention().strip();
        impactAssessment = stripped(command.impactAssessment());
        signedOn = command.signedOn();
        signatories = stripped(command.signatories());
        reviewOn = command.reviewOn();
        synthetic = command.synthetic();
        Set<Party> named = new HashSet<>();
        command.providers().forEach(code -> named.add(new Party(code, Party.Part.PROVIDES)));
        command.recipients().forEach(code -> named.add(new Party(code, Party.Part.RECEIVES)));
        only(parties, named);
        only(dataSets, new HashSet<>(command.dataSets()));
    }

    private static void refuseIncomplete(WriteAgreement command, Set<String> organisations, LocalDate today) {
        boolean signed = command.signedOn() != null;
        Violations violations = new Violations()
                .text("title", command.title(), 200, "Give the agreement a title.")
                .text("purpose", command.purpose(), 1000, "Say what the data is shared for.")
                .text("lawfulBasis", command.lawfulBasis(), 500, "Say on what lawful basis the data is shared.")
                .unless(!command.providers().isEmpty(), "providers", "Name at least one organisation that gives the data.")
                .unless(!command.recipients().isEmpty(), "recipients", "Name at least one organisation that receives the data.")
                .unless(!command.dataSets().isEmpty(), "dataSets", "Choose at least one data set.")
                .text("frequency", command.frequency(), 200, "Say how often the data is sent.")
                .text("security", command.security(), 1000, "Say how the data is kept safe.")
                .text("retention", command.retention(), 1000, "Say how long the data is kept.")
                .mayStayEmpty("impactAssessment", command.impactAssessment(), 300)
                .mayStayEmpty("signatories", command.signatories(), 2000)
                .unless(!signed || !command.signedOn().isAfter(today), "signedOn", "An agreement is signed today or earlier; leave the day empty until it is.")
                .unless(!signed || stripped(command.signatories()) != null, "signatories", "Say who signed.")
                .unless(!signed || command.reviewOn() != null, "reviewOn", "Say by when it is to be reviewed: until that day it holds.")
                .unless(!signed || command.reviewOn() == null || command.reviewOn().isAfter(command.signedOn()), "reviewOn", "The review comes after the signing.");
        refuseUnknown(violations, "providers", command.providers(), organisations);
        refuseUnknown(violations, "recipients", command.recipients(), organisations);
        violations.refuse();
    }

    private static void refuseUnknown(Violations violations, String field, List<String> codes, Set<String> organisations) {
        codes.forEach(code -> violations.unless(code != null && organisations.contains(code), field, "There is no organisation with the code “" + code + "”."));
    }

    /** What stays is left alone, so that only real changes are written. (The parties are a list because in a set their order may differ from one look to the next, which is taken for a change.) */
    private static <T> void only(Collection<T> kept, Set<T> wanted) {
        kept.retainAll(wanted);
        wanted.stream().filter(one -> !kept.contains(one)).forEach(kept::add);
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    Long id() {
        return id;
    }

    static String ref(long id) {
        return SERIES + "%03d".formatted(id);
    }

    /** The number in a reference of this form. */
    static long id(String ref) {
        return Long.parseLong(ref.substring(SERIES.length()));
    }

    private List<String> doing(Party.Part part) {
        return parties.stream().filter(party -> party.does(part)).map(Party::organisation).sorted().toList();
    }

    private static List<String> sorted(Collection<String> codes) {
        return codes.stream().sorted().toList();
    }

    AgreementRow row() {
        return new AgreementRow(ref(id), title, purpose, lawfulBasis, doing(Party.Part.PROVIDES), doing(Party.Part.RECEIVES), sorted(dataSets), frequency, security, retention,
                impactAssessment, signedOn, signatories, reviewOn, synthetic, version);
    }
}
