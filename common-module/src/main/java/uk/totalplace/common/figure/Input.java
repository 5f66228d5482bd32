package uk.totalplace.common.figure;

/**
 * What a figure rests on: another figure, given by its key with its label and value in words, or a row of a source with its
 * file and line. {@code href} is a path inside the portal where there is more to see; unused parts are null.
 */
public record Input(String figure, String label, String value, String source, String file, Long line, String text, String href) {

    public static Input figure(Figure figure) {
        return new Input(figure.key(), figure.label(), figure.words(), null, null, null, null, null);
    }

    public static Input row(String source, String file, Long line, String text, String href) {
        return new Input(null, null, null, source, file, line, text, href);
    }

    /** Something that is known but not one row of a file, such as the sentence of a report or how many rows are not listed. */
    public static Input sentence(String source, String text) {
        return new Input(null, null, null, source, null, null, text, null);
    }
}
