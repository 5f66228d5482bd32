package uk.totalplace.board.ledger;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;

/** What is said of a saving, by people or by the theme that claims it, and who stands for it; what happened to it is the {@link SavingLine}'s. */
@MappedSuperclass
abstract class SavingTerms {
    @Embedded
    private SavingContent content;
    @ElementCollection
    @CollectionTable(schema = "board", name = "saving_beneficiary", joinColumns = @JoinColumn(name = "saving_ref"))
    @AttributeOverride(name = "code", column = @Column(name = "organisation_code", nullable = false, length = 40))
    private List<Portion> beneficiaries = new ArrayList<>();
    @ElementCollection
    @CollectionTable(schema = "board", name = "saving_barrier", joinColumns = @JoinColumn(name = "saving_ref"))
    @AttributeOverride(name = "code", column = @Column(name = "barrier_ref", nullable = false, length = 20))
    private List<Portion> heldUp = new ArrayList<>();
    @ElementCollection
    @CollectionTable(schema = "board", name = "saving_need", joinColumns = @JoinColumn(name = "saving_ref"))
    @Column(name = "needed_ref", nullable = false, length = 20)
    private Set<String> needs = new TreeSet<>();
    @Column(name = "organisation_code", length = 40)
    private String organisation;
    @Embedded
    private Signatories signatories = Signatories.NOBODY;

    /** Who estimated and validated it is not said but recorded by its steps. */
    void say(SavingDetails said) {
        content = new SavingContent(said);
        replace(beneficiaries, Set.copyOf(said.beneficiaries()));
        replace(heldUp, said.heldUp());
        replace(needs, said.needs());
    }

    SavingDetails details() {
        return content.with(beneficiaries.stream().sorted(Comparator.comparing(Portion::sharePercent).reversed().thenComparing(Portion::code)).toList(), Set.copyOf(heldUp), needs, organisation,
                signatories().estimator(), signatories().validator());
    }

    void belongTo(String owner) {
        organisation = owner;
    }

    void sign(Signatories by) {
        signatories = by;
    }

    /** Whether somebody keeps it: the programme office keeps all, a partner its own. */
    boolean isKeptBy(Caller caller) {
        return caller.isProgrammeOffice() ? caller.has(Role.OFFICER) || caller.has(Role.LEAD) || caller.has(Role.FINANCE)
                : caller.isOwn(organisation) && (caller.has(Role.PARTNER) || caller.has(Role.LEAD) || caller.has(Role.FINANCE));
    }

    String organisation() {
        return organisation;
    }

    /** Where nobody stands for it yet there is nothing in the database, and the persistence gives null for that. */
    Signatories signatories() {
        return signatories == null ? Signatories.NOBODY : signatories;
    }

    /** What stays is left alone. Parts that are records of their own stand in lists, because in a set their order may differ from one look to the next, which is taken for a change. */
    private static <T> void replace(Collection<T> kept, Set<T> said) {
        kept.retainAll(said);
        said.stream().filter(one -> !kept.contains(one)).forEach(kept::add);
    }
}
