package uk.totalplace.common.theme;

import java.util.Set;

/** A further page of a theme that the navigation shows to some roles only; {@code path} begins with a slash. */
public record ThemePage(String title, String path, Set<String> roles) {
    public ThemePage {
        roles = Set.copyOf(roles);
    }
}
