package uk.totalplace.common.theme;

import java.util.List;

/** A theme as lists show it. */
public record ThemeRow(String code, String title, String aim, int order, String homePage, String registerTitle, String registerPage, List<ThemePage> pages) {
    static ThemeRow of(Theme theme) {
        return new ThemeRow(theme.code(), theme.title(), theme.aim(), theme.order(), theme.homePage(), theme.registerTitle(), theme.registerPage(), theme.pages());
    }
}
