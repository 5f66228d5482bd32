package uk.totalplace.board.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.totalplace.board.baseline.Baselines;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.numbering.Numberings;
import uk.totalplace.common.organisation.RecordsMoved;
import uk.totalplace.common.record.FollowedRecords;
import uk.totalplace.common.saving.SavingClaim;
import uk.totalplace.common.saving.SavingsChanged;
import uk.totalplace.common.saving.SavingsSource;
import uk.totalplace.common.theme.ThemeRow;
import uk.totalplace.common.theme.Themes;

/**
 * Keeps one line for each claim of a theme, in the transaction that changed the theme's register. A register is never kept from changing by the ledger: what does not fit is settled, marked and held up at the
 * next signature, not refused. What is signed is not recalculated, what is realised stays, and a line that is claimed no more lapses with all its steps written.
 */
@Dependent
class ThemeClaims {
    @Inject
    @Any
    private Instance<SavingsSource> sources;
    @Inject
    private SavingRepository repository;
    @Inject
    private Baselines baselines;
    @Inject
    private Themes themes;
    @Inject
    private Numberings numberings;
    @Inject
    private Database database;
    @Inject
    private FollowedRecords records;
    @Inject
    private Audit audit;
    @Inject
    private Event<FiguresChanged> figures;

    void read(@Observes SavingsChanged changed) {
        read(changed.theme());
    }

    /** Lines follow the records they come from to a new place. */
    void follow(@Observes RecordsMoved moved) {
        records.of(moved.predecessor(), "board.saving", "claim_record", (before, now) -> database.update("update board.saving set claim_record = ?, version = version + 1 where claim_record = ?", now, before));
        readAll();
    }

    void readAll() {
        sources.stream().map(SavingsSource::theme).distinct().sorted().forEach(this::read);
    }

    void read(String theme) {
        database.count("select id from board.claim_reading for update");
        String by = themes.all().stream().filter(row -> row.code().equals(theme)).map(ThemeRow::title).findFirst().orElse(theme);
        Map<String, ClaimedLine> lines = repository.claimedBy(theme).stream().collect(Collectors.toMap(ClaimedLine::key, Function.identity()));
        for (ThemeClaim claim : claims(theme, by)) {
            ClaimedLine line = lines.remove(claim.key());
            if (line == null) {
                enter(claim);
            } else if (!line.isSettled(claim)) {
                claim(claim, line.ref());
            }
        }
        lines.values().stream().filter(ClaimedLine::standing).forEach(line -> unclaim(line.ref(), by));
    }

    /** A line that is signed no more says again what is claimed by now. */
    void takeOver(SavingLine line) {
        if (line.origin() != null && line.origin().isPending() && !line.status().isSigned()) {
            read(line.origin().theme());
        }
    }

    private List<ThemeClaim> claims(String theme, String by) {
        List<SavingClaim> said = sources.stream().filter(source -> source.theme().equals(theme)).flatMap(source -> source.claims().stream()).toList();
        Map<String, String> bases = new HashMap<>();
        said.forEach(claim -> bases.computeIfAbsent(claim.base().key(), key -> baselines.claimed(claim.base(), theme, by)));
        return said.stream().map(claim -> new ThemeClaim(theme, by, claim, bases.get(claim.base().key()))).toList();
    }

    private void enter(ThemeClaim claim) {
        SavingLine line = new SavingLine(numberings.ref("SAV", null), claim, UkTime.today());
        repository.keep(line);
        audit.recordAs(claim.by(), SavingDesk.subject(line.ref()), "claimed", claim.said().title());
    }

    private void claim(ThemeClaim claim, String ref) {
        SavingLine line = repository.find(ref).orElseThrow();
        SavingDetails before = line.details();
        boolean takenOver = line.claim(claim, UkTime.today());
        repository.keep(line);
        if (new Stakes(before).areChangedBy(line.details())) {
            figures.fire(new FiguresChanged(ref, claim.by()));
        }
        audit.recordAs(claim.by(), SavingDesk.subject(ref), takenOver ? "claimed anew" : "claimed otherwise than was signed", before.amountWords() + " before, " + claim.details(before).amountWords() + " now");
    }

    private void unclaim(String ref, String by) {
        SavingLine line = repository.find(ref).orElseThrow();
        line.unclaim(by, UkTime.today());
        repository.keep(line);
        audit.recordAs(by, SavingDesk.subject(ref), "claimed no more", line.details().title());
    }
}
