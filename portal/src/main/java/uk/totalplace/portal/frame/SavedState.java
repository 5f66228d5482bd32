package uk.totalplace.portal.frame;

import java.util.Map;

/** A record as its form would show it: the version, whose it is (null where it is everybody's), what it is called, and what each field holds. */
public record SavedState(int version, String organisation, String name, Map<String, Object> fields) {
}
