package uk.totalplace.portal.barriers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import uk.totalplace.barriers.register.BarrierDetails;
import uk.totalplace.barriers.register.Category;
import uk.totalplace.barriers.register.Counterpart;
import uk.totalplace.barriers.register.Level;
import uk.totalplace.barriers.register.Remedy;
import uk.totalplace.barriers.register.Severity;
import uk.totalplace.barriers.register.Statement;
import uk.totalplace.barriers.register.Urgency;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.portal.frame.FormField;
import uk.totalplace.portal.frame.Ticks;
import uk.totalplace.portal.frame.Typed;

/** The fields of the barrier form: what they are called, what they hold when it opens, and what they say. */
final class BarrierFields {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);

    private BarrierFields() {
    }

    /** @param names organisations by code @param titles themes by code @param links linked records by ref, in words */
    static List<FormField> fields(Map<String, String> names, Map<String, String> titles, Map<String, String> links) {
        return List.of(FormField.text("title", "Title"), FormField.text("because", "Because"), FormField.text("weCannot", "We cannot"), FormField.text("whichBlocks", "Which blocks"),
                chosen("category", "Category", name -> Category.valueOf(name).word()), chosen("level", "Who could remove it", name -> Level.valueOf(name).word()), several("themes", "Themes", titles),
                chosen("severity", "Severity", name -> Severity.valueOf(name).word()), chosen("owner", "Owner", code -> names.getOrDefault(code, code)), FormField.text("ownerPerson", "Owner's name"),
                FormField.text("department", "Department"), FormField.text("directorate", "Directorate"), FormField.text("official", "Official"), FormField.text("remedy", "Remedy"), FormField.text("remedyEffortDays", "Effort of the remedy"), FormField.text("remedyWorksPercent", "Chance that it works"), chosen("urgency", "Urgency", name -> Urgency.valueOf(name).word()),
                FormField.text("workaround", "Workaround"), FormField.text("evidence", "Evidence"), several("affected", "Partners affected", names), FormField.text("raisedOn", "Raised on"),
                FormField.text("dueOn", "Target day"), FormField.text("source", "Source"), several("links", "Linked records", links));
    }

    private static FormField chosen(String name, String label, UnaryOperator<String> word) {
        return new FormField(name, label, held -> held.isEmpty() ? held : word.apply(held));
    }

    private static FormField several(String name, String label, Map<String, String> words) {
        return new FormField(name, label, held -> Ticks.chosen(held).stream().map(code -> words.getOrDefault(code, code)).collect(Collectors.joining(", ")));
    }

    static Map<String, Object> held(BarrierDetails d) {
        Map<String, Object> held = new HashMap<>();
        held.put("title", d.title());
        held.put("because", d.statement().because());
        held.put("weCannot", d.statement().weCannot());
        held.put("whichBlocks", d.statement().whichBlocks());
        held.put("category", Typed.written(d.category()));
        held.put("level", Typed.written(d.level()));
        held.put("themes", Ticks.of(d.themes()));
        held.put("severity", Typed.written(d.severity()));
        held.put("owner", d.owner());
        held.put("ownerPerson", d.ownerPerson());
        held.put("department", d.counterpart().department());
        held.put("directorate", d.counterpart().directorate());
        held.put("official", d.counterpart().official());
        held.put("remedy", d.remedy().words());
        held.put("remedyEffortDays", number(d.remedy().effortDays()));
        held.put("remedyWorksPercent", number(d.remedy().worksPercent()));
        held.put("urgency", Typed.written(d.remedy().urgency()));
        held.put("workaround", d.workaround());
        held.put("evidence", d.evidence());
        held.put("affected", Ticks.of(d.affected()));
        held.put("raisedOn", day(d.raisedOn()));
        held.put("dueOn", day(d.dueOn()));
        held.put("source", d.source());
        held.put("links", Ticks.of(d.links().stream().map(RecordRef::toString).toList()));
        return held;
    }

    /** @throws uk.totalplace.common.InvalidInput when a day cannot be read */
    static BarrierDetails details(Typed typed, Set<RecordRef> links) {
        BarrierDetails details = new BarrierDetails(typed.text("title"), new Statement(typed.text("because"), typed.text("weCannot"), typed.text("whichBlocks")), typed.choice("category", Category.class),
                typed.choice("level", Level.class), Ticks.chosen(typed.text("themes")), typed.choice("severity", Severity.class), typed.text("owner"), typed.text("ownerPerson"),
                new Counterpart(typed.text("department"), typed.text("directorate"), typed.text("official")), new Remedy(typed.text("remedy"), typed.whole("remedyEffortDays"), typed.whole("remedyWorksPercent"), typed.choice("urgency", Urgency.class)), typed.text("workaround"), typed.text("evidence"), Ticks.chosen(typed.text("affected")),
                typed.day("raisedOn"), typed.day("dueOn"), typed.text("source"), links);
        typed.refuseUnreadable();
        return details;
    }

    private static String number(Integer number) {
        return number == null ? null : number.toString();
    }

    static String day(LocalDate day) {
        return day == null ? null : day.format(DAY);
    }
}
