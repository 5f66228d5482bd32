package uk.totalplace.assets.property;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.figure.Figure;
import uk.totalplace.common.figure.FigureKind;
import uk.totalplace.common.figure.FigureSource;
import uk.totalplace.common.figure.FigureState;
import uk.totalplace.common.figure.FigureTitle;
import uk.totalplace.common.figure.Input;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.organisation.Successions;
import uk.totalplace.common.scorecard.Measure;
import uk.totalplace.common.scorecard.ScorecardSource;

/** How full and how good the register is: for the place, for each organisation, and down to each property's file and line. */
@ApplicationScoped
public class PropertyFigures implements FigureSource, ScorecardSource {
    private static final int MOST_ROWS = 200;

    @Inject
    private Properties properties;
    @Inject
    private Organisations organisations;
    @Inject
    private Successions successions;

    private enum Kind {
        REGISTERED("assets.properties.registered", "Properties registered", "properties", "The number of properties in the register that you may see.", PropertyCount::all),
        WITH_UPRN("assets.properties.with-uprn", "Properties with a UPRN", "%", "Properties with a unique property reference number, of all properties in the register that you may see.", PropertyCount::withUprn),
        WITH_POSITION("assets.properties.with-coordinates", "Properties with coordinates", "%", "Properties whose position on the map is known, of all properties in the register that you may see.", PropertyCount::withPosition);

        private final String key;
        private final String label;
        private final String unit;
        private final String formula;
        private final ToLongFunction<PropertyCount> part;

        Kind(String key, String label, String unit, String formula, ToLongFunction<PropertyCount> part) {
            this.key = key;
            this.label = label;
            this.unit = unit;
            this.formula = formula;
            this.part = part;
        }
    }

    @Override
    public List<Figure> headlines() {
        List<PropertyCount> counts = properties.counts();
        return Arrays.stream(Kind.values()).map(kind -> whole(kind, counts, List.of())).toList();
    }

    @Override
    public List<FigureTitle> titles() {
        return Arrays.stream(Kind.values()).map(kind -> new FigureTitle(kind.key, kind.label)).toList();
    }

    @Override
    public List<Measure> measures(String theme) {
        return theme.equals("assets") ? headlines().stream().map(figure -> new Measure(figure.key(), figure)).toList() : List.of();
    }

    @Override
    public Optional<Figure> explain(String key) {
        for (Kind kind : Kind.values()) {
            if (key.equals(kind.key)) {
                return Optional.of(explained(kind));
            }
            if (key.startsWith(kind.key + ":")) {
                return ofOrganisation(kind, key.substring(kind.key.length() + 1));
            }
        }
        return Optional.empty();
    }

    private Figure explained(Kind kind) {
        Map<String, String> names = organisations.names();
        List<PropertyCount> counts = properties.counts();
        return whole(kind, counts, counts.stream().map(count -> Input.figure(part(kind, count, names.get(count.organisation()), List.of()))).toList());
    }

    private Optional<Figure> ofOrganisation(Kind kind, String organisation) {
        String holder = successions.heirOf(organisation).orElse(organisation);
        return properties.counts().stream().filter(count -> count.organisation().equals(holder)).findFirst()
                .map(count -> part(kind, count, organisations.withCode(holder).name(), rows(holder, count.all())));
    }

    private List<Input> rows(String organisation, long all) {
        PropertyFilter own = new PropertyFilter(null, organisation, null, null, null, null, null, null, PropertySort.ASSET_CODE, false);
        List<Input> rows = new ArrayList<>();
        for (PropertySheet sheet : properties.sheets(own, MOST_ROWS)) {
            PropertyDetails details = sheet.details();
            String text = "%s %s, %s, %s".formatted(sheet.assetCode(), details.calledName(), details.uprn() == null ? "no UPRN" : "UPRN " + details.uprn(), details.hasPosition() ? "with coordinates" : "no coordinates");
            rows.add(Input.row(sheet.importFile() == null ? "Corrected by hand in the register" : "Upload " + sheet.importRun(), sheet.importFile(), sheet.importLine(), text, PropertyLink.to(organisation, sheet.assetCode())));
        }
        if (all > MOST_ROWS) {
            rows.add(Input.sentence("Register of land and buildings", "and %,d more, listed in the register".formatted(all - MOST_ROWS)));
        }
        return rows;
    }

    private static Figure whole(Kind kind, List<PropertyCount> counts, List<Input> inputs) {
        PropertyCount sum = new PropertyCount(null, sum(counts, PropertyCount::all), sum(counts, PropertyCount::withUprn), sum(counts, PropertyCount::withPosition), sum(counts, PropertyCount::synthetic));
        return figure(kind, kind.key, kind.label, sum, inputs);
    }

    private static Figure part(Kind kind, PropertyCount count, String name, List<Input> inputs) {
        return figure(kind, kind.key + ":" + count.organisation(), kind.label + ", " + name, count, inputs);
    }

    private static Figure figure(Kind kind, String key, String label, PropertyCount count, List<Input> inputs) {
        boolean share = kind.unit.equals("%");
        boolean nothing = share && count.all() == 0;
        BigDecimal part = BigDecimal.valueOf(kind.part.applyAsLong(count));
        BigDecimal value = nothing ? null : share ? part.movePointRight(2).divide(BigDecimal.valueOf(count.all()), 2, RoundingMode.HALF_UP) : part;
        String formula = share ? kind.formula + " Here: %,d of %,d.".formatted(part.longValue(), count.all()) : kind.formula;
        return new Figure(key, label, kind.unit, nothing ? FigureState.MISSING : FigureState.VALUE, null, null, null, value, UkTime.today(), null, FigureKind.ACTUAL, null, formula,
                null, inputs, "Keeper of the property register", count.synthetic() > 0);
    }

    private static long sum(List<PropertyCount> counts, ToLongFunction<PropertyCount> part) {
        return counts.stream().mapToLong(part).sum();
    }
}
