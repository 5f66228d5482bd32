package uk.totalplace.common.tabular;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a stored file. They are read more than once (looked at first, then read), so each call opens a new stream at the first byte. */
@FunctionalInterface
public interface StoredBytes {

    /** A new stream from the first byte; whoever opens it closes it. */
    InputStream open() throws IOException;
}
