package uk.totalplace.common.intake;

import java.util.List;
import uk.totalplace.common.cipher.Place;
import uk.totalplace.common.file.PieceForm;

/** What of a run may be written down, and how. Everything that comes from a file passes through here on its way into the database and back. */
interface Discretion {
    /** The key that what is kept is encrypted with; null when it is not. */
    String keyId();

    byte[] keep(Place place, byte[] plain);

    byte[] give(Place place, byte[] kept);

    /** How the pieces of a run's file are laid on the shelf. */
    default PieceForm kept(long run) {
        return (ordinal, piece) -> keep(IntakeStore.PIECES.place("content", run, ordinal), piece);
    }

    /** How they are taken from it. */
    default PieceForm given(long run) {
        return (ordinal, piece) -> give(IntakeStore.PIECES.place("content", run, ordinal), piece);
    }

    String keep(Place place, String plain);

    String give(Place place, String kept);

    /** The name under which the file is known: names of files, too, can tell something. */
    String fileName(String sent);

    /** What is kept of the file's SHA-256. */
    String digest(String sha256);

    Problem said(Problem problem);

    RefusedLine said(RefusedLine line);

    default List<Problem> saidOf(List<Problem> problems) {
        return problems.stream().map(this::said).toList();
    }

    /** What the log may read of a breakdown. */
    RuntimeException told(RuntimeException breakdown);
}
