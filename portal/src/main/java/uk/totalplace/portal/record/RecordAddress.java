package uk.totalplace.portal.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.common.record.Records;

/** Where a record is shown, as pages navigate. */
@Named
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

    /** The parameters of {@link #query}, for forms that come back to the page. */
    public List<Map.Entry<String, String>> parameters(String record) {
        return Stream.of(query(record).split("&")).map(pair -> pair.split("=", 2)).filter(pair -> pair.length == 2).map(pair -> Map.entry(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8))).toList();
    }

    public String redirectTo(String record) {
        String path = of(record);
        return path + (path.contains("?") ? "&" : "?") + "faces-redirect=true";
    }
}
