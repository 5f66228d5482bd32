package uk.totalplace.assets.property;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.record.RecordLink;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.common.record.SearchSource;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchText;

/** Properties, for those who point to them and those who search; a property's code is its owner's code, a slash and the asset code. */
@ApplicationScoped
public class PropertySearch implements SearchSource {
    @Inject
    private Properties properties;

    @Override
    public String kind() {
        return "property";
    }

    @Override
    public String word() {
        return "Property";
    }

    @Override
    public Optional<RecordLink> find(String code) {
        int slash = code.indexOf('/');
        return slash < 0 ? Optional.empty() : properties.find(code.substring(0, slash), code.substring(slash + 1)).map(found -> link(found.organisation(), found.assetCode(), found.details()));
    }

    @Override
    public boolean isKeptBy(String code, Caller caller) {
        return caller.keepsFor(code.replaceFirst("/.*", ""));
    }

    @Override
    public String words() {
        return "Properties";
    }

    @Override
    public Found<RecordLink> search(SearchText text, int first, int most) {
        return properties.search(text, first, most).map(row -> link(row.organisation(), row.assetCode(), row.details()));
    }

    private RecordLink link(String organisation, String assetCode, PropertyDetails details) {
        return new RecordLink(new RecordRef(kind(), organisation + "/" + assetCode), word(), details.calledName(), assetCode + (details.postTown() == null ? "" : ", " + details.postTown()), PropertyLink.to(organisation, assetCode));
    }
}
