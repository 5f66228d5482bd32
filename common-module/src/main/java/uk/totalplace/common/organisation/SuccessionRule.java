package uk.totalplace.common.organisation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.Violations;
import uk.totalplace.common.calendar.UkTime;

/** What a succession must say before anybody looks at the organisations themselves. */
final class SuccessionRule {
    private final MergeOrganisations command;

    SuccessionRule(MergeOrganisations command) {
        this.command = command;
    }

    /** @throws InvalidInput with everything that is wrong with it */
    void refuse() {
        List<String> heirs = command.successors().stream().map(MergeOrganisations.Heir::organisation).filter(Objects::nonNull).toList();
        BigDecimal sum = command.successors().stream().map(MergeOrganisations.Heir::sharePercent).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        new Violations()
                .unless(!command.predecessors().isEmpty(), "predecessors", "Say which organisation ends.")
                .unless(!heirs.isEmpty() && heirs.size() == command.successors().size(), "successors", "Say who succeeds.")
                .unless(new HashSet<>(command.predecessors()).size() == command.predecessors().size() && new HashSet<>(heirs).size() == heirs.size(), "successors", "Name each organisation once.")
                .unless(command.predecessors().stream().noneMatch(heirs::contains), "successors", "An organisation does not succeed itself. One that goes on and takes others in is the successor only.")
                .unless(command.predecessors().size() <= 1 || heirs.size() <= 1, "successors", "Several organisations pass to one. Where they are divided among several, record each of them by itself.")
                .unless(command.successors().stream().noneMatch(heir -> heir.sharePercent() == null || heir.sharePercent().signum() <= 0) && sum.compareTo(BigDecimal.valueOf(100)) == 0, "successors",
                        "The shares of the successors are above 0 and come to 100 percent, not to " + sum.stripTrailingZeros().toPlainString() + ".")
                .unless(command.on() != null, "on", "Give the first day of the successor.")
                .unless(command.on() == null || !command.on().isAfter(UkTime.today()), "on", "That day is still to come. Record it when it has happened; until then a what-if geography shows what it would mean.")
                .text("source", command.source(), 300, "Say where this is written.")
                .refuse();
    }
}
