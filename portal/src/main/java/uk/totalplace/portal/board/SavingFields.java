package uk.totalplace.portal.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import uk.totalplace.board.ledger.Cashing;
import uk.totalplace.board.ledger.Costs;
import uk.totalplace.board.ledger.Evidence;
import uk.totalplace.board.ledger.Portion;
import uk.totalplace.board.ledger.Ramp;
import uk.totalplace.board.ledger.SavingDetails;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.saving.Cashability;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.common.saving.ValueType;
import uk.totalplace.portal.frame.FormField;
import uk.totalplace.portal.frame.Typed;

/** The fields of the form of a saving: what they are called, what they hold when it opens, and what they say. */
final class SavingFields {
    /** Rows in a fresh form for those who gain and for barriers; a record that has more has some to spare. */
    static final int ROWS = 6;
    private static final int SPARE = 3;
    /** The inputs of what the record calls otherwise. */
    private static final Map<String, String> INPUTS = Map.of("beneficiaries", "gain1", "heldUp", "barrier1", "members", "overlap", "evidenceGrade", "gradeImpact", "evidence", "gradeImpact");
    /** The fields of what a theme claims. */
    private static final Pattern CLAIMED = Pattern.compile("title|theme|kind|cashability|valueType|(low|central|high)Pence|priceBase|baseline|subject|counterfactual|cashingAction|grade(Population|Impact|Age)|source|(gain|share)\\d+");

    private SavingFields() {
    }

    /** How many rows hold so many and leave some to spare. */
    static int rows(int held) {
        return Math.max(ROWS, held + SPARE);
    }

    /** @param claimed leaves out what a theme claims @param gains @param barriers rows of the form @param names organisations by code @param titles themes by code */
    static List<FormField> fields(boolean claimed, int gains, int barriers, Map<String, String> names, Map<String, String> titles) {
        List<FormField> fields = new ArrayList<>(List.of(FormField.text("title", "Title"), chosen("theme", "Theme", titles::get), FormField.text("description", "Description"),
                chosen("kind", "How it comes", name -> SavingKind.valueOf(name).word()), chosen("cashability", "Does it become money", name -> Cashability.valueOf(name).word()),
                chosen("valueType", "Whose gain", name -> ValueType.valueOf(name).word()), FormField.text("lowPence", "At least"), FormField.text("centralPence", "Most likely"), FormField.text("highPence", "At most"),
                FormField.text("priceBase", "Prices of"), FormField.text("startsOn", "From"), FormField.text("endsOn", "Until"), FormField.text("ramp", "How it comes, year by year"), FormField.text("baseline", "Baseline"),
                FormField.text("subject", "Subject"), chosen("bearer", "Who bears the cost", names::get), FormField.text("oneOffCostPence", "Cost once"), FormField.text("yearlyCostPence", "Cost a year"),
                FormField.text("counterfactual", "What would happen otherwise"), FormField.text("cashingAction", "Cashing action"), FormField.text("stepPence", "Step"), FormField.text("stepOn", "Day of the step"),
                FormField.text("budgetLine", "Budget line"), FormField.text("gradeCosts", "Grade: costs"), FormField.text("gradePopulation", "Grade: whom it reaches"), FormField.text("gradeImpact", "Grade: that it works"),
                FormField.text("gradeAge", "Grade: age of the data"), FormField.text("gradeError", "Grade: known error"), FormField.text("needs", "Other savings it needs"), FormField.text("ownerPerson", "Owner"), FormField.text("source", "Source")));
        for (int row = 1; row <= gains; row++) {
            fields.add(chosen("gain" + row, "Who gains, " + row, names::get));
            fields.add(FormField.text("share" + row, "Share of it, " + row));
        }
        for (int row = 1; row <= barriers; row++) {
            fields.add(FormField.text("barrier" + row, "Barrier, " + row));
            fields.add(FormField.text("held" + row, "What it holds up, " + row));
        }
        return claimed ? fields.stream().filter(field -> !CLAIMED.matcher(field.name()).matches()).toList() : fields;
    }

    private static FormField chosen(String name, String label, UnaryOperator<String> word) {
        return new FormField(name, label, held -> held.isEmpty() ? held : word.apply(held));
    }

