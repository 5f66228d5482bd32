package uk.totalplace.common.file;

/** What becomes of a piece of a file on its way onto the shelf, or back from it. Who keeps a file encrypted gives its own; the form must know the piece by its number. */
@FunctionalInterface
public interface PieceForm {
    /** As it came. */
    PieceForm PLAIN = (ordinal, piece) -> piece;

    byte[] of(int ordinal, byte[] piece);
}
