package uk.totalplace.board.contest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.totalplace.board.ledger.SavingConditions;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.common.saving.ValueType;

/** Two savings contest a subject when they are of two themes and claim it in the same way, as one kind of money. */
@Dependent
class ContestRepository {
    private static final String SEEN = "with seen as (select s.ref, s.title, s.theme, s.subject, s.kind, s.value_type from board.saving s where s.subject is not null and s.status not in ('REJECTED', 'SUPERSEDED', 'LAPSED') and %s),"
            + " pairs as (select a.theme as one, b.theme as other, a.subject, a.kind, a.value_type, case when exists (select 1 from board.overlap_member m join board.overlap_member o on o.overlap_ref = m.overlap_ref"
            + " where m.saving_ref = a.ref and o.saving_ref = b.ref) then 0 else 1 end as open from seen a join seen b on b.subject = a.subject and b.kind = a.kind and b.value_type = a.value_type and a.theme < b.theme),"
            + " contested as (select subject, kind, value_type, sum(open) as unsettled from pairs group by subject, kind, value_type) ";
    private static final String PAGE = "select subject, kind, value_type, unsettled from contested order by case when unsettled > 0 then 0 else 1 end, subject, kind, value_type limit ? offset ?";

    @Inject
    private Database database;

    private record Key(String subject, String kind, String valueType) {
    }

    List<ContestedSubject> page(Caller caller, int first, int size) {
        SavingConditions visible = SavingConditions.visibleTo(caller);
        Map<Key, List<ContestedSubject.Part>> claims = database.query(row -> Map.entry(new Key(row.getString(1), row.getString(2), row.getString(3)), new ContestedSubject.Part(row.getString(4), row.getString(5), row.getString(6))),
                seen(visible) + "select s.subject, s.kind, s.value_type, s.ref, s.title, s.theme from seen s join (" + PAGE + ") p on p.subject = s.subject and p.kind = s.kind and p.value_type = s.value_type order by s.ref",
                visible.parametersAnd(size, first)).stream().collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return database.query(row -> {
            Key key = new Key(row.getString(1), row.getString(2), row.getString(3));
            return new ContestedSubject(key.subject(), SavingKind.valueOf(key.kind()), ValueType.valueOf(key.valueType()), claims.getOrDefault(key, List.of()), row.getInt(4));
        }, seen(visible) + PAGE, visible.parametersAnd(size, first));
    }

    long count(Caller caller) {
        SavingConditions visible = SavingConditions.visibleTo(caller);
        return database.count(seen(visible) + "select count(*) from contested", visible.parametersAnd());
    }

    List<ThemeMeeting> meetings(Caller caller) {
        SavingConditions visible = SavingConditions.visibleTo(caller);
        return database.query(row -> new ThemeMeeting(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)), seen(visible) + "select one, other, count(*), sum(open) from (select one, other, subject, kind, value_type, max(open) as open"
                + " from pairs group by one, other, subject, kind, value_type) met group by one, other order by one, other", visible.parametersAnd());
    }

    private static String seen(SavingConditions visible) {
        return SEEN.formatted(visible.all());
    }
}