    static Map<String, Object> held(SavingDetails d) {
        Map<String, Object> held = new HashMap<>();
        held.put("title", d.title());
        held.put("theme", d.theme());
        held.put("description", d.description());
        held.put("kind", Typed.written(d.kind()));
        held.put("cashability", Typed.written(d.cashability()));
        held.put("valueType", Typed.written(d.valueType()));
        held.put("lowPence", Typed.writtenPounds(d.lowPence()));
        held.put("centralPence", Typed.writtenPounds(d.centralPence()));
        held.put("highPence", Typed.writtenPounds(d.highPence()));
        held.put("priceBase", d.priceBase());
        held.put("startsOn", Typed.written(d.startsOn()));
        held.put("endsOn", Typed.written(d.endsOn()));
        held.put("ramp", d.ramp().words());
        held.put("baseline", d.baseline());
        held.put("subject", d.subject());
        held.put("bearer", d.costs().bearer());
        held.put("oneOffCostPence", d.costs().oneOffPence() == 0 ? null : Typed.writtenPounds(d.costs().oneOffPence()));
        held.put("yearlyCostPence", d.costs().yearlyPence() == 0 ? null : Typed.writtenPounds(d.costs().yearlyPence()));
        held.put("counterfactual", d.counterfactual());
        held.put("cashingAction", d.cashing().action());
        held.put("stepPence", Typed.writtenPounds(d.cashing().stepPence()));
        held.put("stepOn", Typed.written(d.cashing().stepOn()));
        held.put("budgetLine", d.cashing().budgetLine());
        held.put("gradeCosts", Typed.written(d.evidence().costs()));
        held.put("gradePopulation", Typed.written(d.evidence().population()));
        held.put("gradeImpact", Typed.written(d.evidence().impact()));
        held.put("gradeAge", Typed.written(d.evidence().age()));
        held.put("gradeError", Typed.written(d.evidence().error()));
        held.put("needs", String.join(", ", new TreeSet<>(d.needs())));
        held.put("ownerPerson", d.ownerPerson());
        held.put("source", d.source());
        held.put("organisation", d.organisation());
        for (int row = 1; row <= d.beneficiaries().size(); row++) {
            Portion gain = d.beneficiaries().get(row - 1);
            held.put("gain" + row, gain.code());
            held.put("share" + row, Typed.written(gain.sharePercent()));
        }
        List<Portion> barriers = d.heldUp().stream().sorted(Comparator.comparing(Portion::code)).toList();
        for (int row = 1; row <= barriers.size(); row++) {
            held.put("barrier" + row, barriers.get(row - 1).code());
            held.put("held" + row, Typed.written(barriers.get(row - 1).sharePercent()));
        }
        return held;
    }

    /**
     * @param before what the record said before, of which fields that are not in the form stay; null for a new one
     * @throws InvalidInput when a day or a number cannot be read
     */
    static SavingDetails details(Typed typed, String organisation, SavingDetails before) {
        Ramp ramp = Ramp.parse(typed.text("ramp"));
        Set<Portion> heldUp = new HashSet<>();
        List<Portion> gains = new ArrayList<>();
        for (int row = 1; row <= last(typed, "gain"); row++) {
            if (typed.text("gain" + row) != null) {
                gains.add(new Portion(typed.text("gain" + row), typed.number("share" + row)));
            }
        }
        for (int row = 1; row <= last(typed, "barrier"); row++) {
            if (typed.text("barrier" + row) != null) {
                heldUp.add(new Portion(typed.text("barrier" + row), orWhole(typed.number("held" + row))));
            }
        }
        Set<String> needs = typed.text("needs") == null ? Set.of() : new TreeSet<>(List.of(typed.text("needs").toUpperCase().split("[,;\\s]+")));
        SavingDetails details = new SavingDetails(typed.text("theme"), typed.text("title"), typed.text("description"), typed.choice("kind", SavingKind.class), typed.choice("cashability", Cashability.class),
                typed.choice("valueType", ValueType.class), typed.pence("lowPence"), typed.pence("centralPence"), typed.pence("highPence"), typed.text("priceBase"), typed.day("startsOn"), typed.day("endsOn"), ramp,
                typed.text("baselineRef") == null ? typed.text("baseline") : typed.text("baselineRef").toUpperCase(Locale.ROOT), typed.text("subject"), new Costs(typed.text("bearer"), orNothing(typed.pence("oneOffCostPence")), orNothing(typed.pence("yearlyCostPence"))), gains,
                typed.text("counterfactual"), new Cashing(typed.text("cashingAction"), typed.pence("stepPence"), typed.day("stepOn"), typed.text("budgetLine")),
                new Evidence(typed.whole("gradeCosts"), typed.whole("gradePopulation"), typed.whole("gradeImpact"), typed.whole("gradeAge"), typed.whole("gradeError")), heldUp, needs, typed.text("ownerPerson"), typed.text("source"), before != null && before.synthetic(),
                before == null ? null : before.syntheticParts(), organisation, null, null);
        typed.refuseUnreadable();
        if (ramp == null) {
            throw new InvalidInput("ramp", "Give percentages with commas between, such as 10, 30, 60, 100.");
        }
        return details;
    }

    /** The last row there is of what the form repeats. */
    private static int last(Typed typed, String field) {
        return typed.fields().keySet().stream().filter(name -> name.matches(field + "\\d+")).mapToInt(name -> Integer.parseInt(name.substring(field.length()))).max().orElse(0);
    }

    /** A refusal with each violation at the input where it is mended: rows have several, and parts of the record go by other names than their inputs. */
    static InvalidInput atInputs(InvalidInput refusal) {
        return new InvalidInput(refusal.violations().stream().map(one -> new InvalidInput.Violation(INPUTS.getOrDefault(one.field() == null ? "" : one.field(), one.field()), one.message())).toList());
    }

    private static long orNothing(Long pence) {
        return pence == null ? 0 : pence;
    }

    private static BigDecimal orWhole(BigDecimal percent) {
        return percent == null ? BigDecimal.valueOf(100) : percent;
    }
}
