package uk.totalplace.system.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code docs/operating.md} tells people to type, so that the document is what was tried. */
public final class OperatingGuide {
    private OperatingGuide() {
    }

    /** The block of code that stands under the comment {@code <!-- called -->}. */
    public static String block(String called) {
        try {
            String guide = Files.readString(Directories.root().resolve("docs/operating.md"));
            Matcher block = Pattern.compile("<!-- " + Pattern.quote(called) + " -->\\s*```\\w*\\n(.*?)```", Pattern.DOTALL).matcher(guide);
            if (!block.find()) {
                throw new AssertionError("docs/operating.md has no block called " + called);
            }
            return block.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
