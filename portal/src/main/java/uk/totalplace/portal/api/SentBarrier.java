package uk.totalplace.portal.api;

import java.time.LocalDate;
import java.util.Set;
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

/** A barrier as it is sent: with its sentence, or with the three parts of it. */
public record SentBarrier(String ref, Integer version, String title, String statement, String because, String weCannot, String whichBlocks, Category category, Level level, Set<String> themes,
        Severity severity, String owner, String ownerPerson, Counterpart counterpart, String remedy, Integer remedyEffortDays, Integer remedyWorksPercent, Urgency urgency, String workaround, String evidence, Set<String> affected, LocalDate raisedOn, LocalDate dueOn,
        String source, Set<String> links) {

    BarrierDetails details() {
        Statement said = Statement.parse(statement).orElse(new Statement(because, weCannot, whichBlocks));
        return new BarrierDetails(title, said, category, level, themes, severity, owner, ownerPerson, counterpart, new Remedy(remedy, remedyEffortDays, remedyWorksPercent, urgency), workaround, evidence, affected, raisedOn, dueOn, source,
                links == null ? Set.of() : links.stream().map(RecordRef::parse).collect(Collectors.toSet()));
    }
}
