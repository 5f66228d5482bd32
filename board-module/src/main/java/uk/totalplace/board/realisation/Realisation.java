package uk.totalplace.board.realisation;

import java.util.List;

/** What has come true by a day: themes first, then partners, each kind of money for itself, and what came true of a like forecast elsewhere. */
public record Realisation(List<RealisationRow> rows, ReferenceClass reference) {
}
