package uk.totalplace.barriers.register;

import java.time.LocalDate;
import java.util.Set;
import uk.totalplace.common.record.RecordRef;

/**
 * What people say of a barrier. {@code owner} and {@code affected} are organisation codes, {@code themes} theme codes; {@code dueOn} is
 * the day it should be out of the way. Everything after {@code themes} may be missing.
 */
public record BarrierDetails(String title, Statement statement, Category category, Level level, Set<String> themes, Severity severity, String owner, String ownerPerson,
        Counterpart counterpart, Remedy remedy, String workaround, String evidence, Set<String> affected, LocalDate raisedOn, LocalDate dueOn, String source, Set<RecordRef> links) {
    public BarrierDetails {
        statement = statement == null ? new Statement(null, null, null) : statement;
        themes = themes == null ? Set.of() : Set.copyOf(themes);
        counterpart = counterpart == null ? Counterpart.UNKNOWN : counterpart;
        remedy = remedy == null ? Remedy.UNKNOWN : remedy;
        affected = affected == null ? Set.of() : Set.copyOf(affected);
        links = links == null ? Set.of() : Set.copyOf(links);
    }

    BarrierDetails linkedTo(Set<RecordRef> others) {
        return new BarrierDetails(title, statement, category, level, themes, severity, owner, ownerPerson, counterpart, remedy, workaround, evidence, affected, raisedOn, dueOn, source, others);
    }

    BarrierDetails raisedOn(LocalDate day) {
        return new BarrierDetails(title, statement, category, level, themes, severity, owner, ownerPerson, counterpart, remedy, workaround, evidence, affected, day, dueOn, source, links);
    }
}
