package uk.totalplace.common.bulk;

import uk.totalplace.common.StaleVersion;

/** The records of a bulk edit are not any more what its preview showed; nothing has been changed, and the preview has to be looked at again. */
public class ChangedAfterPreview extends StaleVersion {

    /** @param present the preview as it is now */
    public ChangedAfterPreview(BulkPreview present) {
        super("some of these records", present);
    }
}
