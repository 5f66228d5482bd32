package uk.totalplace.counting.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import uk.totalplace.common.digest.Sha256;
import uk.totalplace.common.intake.Checked;
import uk.totalplace.common.intake.Line;
import uk.totalplace.counting.dimension.Basis;
import uk.totalplace.counting.dimension.Dimension;
import uk.totalplace.counting.dimension.Flow;
import uk.totalplace.counting.dimension.Nature;
import uk.totalplace.counting.dimension.Phase;
import uk.totalplace.counting.dimension.Quality;
import uk.totalplace.counting.dimension.Subjective;

/** The judgement on the lines of one return: each taken whole and allocated in full, or refused with the reason and the remedy. */
final class ReturnCheck {
    private static final Pattern PRECEPT = Pattern.compile("(?i)\\bprecepts?\\b");
    /** {@code Police precept}, {@code Precept to the fire authority}. */
    private static final Pattern PRECEPT_ALONE = Pattern.compile("(?i)^((the|police|fire|rescue|and|county|parish|town|council|tax|authority|major|local) )*precepts?( (paid )?to .{1,60})?\\.?$");
    private static final List<ReturnField> PRECEPT_FIELDS = List.of(ReturnField.SERVICE, ReturnField.SUBJECTIVE, ReturnField.FUND, ReturnField.NOTE);
    private static final int MOST_PARTS = 200;

    private final ReturnWords words;
    private final Sha256 sha256 = new Sha256();

    ReturnCheck(ReturnWords words) {
        this.words = words;
    }

    Checked<StagedReturnLine> judge(Line line) {
        ReturnCells cells = new ReturnCells(line);
        Integer year = cells.year();
        Phase phase = cells.one(ReturnField.PHASE, Phase.values(), Phase.OUTTURN);
        Nature nature = cells.one(ReturnField.NATURE, Nature.values(), Nature.REVENUE);
        String subjective = subjective(cells);
        Flow flow = flow(cells, subjective.equals(Subjective.INCOME.name()));
        String cofog = cells.cofog();
        String service = service(cells, year);
        Split themes = cells.split(ReturnField.THEME, name -> words.theme(name).orElse(null), "Write the code or the title of a theme.");
        Split areas = cells.split(ReturnField.AREA, name -> words.area(name).orElse(null), "Write the code of an area, or the name of a district.");
        Basis basis = cells.one(ReturnField.BASIS, Basis.values(), Basis.BY_BODY);
        Quality quality = quality(cells);
        String fund = cells.said(ReturnField.FUND);
        String outcome = cells.said(ReturnField.OUTCOME);
        String counterpart = counterpart(cells);
        String apportionedBy = cells.text(ReturnField.APPORTIONED_BY);
        String note = cells.text(ReturnField.NOTE);
        Long pence = cells.pence(flow == Flow.INCOME);
        if (themes != null && areas != null && themes.shares().size() * areas.shares().size() > MOST_PARTS) {
            cells.judgement().refuse(ReturnField.AREA, "E01", "The line is shared among %d themes and areas; %d is the most.".formatted(themes.shares().size() * areas.shares().size(), MOST_PARTS), "Give it several lines.");
        }
        refusePrecepts(cells, flow, !service.equals(Dimension.NOT_SAID) || !subjective.equals(Dimension.NOT_SAID));
        return cells.judgement().verdict(() -> {
            UUID identity = key(year, phase, nature, flow, basis, cofog, service, subjective, themes, areas, fund, outcome, counterpart, cells.unknownWords());
            UUID former = formerService(cells).filter(before -> !before.equals(service))
                    .map(before -> key(year, phase, nature, flow, basis, cofog, before, subjective, themes, areas, fund, outcome, counterpart, cells.unknownWords())).orElse(null);
            UUID content = key(identity, pence, quality, apportionedBy, note);
            return new StagedReturnLine(year, phase, nature, flow, basis, quality, cofog, service, subjective, fund, outcome, counterpart, apportionedBy, note, cells.raw(ReturnField.THEME), cells.raw(ReturnField.AREA), cells.unknownWords(), pence, parts(pence, themes, areas), identity, former, content);
        });
    }

    /** As the list of services calls it; in its own words where the list has none, which is said of each such word once a file. */
    private String service(ReturnCells cells, Integer year) {
        String text = cells.text(ReturnField.SERVICE);
        if (text == null || text.equals(Dimension.NOT_SAID)) {
            return Dimension.NOT_SAID;
        }
        ReturnWords.Spelling spelling = words.spelling(text);
        return year == null ? spelling.spelt() : words.service(spelling, year).orElseGet(() -> unlisted(cells, text, spelling.spelt(), year));
    }

