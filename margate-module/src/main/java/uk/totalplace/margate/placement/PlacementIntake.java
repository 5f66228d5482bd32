package uk.totalplace.margate.placement;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.totalplace.common.cipher.Ciphers;
import uk.totalplace.common.cipher.ModuleCipher;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.digest.Sha256;
import uk.totalplace.common.intake.ChangedSince;
import uk.totalplace.common.intake.Problem;
import uk.totalplace.common.intake.RunContext;
import uk.totalplace.common.intake.Settlement;
import uk.totalplace.common.intake.StagedLine;
import uk.totalplace.common.intake.Staging;

/**
 * Staging, commit and undo of uploaded placements. Encrypted rows cannot be compared by the database, so it goes in portions and not in sets. The intake calls
 * it, in the background and without a caller; whether the file may be handed in was asked when it was.
 */
@Stateless
@LocalBean
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PlacementIntake implements Staging<PlacementDetails> {
    @Inject
    private PlacementStaging staging;
    @Inject
    private PlacementMatch match;
    @Inject
    private PlacementDoubts doubts;
    @Inject
    private PlacementBefore before;
    @Inject
    private PlacementRepository repository;
    @Inject
    private Database database;
    @Inject
    private Ciphers ciphers;

    @Override
    public void stage(RunContext context, List<StagedLine<PlacementDetails>> lines) {
        staging.write(context.run(), lines, cipher());
    }

    /** The first line of a reference counts; an identical one says nothing new, a differing one contradicts it. What cannot be compared is refused besides. */
    @Override
    public List<Problem> refuseRepeats(RunContext context) {
        Stream<Problem> repeats = staging.repeats(context.run(), cipher()).stream().map(line -> refusal(line, "A02"));
        return Stream.concat(repeats, doubts.judged(context, cipher()).stream().map(doubt -> refusal(doubt.line(), doubt.code()))).toList();
    }

    private static Problem refusal(long line, String code) {
        return Problem.refusal(line, PlacementColumn.REFERENCE.heading(), code, PlacementCheck.WORDS.get(code).message(), PlacementCheck.WORDS.get(code).remedy());
    }

    @Override
    public Settlement compare(RunContext context) {
        ModuleCipher cipher = cipher();
        staging.eachPortion(context.run(), null, cipher, portion -> {
            Map<Long, Placement> there = match.of(context.organisation(), portion, cipher);
            staging.judge(context.run(), portion.stream().map(staged -> verdict(staged, there.get(staged.line()), cipher)).toList());
            repository.putDown();
        });
        Map<String, Long> counts = new HashMap<>();
        database.query(row -> counts.put(row.getString(1), row.getLong(2)), "select verdict, count(*) from margate.placement_staging where run_id = ? group by verdict", context.run());
        return Settlement.ofLines(counts.getOrDefault("NEW", 0L) + counts.getOrDefault("CHANGED", 0L), counts.getOrDefault("UNCHANGED", 0L) + counts.getOrDefault("REPEAT", 0L));
    }

    private static PlacementStaging.Verdict verdict(PlacementStaging.Staged staged, Placement there, ModuleCipher cipher) {
        if (there == null) {
            return new PlacementStaging.Verdict(staged.line(), "NEW", null);
        }
        return new PlacementStaging.Verdict(staged.line(), there.details(cipher).equals(staged.details()) ? "UNCHANGED" : "CHANGED", there.id());
    }

    /** Before-image and new state of a portion together; gives the digest of the before-images as they lie, encrypted. */
    @Override
    public String commit(RunContext context) {
        ModuleCipher cipher = cipher();
        Sha256 digest = new Sha256();
        for (String verdict : List.of("NEW", "CHANGED")) {
            staging.eachPortion(context.run(), verdict, cipher, portion -> {
                List<PlacementBefore.Image> images = new ArrayList<>();
                for (PlacementStaging.Staged staged : portion) {
                    Placement placement = placement(staged, context);
                    images.add(staged.placement() == null ? PlacementBefore.Image.ofNothing(placement) : PlacementBefore.Image.of(placement, cipher, context.run()));
                    placement.says(staged.details(), cipher, context, staged.line());
                }
                before.write(context.run(), images);
                images.forEach(image -> digest.add(image.words()));
                repository.putDown();
            });
        }
        return digest.hex();
    }

    private Placement placement(PlacementStaging.Staged staged, RunContext context) {
        if (staged.placement() != null) {
            return repository.held(staged.placement());
        }
        Placement placement = new Placement(context.organisation());
        repository.keep(placement);
        return placement;
    }

    /** A placement that a later run wrote again, or that has gone, is no longer this run's to put back. */
    @Override
    public void undo(RunContext context) {
        String changed = " from margate.placement_before b left join margate.placement p on p.id = b.placement_id where b.run_id = ? and (p.id is null or p.import_run <> b.run_id)";
        long count = database.count("select count(*)" + changed, context.run());
        if (count > 0) {
            throw new ChangedSince(count, database.query(row -> "placement number " + row.getLong(1), "select b.placement_id" + changed + " order by b.placement_id limit 20", context.run()));
        }
        database.update("delete from margate.placement where exists (select 1 from margate.placement_before b where b.run_id = ? and not b.was_there and b.placement_id = margate.placement.id)", context.run());
        before.putBack(context.run(), cipher());
    }

    @Override
    public void clear(long run) {
        database.update("delete from margate.placement_staging where run_id = ?", run);
    }

    private ModuleCipher cipher() {
        return ciphers.of(Placements.MODULE);
    }
}
