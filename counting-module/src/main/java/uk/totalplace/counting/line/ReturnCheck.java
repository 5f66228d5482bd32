package uk.totalplace.counting.line;

import java.util.ArrayList;
import java.util.List;
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
        String service = service(cells);
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
        refusePrecepts(cells, flow);
        return cells.judgement().verdict(() -> {
            UUID identity = key(year, phase, nature, flow, basis, cofog, service, subjective, themes, areas, fund, outcome, counterpart, cells.unknownWords());
            UUID content = key(identity, pence, quality, apportionedBy, note);
            return new StagedReturnLine(year, phase, nature, flow, basis, quality, cofog, service, subjective, fund, outcome, counterpart, apportionedBy, note, cells.raw(ReturnField.THEME), cells.raw(ReturnField.AREA), cells.unknownWords(), pence, parts(pence, themes, areas), identity, content);
        });
    }

    private String service(ReturnCells cells) {
        String text = cells.text(ReturnField.SERVICE);
        return text == null ? Dimension.NOT_SAID : words.service(text);
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

    private static void refusePrecepts(ReturnCells cells, Flow flow) {
        for (ReturnField field : List.of(ReturnField.SERVICE, ReturnField.SUBJECTIVE)) {
            if (flow == Flow.GROSS && cells.raw(field) != null && PRECEPT.matcher(cells.raw(field)).find()) {
                cells.judgement().refuse(field, "E03", "A precept is financing, not expenditure.", "Leave the line out, and enter the precept as a transfer.");
                return;
            }
        }
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
