package uk.totalplace.portal.counting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import uk.totalplace.common.theme.Themes;
import uk.totalplace.counting.dimension.Cofog;
import uk.totalplace.counting.dimension.Dimension;
import uk.totalplace.counting.stream.Streams;
import uk.totalplace.portal.frame.Choice;

/** What a deep dive can be narrowed to: of the year that is looked at, whatever else is chosen. */
@Named
@RequestScoped
public class StreamChoices {
    @Inject
    private Streams streams;
    @Inject
    private Themes themes;
    @Inject
    private SpendWords words;
    @Inject
    private StreamsPage page;

    public List<Choice> getThemes() {
        return themes.all().stream().map(theme -> new Choice(theme.code(), theme.title())).toList();
    }

    public List<Choice> getFunctions() {
        return Arrays.stream(Cofog.values()).map(one -> new Choice(one.code(), one.code() + " " + one.word())).toList();
    }

    public List<Choice> getServices() {
        return choices(streams.services(page.getFilter().startYear()), page.getFilter().service(), page::said);
    }

    public List<Choice> getFunds() {
        return choices(streams.funds(page.getFilter().startYear()), page.getFilter().fund(), page::said);
    }

    public List<Choice> getBodies() {
        return choices(streams.bodies(page.getFilter().startYear()), page.getFilter().organisation(), code -> words.of(Dimension.ORGANISATION, code)).stream().sorted(Comparator.comparing(Choice::word)).toList();
    }

    public List<Choice> getOutcomes() {
        return choices(streams.sought(page.getFilter().startYear()), page.getFilter().outcome(), page::said);
    }

    /** Those that there are, and what the address asks for, be it among them or not. */
    private static List<Choice> choices(List<String> values, String asked, UnaryOperator<String> word) {
        return Stream.concat(values.stream(), Stream.ofNullable(asked).filter(value -> !values.contains(value))).map(value -> new Choice(value, word.apply(value))).toList();
    }

    public List<Choice> getSizes() {
        return List.of(new Choice("yes", "Small only"));
    }

    public String getSize() {
        return page.getFilter().small() ? "yes" : "";
    }
}