    private Optional<String> formerService(ReturnCells cells) {
        return Optional.ofNullable(cells.raw(ReturnField.SERVICE)).map(text -> words.spelling(text).former());
    }

    private String unlisted(ReturnCells cells, String written, String service, int year) {
        if (words.isNewService(service)) {
            cells.judgement().warn(ReturnField.SERVICE, "CODE", "“%s” is in no list of %s.".formatted(written, ReturnField.SERVICE.heading()), "Kept as text, here and wherever the file says it. If it is one of these, write that: " + words.services(year) + ".");
        }
        return service;
    }

    private static String subjective(ReturnCells cells) {
        Subjective read = cells.listed(ReturnField.SUBJECTIVE, Subjective.values(), null);
        return read == null ? Dimension.NOT_SAID : read.name();
    }

    /** Gross where nothing is said, unless the subjective group says that money came in. What is written counts. */
    private static Flow flow(ReturnCells cells, boolean income) {
        if (income && cells.raw(ReturnField.FLOW) == null) {
            cells.judgement().remarkOnFile(ReturnField.FLOW, "ASSUMED", "Where GrossOrIncome is empty and the subjective group is income, income is taken.", "Fill it in if that is wrong.");
            return Flow.INCOME;
        }
        Flow flow = cells.one(ReturnField.FLOW, Flow.values(), Flow.GROSS);
        if (income && flow == Flow.GROSS) {
            cells.judgement().warn(ReturnField.FLOW, "INCOME", "The line is written as gross expenditure, but its subjective group is income.", "Taken as gross. If money came in, write Income under GrossOrIncome; if not, mend the subjective group.");
        }
        return flow;
    }

    /** Actual where nothing is said; what is said in other words is no fact. */
    private static Quality quality(ReturnCells cells) {
        Quality quality = cells.listed(ReturnField.QUALITY, Quality.values(), Quality.ESTIMATED);
        if (quality == Quality.APPORTIONED && cells.raw(ReturnField.APPORTIONED_BY) == null) {
            cells.judgement().warn(ReturnField.APPORTIONED_BY, "NO_KEY", "The line is apportioned, but not by what.", "Say the key with its year and source, such as “claimants, May 2009, DWP”.");
        }
        return quality == null ? Quality.ACTUAL : quality;
    }

    /** The code of a partner, or the words where they mean none. */
    private String counterpart(ReturnCells cells) {
        String text = cells.text(ReturnField.COUNTERPART);
        return text == null ? null : words.body(text).orElse(text);
    }

    /**
     * A precept is financing (E03). Service and subjective group say what money is spent on, so a precept there is refused; so is one that the note is the name of. A fund may well be a precept, and a note may speak of one: then the line
     * is one only where nothing says what the money was spent on, else that is remarked.
     */
    private static void refusePrecepts(ReturnCells cells, Flow flow, boolean spentOnSomething) {
        if (flow != Flow.GROSS) {
            return;
        }
        Optional<ReturnField> named = PRECEPT_FIELDS.stream().filter(field -> names(cells, field, PRECEPT)).findFirst();
        boolean precept = named.isPresent() && (named.get() == ReturnField.SERVICE || named.get() == ReturnField.SUBJECTIVE || !spentOnSomething);
        if (precept || names(cells, ReturnField.NOTE, PRECEPT_ALONE)) {
            cells.judgement().refuse(precept ? named.get() : ReturnField.NOTE, "E03", "A precept is financing, not expenditure.",
                    "Leave the line out, and enter the precept as a transfer. If it is what a precept pays for, write the precept under Fund, and the service.");
        } else if (named.isPresent()) {
            cells.judgement().remarkOnFile(named.get(), "PRECEPT", "%s speaks of a precept.".formatted(named.get().heading()), "Taken as what a precept pays for. If a line is the precept itself, leave it out and enter it as a transfer.");
        }
    }

    private static boolean names(ReturnCells cells, ReturnField field, Pattern what) {
        return cells.raw(field) != null && what.matcher(cells.raw(field).strip()).find();
    }

    private static List<StagedReturnLine.Part> parts(long pence, Split themes, Split areas) {
        long[] shared = Split.shareOut(pence, themes, areas);
        List<StagedReturnLine.Part> parts = new ArrayList<>(shared.length);
        for (int i = 0; i < shared.length; i++) {
            parts.add(new StagedReturnLine.Part(themes.shares().get(i / areas.shares().size()).name(), areas.shares().get(i % areas.shares().size()).name(), shared[i]));
        }
        return parts;
    }

    private UUID key(Object... all) {
        StringBuilder text = new StringBuilder(200);
        for (Object one : all) {
            text.append(one).append('\u0000');
        }
        return sha256.add(text.toString()).uuid();
    }
}
