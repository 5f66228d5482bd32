package uk.totalplace.assets.property;

import java.util.List;

/**
 * Changes one field of many properties: of those with the given codes ({@code organisation/asset}), or of all that the filter
 * matches when {@code picked} is null. An empty value clears the field. {@code seen} is what the preview gave.
 */
public record EditProperties(PropertyFilter filter, List<String> picked, String field, String value, String seen) {
}
