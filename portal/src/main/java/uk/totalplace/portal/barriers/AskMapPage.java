package uk.totalplace.portal.barriers;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import uk.totalplace.barriers.ask.AskFilter;
import uk.totalplace.barriers.ask.AskSpot;
import uk.totalplace.barriers.ask.Asks;
import uk.totalplace.barriers.ask.Instrument;
import uk.totalplace.portal.frame.Plural;
import uk.totalplace.portal.frame.QueryText;
import uk.totalplace.portal.frame.ViewDate;

/** With which department asks lie, by which means, and where they have waited longest: every cell leads to its asks. */
@Named
@RequestScoped
public class AskMapPage {
    /** From so many days of waiting on a cell is shaded one step darker. */
    private static final List<Integer> STEPS = List.of(1, 30, 90, 180);

    @Inject
    private Asks asks;
    @Inject
    private AskWords words;
    @Inject
    private ViewDate viewDate;
    private List<String> columns;
    private List<Line> lines;

    /** One department; {@code department} is its name in words, {@code code} the one it is filtered by. */
    public record Line(String code, String department, List<Cell> cells) {
    }

    /** One department by one means. Without asks {@code href} is null; {@code shade} goes from 0, where none waits, to 4. */
    public record Cell(String instrument, String counted, String waited, int shade, String href) {
    }

    @PostConstruct
    void look() {
        List<AskSpot> spots = asks.spots(viewDate.getDay());
        List<Instrument> used = new ArrayList<>(Stream.of(Instrument.values()).filter(one -> spots.stream().anyMatch(spot -> spot.instrument() == one)).toList());
        if (spots.stream().anyMatch(spot -> spot.instrument() == null)) {
            used.add(null);
        }
        columns = used.stream().map(this::heading).toList();
        Map<String, Map<Instrument, AskSpot>> byDepartment = new LinkedHashMap<>();
        spots.forEach(spot -> byDepartment.computeIfAbsent(spot.department(), name -> new LinkedHashMap<>()).put(spot.instrument(), spot));
        lines = byDepartment.entrySet().stream().map(one -> new Line(Objects.requireNonNullElse(one.getKey(), AskFilter.NOT_SAID), words.department(one.getKey()), used.stream().map(means -> cell(one.getValue().get(means), means)).toList())).toList();
    }

    private String heading(Instrument instrument) {
        return words.instrument(instrument == null ? null : instrument.name());
    }

    private Cell cell(AskSpot spot, Instrument instrument) {
        return spot == null ? new Cell(heading(instrument), "none", "", 0, null)
                : new Cell(heading(instrument), Plural.of(spot.asks(), "ask"), waited(spot), shade(days(spot)), "/barriers/asks.xhtml?" + QueryText.of(filter(spot)));
    }

    private static Map<String, String> filter(AskSpot spot) {
        Map<String, String> filter = new LinkedHashMap<>();
        filter.put("department", Objects.requireNonNullElse(spot.department(), AskFilter.NOT_SAID));
        filter.put("instrument", spot.instrument() == null ? AskFilter.NOT_SAID : spot.instrument().name());
        return filter;
    }

    private String waited(AskSpot spot) {
        return spot.waiting() == 0 ? "none waits" : spot.waiting() + " waiting, the longest " + Plural.of(days(spot), "day");
    }

    private long days(AskSpot spot) {
        LocalDate since = spot.waitingSince();
        return since == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(since, viewDate.getDay()));
    }

    static int shade(long days) {
        return (int) STEPS.stream().filter(step -> days >= step).count();
    }

    public List<String> getColumns() {
        return columns;
    }

    public List<Line> getLines() {
        return lines;
    }
}
