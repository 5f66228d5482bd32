package uk.totalplace.margate.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.totalplace.common.cipher.ModuleCipher;
import uk.totalplace.common.intake.RunContext;

/**
 * Staged lines that cannot be compared with the register, since what it keeps cannot be read. They are refused: taken, one would overwrite what nobody has
 * seen, or stand there twice.
 */
@Dependent
class PlacementDoubts {
    @Inject
    private PlacementStaging staging;
    @Inject
    private PlacementMatch match;
    @Inject
    private PlacementRepository repository;

    /** A line in doubt, and the code of the words that say why. */
    record Doubt(long line, String code) {
    }

    /** Judges them, and gives them in the order of their lines. */
    List<Doubt> judged(RunContext context, ModuleCipher cipher) {
        boolean blind = match.isBlind(context.organisation(), cipher);
        List<Doubt> all = new ArrayList<>();
        staging.eachPortion(context.run(), null, cipher, portion -> {
            Map<Long, Placement> there = match.of(context.organisation(), portion, cipher);
            for (PlacementStaging.Staged staged : portion) {
                Placement placement = there.get(staged.line());
                if (placement == null ? blind : !placement.isReadable(cipher)) {
                    all.add(new Doubt(staged.line(), placement == null ? "A04" : "A03"));
                }
            }
            repository.putDown();
        });
        staging.judge(context.run(), all.stream().map(doubt -> new PlacementStaging.Verdict(doubt.line(), "DOUBT", null)).toList());
        return all;
    }
}
