package uk.totalplace.portal.barriers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.barriers.register.BarrierDetails;
import uk.totalplace.barriers.register.Category;
import uk.totalplace.barriers.register.Counterpart;
import uk.totalplace.barriers.register.Level;
import uk.totalplace.barriers.register.Severity;
import uk.totalplace.barriers.register.Statement;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.portal.frame.Typed;

/** The fields of the barrier form: what they are called, what they hold when it opens, and what they say. Several codes stand in one field with upright strokes between. */
final class BarrierFields {
    static final Map<String, String> LABELS = new LinkedHashMap<>();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);

    static {
        String[] pairs = {"title", "Title", "because", "Because", "weCannot", "We cannot", "whichBlocks", "Which blocks", "category", "Category", "level", "Who could remove it", "themes", "Themes",
            "severity", "Severity", "owner", "Owner", "ownerPerson", "Owner's name", "department", "Department", "directorate", "Directorate", "official", "Official", "remedy", "Remedy",
            "workaround", "Workaround", "evidence", "Evidence", "affected", "Partners affected", "raisedOn", "Raised on", "dueOn", "Target day", "source", "Source", "links", "Linked records"};
        for (int i = 0; i < pairs.length; i += 2) {
            LABELS.put(pairs[i], pairs[i + 1]);
        }
    }

    private BarrierFields() {
    }

    static Map<String, String> texts(BarrierDetails d) {
        Map<String, String> texts = new LinkedHashMap<>();
        Object[] values = {d.title(), d.statement().because(), d.statement().weCannot(), d.statement().whichBlocks(), d.category(), d.level(), joined(d.themes()), d.severity(), d.owner(), d.ownerPerson(),
            d.counterpart().department(), d.counterpart().directorate(), d.counterpart().official(), d.remedy(), d.workaround(), d.evidence(), joined(d.affected()), day(d.raisedOn()), day(d.dueOn()),
            d.source(), joined(d.links())};
        int i = 0;
        for (String field : LABELS.keySet()) {
            Object value = values[i++];
            texts.put(field, value == null ? "" : value.toString());
        }
        return texts;
    }

    /** @throws uk.totalplace.common.InvalidInput when a day cannot be read */
    static BarrierDetails details(Typed typed, Set<String> themes, Set<String> affected, Set<RecordRef> links) {
        BarrierDetails details = new BarrierDetails(typed.text("title"), new Statement(typed.text("because"), typed.text("weCannot"), typed.text("whichBlocks")), typed.choice("category", Category.class),
                typed.choice("level", Level.class), themes, typed.choice("severity", Severity.class), typed.text("owner"), typed.text("ownerPerson"),
                new Counterpart(typed.text("department"), typed.text("directorate"), typed.text("official")), typed.text("remedy"), typed.text("workaround"), typed.text("evidence"), affected,
                typed.day("raisedOn"), typed.day("dueOn"), typed.text("source"), links);
        typed.refuseUnreadable();
        return details;
    }

    static String day(LocalDate day) {
        return day == null ? null : day.format(DAY);
    }

    static String joined(Collection<?> codes) {
        return codes.stream().map(Object::toString).sorted().collect(Collectors.joining(" | "));
    }

    static Set<String> apart(Object joined) {
        return joined == null || joined.toString().isBlank() ? Set.of() : Set.of(joined.toString().split(" \\| "));
    }
}
