package uk.totalplace.portal.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.common.record.Records;

/** Where a record is shown, as pages navigate. */
@ApplicationScoped
public class RecordAddress {
    @Inject
    private Records records;

    /** The path inside the portal without its fragment, which a redirect cannot carry. */
    public String of(String record) {
        return records.at(RecordRef.parse(record)).path().replaceFirst("#.*", "");
    }

    /** The query of {@link #of}, for links that stay on the page. */
    public String query(String record) {
        String path = of(record);
        return path.contains("?") ? path.substring(path.indexOf('?') + 1) : "";
    }

    public String redirectTo(String record) {
        String path = of(record);
        return path + (path.contains("?") ? "&" : "?") + "faces-redirect=true";
    }
}
