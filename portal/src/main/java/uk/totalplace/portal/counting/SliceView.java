package uk.totalplace.portal.counting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.counting.dimension.Dimension;
import uk.totalplace.counting.slice.Slice;
import uk.totalplace.counting.slice.SliceQuery;
import uk.totalplace.counting.slice.Slices;
import uk.totalplace.portal.geography.WhatIf;

/** A slice as the address asks for it: in the groups of the what-if geography where one is chosen (areas, and bodies by where they belong as a whole), and with the words for its values. */
@RequestScoped
public class SliceView {
    @Inject
    private Slices slices;
    @Inject
    private Organisations organisations;
    @Inject
    private SpendWords words;
    @Inject
    private WhatIf whatIf;

    public Slice of(SliceQuery query) {
        Slice all = slices.of(query);
        if (whatIf.getChosen() == null) {
            words.know(Stream.of(query.rows(), query.columns()).filter(Dimension.AREA::equals).flatMap(area -> all.cells().stream().map(cell -> query.rows() == area ? cell.row() : cell.column())).collect(Collectors.toSet()));
            return all;
        }
        Map<String, String> belongs = organisations.areas();
        return all.folded(group(query.rows(), belongs), group(query.columns(), belongs));
    }

    private UnaryOperator<String> group(Dimension dimension, Map<String, String> belongs) {
        return value -> dimension == Dimension.AREA ? whatIf.groupOf(value) : dimension == Dimension.ORGANISATION ? whatIf.groupOf(belongs.get(value)) : value;
    }

    public boolean isRegrouped(Dimension dimension) {
        return whatIf.getChosen() != null && (dimension == Dimension.AREA || dimension == Dimension.ORGANISATION);
    }

    /** The what-if geography that is chosen; null for none. */
    public String geography() {
        return whatIf.getChosen() == null ? null : whatIf.getChosen().code();
    }

    public String word(Dimension dimension, String value) {
        return isRegrouped(dimension) ? whatIf.nameOf(value) : words.of(dimension, value);
    }
}
