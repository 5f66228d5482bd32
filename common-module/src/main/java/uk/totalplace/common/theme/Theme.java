package uk.totalplace.common.theme;

import java.util.List;

/** One theme of the programme. Navigation and scorecards find themes through this contract and name none themselves. */
public interface Theme {
    /** Lower-case word that is also the module's, the schema's and the page folder's name. */
    String code();

    String title();

    /** What the theme is for, in one sentence. */
    String aim();

    /** Place in menus and lists, ascending. */
    int order();

    /** Path of the theme's first page inside the portal, beginning with a slash. */
    String homePage();

    /** Words for the theme's own register in the navigation, such as the plural of what it keeps. */
    String registerTitle();

    /** Path of the theme's own register inside the portal. */
    String registerPage();

    /** Pages besides its own register that the navigation shows to some roles. */
    default List<ThemePage> pages() {
        return List.of();
    }
}
