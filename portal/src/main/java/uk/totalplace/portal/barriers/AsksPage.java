package uk.totalplace.portal.barriers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import uk.totalplace.barriers.ask.AskFilter;
import uk.totalplace.barriers.ask.AskRow;
import uk.totalplace.barriers.ask.AskState;
import uk.totalplace.barriers.ask.Asks;
import uk.totalplace.barriers.ask.Instrument;
import uk.totalplace.portal.frame.Chip;
import uk.totalplace.portal.frame.Choice;
import uk.totalplace.portal.frame.PagedList;
import uk.totalplace.portal.frame.QueryText;
import uk.totalplace.portal.frame.ViewDate;

/** The asks to government, filtered by the address and paged in the database. */
@Named
@RequestScoped
public class AsksPage extends PagedList<AskFilter, AskRow> {
    private static final Choice NOT_SAID = new Choice(AskFilter.NOT_SAID, "Not said");

    @Inject
    private Asks asks;
    @Inject
    private AskWords words;
    @Inject
    private ViewDate viewDate;

    @Override
    protected AskFilter asked(UnaryOperator<String> parameter) {
        return AskQuery.filter(parameter, viewDate.getDay());
    }

    @Override
    protected long count(AskFilter filter) {
        return asks.count(filter);
    }

    @Override
    protected List<AskRow> page(AskFilter filter, int from, int size) {
        return asks.page(filter, from, size);
    }

    /** The filter as part of an address. */
    public String getQuery() {
        return QueryText.of(AskQuery.parameters(getFilter()));
    }

    public boolean isFiltered() {
        return !getChips().isEmpty();
    }

    public List<Chip> getChips() {
        return Chip.of(AskQuery.parameters(getFilter()), this::chipWords);
    }

    private String chipWords(String name, String value) {
        return switch (name) {
            case "text" -> "“" + value + "”";
            case "department" -> words.department(value);
            case "instrument" -> words.instrument(value);
            case "response" -> getFilter().state().word();
            case "waiting" -> "Waiting longer than " + value + " days";
            case "promised" -> "With a promise";
            default -> "For barrier " + value;
        };
    }

    public String getSentence() {
        AskFilter all = AskFilter.everything(viewDate.getDay());
        long asked = asks.count(all);
        long promised = asks.count(all.onlyPromised());
        return asked == 0 ? "Nothing has been asked of government yet." : (asked == 1 ? "One ask" : asked + " asks") + ", with the words they rest on and the days they waited. Government has promised something in "
                + (promised == 0 ? "none" : promised) + " of them.";
    }

    public List<Choice> getDepartments() {
        return Stream.concat(asks.departments().stream().map(name -> new Choice(name, name)), Stream.of(NOT_SAID)).toList();
    }

    public List<Choice> getInstruments() {
        return Stream.concat(Stream.of(Instrument.values()).map(one -> new Choice(one.name(), one.word())), Stream.of(NOT_SAID)).toList();
    }

    public List<Choice> getStates() {
        return Stream.of(AskState.values()).map(state -> new Choice(state.name(), state.word())).toList();
    }

    public List<Choice> getWaits() {
        return Stream.concat(Stream.of(30, 60, 90, 180, 365), Stream.ofNullable(getFilter().waitingOver())).distinct().sorted().map(days -> new Choice(String.valueOf(days), days + " days")).toList();
    }

    public List<Choice> getSorts() {
        return List.of(new Choice("REF", "Reference"), new Choice("SUBMITTED_ON", "Submitted first"), new Choice("RESPONSE_DUE_ON", "Response due first"), new Choice("DEPARTMENT", "Department"));
    }
}
