package uk.totalplace.barriers.register;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.totalplace.common.audit.Change;
import uk.totalplace.common.record.RecordRef;

/** What the fields of a barrier are called and how they read in its history; {@code organisations} are names by code. */
record BarrierWords(Map<String, String> organisations) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** What differs, in the order of the form; links are not told here, because not everybody may see what they point to. */
    List<Change> changes(BarrierDetails before, BarrierDetails after) {
        Map<String, String> was = of(before);
        List<Change> changes = new ArrayList<>();
        of(after).forEach((field, words) -> changes.add(new Change(field, was.get(field), words)));
        return changes;
    }

    /** What was linked and what is no longer, for the log alone; one change a record, so that none is cut short. */
    static List<Change> linkChanges(Set<RecordRef> before, Set<RecordRef> after) {
        return Stream.concat(before.stream(), after.stream()).distinct().sorted(Comparator.comparing(RecordRef::toString))
                .map(link -> new Change("link", before.contains(link) ? link : null, after.contains(link) ? link : null)).toList();
    }

    private Map<String, String> of(BarrierDetails d) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("title", d.title());
        words.put("because", d.statement().because());
        words.put("we cannot", d.statement().weCannot());
        words.put("which blocks", d.statement().whichBlocks());
        words.put("category", d.category().word());
        words.put("who could remove it", d.level().word());
        words.put("themes", list(d.themes()));
        words.put("severity", d.severity() == null ? null : d.severity().word());
        words.put("owner", d.owner() == null ? null : organisations.getOrDefault(d.owner(), d.owner()));
        words.put("owner's name", d.ownerPerson());
        words.put("department", d.counterpart().department());
        words.put("directorate", d.counterpart().directorate());
        words.put("official", d.counterpart().official());
        words.put("remedy", d.remedy().words());
        words.put("effort of the remedy", d.remedy().effortWords());
        words.put("chance that the remedy works", d.remedy().chanceWords());
        words.put("urgency", d.remedy().urgencyWord());
        words.put("workaround", d.workaround());
        words.put("evidence", d.evidence());
        words.put("partners affected", list(d.affected().stream().map(code -> organisations.getOrDefault(code, code)).toList()));
        words.put("day raised", day(d.raisedOn()));
        words.put("target day", day(d.dueOn()));
        words.put("source", d.source());
        return words;
    }

    private static String list(Collection<String> codes) {
        return codes.isEmpty() ? null : codes.stream().sorted().collect(Collectors.joining(", "));
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.format(DAY);
    }
}
