package uk.totalplace.board.ledger;

import java.io.Serializable;
import uk.totalplace.common.area.Regroup;
import uk.totalplace.common.saving.Cashability;
import uk.totalplace.common.saving.SavingKind;

/**
 * What of the ledger is asked for; nulls ask for everything. {@code organisation} bears the cost or gains, {@code barrier} holds it up,
 * {@code baseline} is what it is claimed on, {@code proposal} what it stands in, {@link #NONE} for what was put to nobody. {@code regroup} narrows it to a group of another geography.
 */
public record SavingFilter(String text, String theme, SavingKind kind, Cashability cashability, Status status, String organisation, String baseline, String subject, String barrier, String proposal, Provenance provenance, Regroup regroup, SavingSort sort,
        boolean descending) implements Serializable {
    public static final String NONE = "none";
    public static final SavingFilter EVERYTHING = new SavingFilter(null, null, null, null, null, null, null, null, null, null, null, null, SavingSort.REF, false);

    public static SavingFilter awaiting(Status status) {
        return new SavingFilter(null, null, null, null, status, null, null, null, null, null, null, null, SavingSort.SINCE, false);
    }

    public static SavingFilter on(String baseline) {
        return new SavingFilter(null, null, null, null, null, null, baseline, null, null, null, null, null, SavingSort.REF, false);
    }

    public static SavingFilter in(String proposal) {
        return new SavingFilter(null, null, null, null, null, null, null, null, null, proposal, null, null, SavingSort.REF, false);
    }

    public static SavingFilter heldUpBy(String barrier) {
        return new SavingFilter(null, null, null, null, null, null, null, null, barrier, null, null, null, SavingSort.REF, false);
    }

    /** The same of another group, or of all with null. */
    public SavingFilter regrouped(Regroup other) {
        return new SavingFilter(text, theme, kind, cashability, status, organisation, baseline, subject, barrier, proposal, provenance, other, sort, descending);
    }
}
