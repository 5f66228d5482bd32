package uk.totalplace.board.consent;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What a partner said to a proposal; {@code edition} is the make-up of the proposal it was said on, {@code by} the name of who wrote it down, {@code signedBy} of who
 * decided, {@code authority} on what authority. Conditions may be null. {@code predecessor} is who said it where it stands for an {@code organisation} that said
 * nothing itself and succeeded that one; null otherwise.
 */
public record ConsentRow(String proposal, int edition, String organisation, ConsentState state, LocalDate on, String signedBy, String authority, String conditions, String by, LocalDateTime recordedAt, String predecessor) {

    /** In the words of the organisation itself. */
    public ConsentRow(String proposal, int edition, String organisation, ConsentState state, LocalDate on, String signedBy, String authority, String conditions, String by, LocalDateTime recordedAt) {
        this(proposal, edition, organisation, state, on, signedBy, authority, conditions, by, recordedAt, null);
    }

    /** The same word as it stands for a successor. */
    ConsentRow standingFor(String successor) {
        return successor.equals(organisation) ? this : new ConsentRow(proposal, edition, successor, state, on, signedBy, authority, conditions, by, recordedAt, organisation);
    }

    /** The word as it was said, whomever it stands for today. */
    public ConsentRow asSaid() {
        return predecessor == null ? this : new ConsentRow(proposal, edition, predecessor, state, on, signedBy, authority, conditions, by, recordedAt);
    }
}
