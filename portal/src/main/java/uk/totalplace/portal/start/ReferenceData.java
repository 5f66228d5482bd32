package uk.totalplace.portal.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.totalplace.common.area.AreaEdition;
import uk.totalplace.common.area.AreaGroupings;
import uk.totalplace.common.area.AreaKind;
import uk.totalplace.common.area.AreaListing;
import uk.totalplace.common.area.AreaLookup;
import uk.totalplace.common.area.AreaLookups;
import uk.totalplace.common.area.Areas;
import uk.totalplace.common.area.GroupingRow;
import uk.totalplace.common.area.LookupMethod;
import uk.totalplace.common.area.RegisterArea;
import uk.totalplace.common.calendar.BankHolidayRow;
import uk.totalplace.common.calendar.BankHolidays;
import uk.totalplace.common.organisation.FormerName;
import uk.totalplace.common.organisation.OrganisationKind;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.organisation.RegisterOrganisation;
import uk.totalplace.common.organisation.SuccessionRow;
import uk.totalplace.common.organisation.Successions;
import uk.totalplace.common.parameter.Parameters;
import uk.totalplace.common.setting.Settings;

/**
 * Areas, how they pass into one another, outlines and organisations of the place, from the folder {@code reference/<first root area>} that comes with the
 * application, and parameters and bank holidays that hold everywhere. A place without such a folder starts empty and is filled by its own people.
 */
@ApplicationScoped
public class ReferenceData {
    private static final List<String> OUTLINES = List.of("county", "district", "ward", "orientation");

    @Inject
    private Areas areas;
    @Inject
    private AreaLookups lookups;
    @Inject
    private AreaGroupings groupings;
    @Inject
    private Organisations organisations;
    @Inject
    private Parameters parameters;
    @Inject
    private BankHolidays holidays;
    @Inject
    private Successions succeeded;
    @Inject
    private Settings settings;

    void load() {
        parameters.ship(ShippedParameters.of(CsvResource.rows("reference/parameters.csv")));
        holidays.ship(CsvResource.rows("reference/bank-holidays.csv").stream().map(row -> new BankHolidayRow(day(row.get("on")), row.get("title"), row.get("source"))).toList());
        String folder = "reference/" + settings.list("place").stream().findFirst().orElse("none");
        if (getClass().getClassLoader().getResource(folder + "/areas.csv") == null) {
            return;
        }
        areas.ship(CsvResource.rows(folder + "/areas.csv").stream().map(ReferenceData::area).toList());
        List<AreaListing> listings = CsvResource.rows(folder + "/area-listings.csv").stream().map(ReferenceData::listing).toList();
        areas.shipEditions(CsvResource.rows(folder + "/area-editions.csv").stream().map(ReferenceData::edition).toList(), listings);
        lookups.ship(lookups(folder));
        groupings.ship(groupings(folder));
        OUTLINES.forEach(kind -> areas.shipOutlines(outlines(folder + "/boundaries/" + kind + ".geojson")));
        organisations.ship(CsvResource.rows(folder + "/organisations.csv").stream().map(ReferenceData::organisation).toList(), successions(folder));
        succeeded.shipNames(CsvResource.rows(folder + "/organisation-names.csv").stream().map(ReferenceData::formerName).toList());
    }

    private static RegisterArea area(Map<String, String> row) {
        return new RegisterArea(row.get("code"), row.get("name"), AreaKind.valueOf(row.get("kind")), row.get("parent"), day(row.get("valid_from")), day(row.get("valid_to")), row.get("source"));
    }

    private static AreaEdition edition(Map<String, String> row) {
        return new AreaEdition(row.get("code"), AreaKind.valueOf(row.get("kind")), row.get("title"), day(row.get("on")), row.get("source"));
    }

    private static AreaListing listing(Map<String, String> row) {
        return new AreaListing(row.get("area"), row.get("name"), row.get("parent"), day(row.get("valid_from")), day(row.get("valid_to")), List.of(row.get("editions").split("\\|")));
    }

    private static List<AreaLookup> lookups(String folder) {
        Map<String, String> sources = CsvResource.rows(folder + "/area-lookup-sources.csv").stream().collect(Collectors.toMap(row -> row.get("from_edition") + row.get("to_edition"), row -> row.get("source")));
        return CsvResource.rows(folder + "/area-lookups.csv").stream().map(row -> new AreaLookup(row.get("from_edition"), row.get("to_edition"), row.get("from"), row.get("to"), new BigDecimal(row.get("weight")),
                LookupMethod.valueOf(row.get("method")), sources.get(row.get("from_edition") + row.get("to_edition")))).toList();
    }

    private static List<GroupingRow> groupings(String folder) {
        Map<String, List<Map<String, String>>> rows = CsvResource.rows(folder + "/area-groupings.csv").stream().collect(Collectors.groupingBy(row -> row.get("grouping"), LinkedHashMap::new, Collectors.toList()));
        return rows.entrySet().stream().map(entry -> {
            Map<String, String> first = entry.getValue().get(0);
            List<GroupingRow.Group> groups = entry.getValue().stream().map(row -> new GroupingRow.Group(row.get("group"), row.get("group_name"), List.of(row.get("areas").split("\\|")))).toList();
            return new GroupingRow(entry.getKey(), first.get("name"), first.get("note"), first.get("source"), "yes".equals(first.get("verified")), groups);
        }).toList();
    }

    private static RegisterOrganisation organisation(Map<String, String> row) {
        List<String> aliases = row.get("aliases") == null ? List.of() : List.of(row.get("aliases").split("\\|"));
        return new RegisterOrganisation(row.get("code"), null, row.get("name"), OrganisationKind.valueOf(row.get("kind")), row.get("area"), aliases, day(row.get("valid_from")), day(row.get("valid_to")), row.get("source"));
    }

    private static FormerName formerName(Map<String, String> row) {
        return new FormerName(row.get("organisation"), row.get("name"), day(row.get("last_day")), row.get("source"), "yes".equals(row.get("verified")));
    }

    private static Map<String, List<SuccessionRow>> successions(String folder) {
        Map<String, List<SuccessionRow>> all = new LinkedHashMap<>();
        for (Map<String, String> row : CsvResource.rows(folder + "/successions.csv")) {
            all.computeIfAbsent(row.get("predecessor"), predecessor -> new ArrayList<>())
                    .add(new SuccessionRow(row.get("successor"), day(row.get("on")), new BigDecimal(row.get("share_percent")), row.get("source"), "yes".equals(row.get("verified"))));
        }
        return all;
    }

    private static Map<String, String> outlines(String path) {
        Map<String, String> outlines = new LinkedHashMap<>();
        try (InputStream in = ReferenceData.class.getClassLoader().getResourceAsStream(path); JsonReader reader = Json.createReader(in)) {
            for (JsonObject feature : reader.readObject().getJsonArray("features").getValuesAs(JsonObject.class)) {
                outlines.put(feature.getJsonObject("properties").getString("code"), feature.getJsonObject("geometry").toString());
            }
            return outlines;
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
