package uk.totalplace.barriers.register;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A barrier in one sentence of three parts: because of this we cannot do that, which blocks the good of it. */
public record Statement(String because, String weCannot, String whichBlocks) {
    private static final Pattern WRITTEN = Pattern.compile("because\\s+(.+?),?\\s+we cannot\\s+(.+?),?\\s+which blocks\\s+(.+?)\\.?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Takes a written sentence apart; empty when one of the three parts is missing. */
    public static Optional<Statement> parse(String sentence) {
        Matcher written = WRITTEN.matcher(sentence == null ? "" : sentence.strip());
        return written.matches() ? Optional.of(new Statement(written.group(1), written.group(2), written.group(3))) : Optional.empty();
    }

    public String words() {
        return "Because " + because + ", we cannot " + weCannot + ", which blocks " + whichBlocks + ".";
    }
}
