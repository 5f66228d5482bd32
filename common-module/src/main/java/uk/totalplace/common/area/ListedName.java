package uk.totalplace.common.area;

/** What an area was called in one edition. */
public record ListedName(AreaEdition edition, String name) {
}
