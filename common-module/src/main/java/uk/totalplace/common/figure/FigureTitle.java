package uk.totalplace.common.figure;

/** What a figure is called, without what it comes to. */
public record FigureTitle(String key, String label) {
}
