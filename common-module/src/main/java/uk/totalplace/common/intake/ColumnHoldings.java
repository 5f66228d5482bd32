package uk.totalplace.common.intake;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.totalplace.common.cipher.NoKey;
import uk.totalplace.common.intake.ColumnMemory.Remembered;
import uk.totalplace.common.organisation.AssignableHoldings;
import uk.totalplace.common.organisation.Held;
import uk.totalplace.common.organisation.OrganisationMerged;
import uk.totalplace.common.organisation.Passing;
import uk.totalplace.common.organisation.Picked;

/**
 * How the columns of an organisation's files are read. It goes with the files: the same people go on sending them. Where the successor reads a heading in its
 * own way, that way stays, and so does what cannot be read.
 */
abstract class ColumnHoldings implements AssignableHoldings {
    @Inject
    private Intakes intakes;
    @Inject
    private ColumnMemory memory;

    /** Whether the headings of a data set's files are meant here, whoever asks. */
    protected abstract boolean covers(Intake<?> intake);

    /** A heading that an organisation's people said something of. */
    private record Said(Intake<?> intake, Remembered row) {
        String key() {
            return intake.dataSet() + "/" + row.name();
        }

        String place() {
            return intake.dataSet() + "/" + row.heading();
        }

        Held held() {
            return new Held(key(), "“%s” %s, in %s".formatted(row.heading(), row.column().isEmpty() ? "is not used" : "goes to " + row.column(), intake.title()));
        }
    }

    @Override
    public List<Held> held(String organisation, int most) {
        return said(organisation).limit(most).map(Said::held).toList();
    }

    protected long number(String organisation) {
        return said(organisation).count();
    }

    @Override
    public Passing passing(String predecessor, String successor, Picked picked) {
        List<Said> chosen = said(predecessor).filter(one -> picked.has(one.key())).toList();
        Set<String> own = headings(successor);
        long clashing = chosen.stream().filter(one -> own.contains(one.place())).count();
        return new Passing(things(), chosen.size() - clashing, clashing, clashing == 0 ? null : "The successor reads these headings in its own way.");
    }

    void passOn(@Observes OrganisationMerged merged) {
        merged.soleSuccessor().ifPresent(successor -> assign(merged.predecessor(), successor, merged.on(), Picked.ALL));
    }

    @Override
    public void assign(String predecessor, String successor, LocalDate on, Picked picked) {
        Set<String> own = headings(successor);
        said(predecessor).filter(one -> picked.has(one.key()) && !own.contains(one.place())).toList().forEach(one -> {
            memory.forget(predecessor, one.intake().dataSet(), one.row().name());
            memory.remember(successor, one.intake().dataSet(), intakes.discretion(one.intake()), one.row().heading(), one.row().column());
        });
    }

    private Set<String> headings(String organisation) {
        return said(organisation).map(Said::place).collect(Collectors.toSet());
    }

    protected Stream<Intake<?>> covered() {
        return intakes.all().stream().filter(this::covers);
    }

    private Stream<Said> said(String organisation) {
        return covered().flatMap(intake -> all(organisation, intake).stream().map(row -> new Said(intake, row)));
    }

    private List<Remembered> all(String organisation, Intake<?> intake) {
        try {
            return memory.count(organisation, intake.dataSet()) == 0 ? List.of() : memory.all(organisation, intake.dataSet(), intakes.discretion(intake));
        } catch (NoKey none) {
            return List.of();
        }
    }
}
