package uk.totalplace.portal.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.totalplace.barriers.register.BarrierLink;
import uk.totalplace.barriers.register.Barriers;
import uk.totalplace.board.baseline.BaselineSheet;
import uk.totalplace.board.baseline.Baselines;
import uk.totalplace.board.deduction.DeductionRow;
import uk.totalplace.board.deduction.Deductions;
import uk.totalplace.board.ledger.OverlapSheet;
import uk.totalplace.board.ledger.Overlaps;
import uk.totalplace.board.ledger.Portion;
import uk.totalplace.board.ledger.SavingDetails;
import uk.totalplace.board.ledger.SavingLines;
import uk.totalplace.board.ledger.SavingRow;
import uk.totalplace.board.ledger.SavingSheet;
import uk.totalplace.board.proposal.ProposalSheet;
import uk.totalplace.board.proposal.Proposals;
import uk.totalplace.board.worth.Worth;
import uk.totalplace.board.worth.Worths;
import uk.totalplace.common.money.MoneyRange;
import uk.totalplace.common.record.RecordLink;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.common.record.Records;
import uk.totalplace.portal.frame.Fact;
import uk.totalplace.portal.frame.Plural;
import uk.totalplace.portal.frame.ViewDate;

/** A saving's page in words: its money, its people, how it is known, what it hangs on and what it is worth. */
@Named
@RequestScoped
public class SavingFacts {
    @Inject
    private SavingLines savings;
    @Inject
    private Records records;
    @Inject
    private Baselines baselines;
    @Inject
    private Barriers barriers;
    @Inject
    private Overlaps overlaps;
    @Inject
    private Deductions deductions;
    @Inject
    private Proposals proposals;
    @Inject
    private Agreements agreements;
    @Inject
    private AgreementWords agreementWords;
    @Inject
    private Worths worths;
    @Inject
    private ViewDate viewDate;
    @Inject
    private LedgerWords words;
    private List<DeductionRow> off;
    private Worth worth;

    /** A barrier that holds it up, in words. */
    public record Barrier(String ref, String title, String share, String status, String path) {
    }

    public List<Fact> money(SavingSheet sheet) {
        SavingDetails d = sheet.details();
        BaselineSheet baseline = baselines.sheet(d.baseline());
        List<Fact> facts = new ArrayList<>(List.of(Fact.of("How it comes", d.kind().word()), Fact.of("Does it become money", d.cashability().word()), Fact.of("Whose gain", d.valueType().word() + " value"),
                Fact.of("Prices of", d.priceBase()), Fact.of("From", words.day(d.startsOn())), Fact.of("Until", d.endsOn() == null ? "no end set" : words.day(d.endsOn())),
                Fact.of("Year by year", d.ramp().words().isEmpty() ? "all at once" : d.ramp().words() + " percent"),
                new Fact("Baseline", baseline.ref() + " " + baseline.details().title() + ", " + baseline.words(), "/board/baseline.xhtml?ref=" + d.baseline()), Fact.of("Subject", d.subject())));
        facts.add(Fact.of("Cost once", d.costs().oneOffPence() == 0 ? "none" : words.money(d.costs().oneOffPence())));
        facts.add(Fact.of("Cost a year", d.costs().yearlyPence() == 0 ? "none" : words.money(d.costs().yearlyPence())));
        facts.add(Fact.of("Who bears it", words.organisation(d.costs().bearer())));
        facts.add(Fact.of("Cashing action", d.cashing().action()));
        facts.add(Fact.of("In steps of", d.cashing().stepPence() == null ? "any amount" : words.money(d.cashing().stepPence())));
        facts.add(Fact.of("Budget line", d.cashing().budgetLine()));
        return facts;
    }

    public List<Fact> known(SavingSheet sheet) {
        SavingDetails d = sheet.details();
        return List.of(Fact.of("What would happen otherwise", d.counterfactual()), Fact.of("Description", d.description()), Fact.of("Source", d.source()));
    }

    public List<Fact> people(SavingSheet s) {
        return List.of(Fact.of("Owner", s.details().ownerPerson()), Fact.of("Kept by", s.details().organisation() == null ? "Programme office" : words.organisation(s.details().organisation())),
                Fact.of("Estimated by", s.estimator()), Fact.of("Validated by", s.validator()), Fact.of("Recorded as realised by", s.realiser()), Fact.of("Entered by", s.enteredBy()));
    }

    public List<Fact> grades(SavingSheet sheet) {
        var evidence = sheet.details().evidence();
        return List.of(Fact.of("Costs", grade(evidence.costs())), Fact.of("Whom it reaches", grade(evidence.population())), Fact.of("That it works", grade(evidence.impact())), Fact.of("Age of the data", grade(evidence.age())), Fact.of("Known error", grade(evidence.error())));
    }

    private static String grade(Integer grade) {
        return grade == null ? null : "grade " + grade;
    }

    public List<Barrier> barriers(SavingSheet sheet) {
        return sheet.details().heldUp().stream().sorted(Comparator.comparing(Portion::code)).map(held -> {
            var barrier = barriers.sheet(held.code());
            return new Barrier(held.code(), barrier.details().title(), words.percent(held.sharePercent()), barrier.status().word(), BarrierLink.to(held.code()));
        }).toList();
    }

    public List<OverlapSheet> overlaps(SavingSheet sheet) {
        return overlaps.of(sheet.ref());
    }

    /** What it comes from, for one that a theme claims: the record in its register, null where the person may not see that. */
    public RecordLink claimed(SavingSheet sheet) {
        return sheet.origin() == null ? null : records.find(RecordRef.parse(sheet.origin().record())).orElse(null);
    }

    /** How the claim of the theme stands. */
    public String claimSentence(SavingSheet sheet) {
        String theme = words.theme(sheet.origin().theme());
        if (!sheet.origin().isStanding()) {
            return "The register of " + theme + " claims it no more. What was decided about it stays written.";
        }
        return "The register of " + theme + " claims it. What is claimed can be changed only there."
                + (sheet.origin().isPending() ? " By now it claims something else than was signed; that is taken over once the saving is taken back to estimated." : "");
    }

    /** The others that claim its subject, of which one is counted; empty where there are none. */
    public List<SavingRow> rivals(SavingSheet sheet) {
        return savings.among(sheet.rivals());
    }

    /** The proposal it stands in as far as the person may see all of it; null where there is none. */
    public ProposalSheet proposal(SavingSheet sheet) {
        return proposals.find(sheet.proposal()).orElse(null);
    }

    public String agreement(SavingSheet sheet) {
        return sheet.proposal() == null ? "It is put to nobody yet." : agreementWords.sentence(agreements.of(sheet.proposal()));
    }

    /** {@code , together with SAV-003}; a full stop where it stands alone. */
    public String company(SavingSheet sheet) {
        List<String> others = proposal(sheet).details().inOrder().stream().filter(ref -> !ref.equals(sheet.ref())).toList();
        return others.isEmpty() ? "." : ", together with " + String.join(", ", others) + ".";
    }

    /** Whether the person may say what comes off it: once it has come true, or is out, what was estimated stays. */
    public boolean deductible(SavingSheet sheet) {
        return sheet.correctable() && sheet.details().hasFigures() && words.isWriter() && deductions.isKept(sheet.ref());
    }

    /** Whether anything comes off it before it arrives. */
    public boolean deducted(SavingSheet sheet) {
        return sheet.details().hasFigures() && !off(sheet).isEmpty();
    }

    private List<DeductionRow> off(SavingSheet sheet) {
        if (off == null) {
            off = deductions.of(sheet.ref());
        }
        return off;
    }

    public Waterfall waterfall(SavingSheet sheet) {
        return Waterfall.of(sheet.details().estimate().range(), off(sheet));
    }

    public String netSentence(SavingSheet sheet) {
        MoneyRange gross = sheet.details().estimate().range();
        return "%s of %s gross is left: the lowest gross less the most that comes off, and the highest less the least.".formatted(deductions.left(gross, off(sheet)).words(), gross.words());
    }

    /** What it is worth with the parameters of the day of the view; null while it has no figures. */
    public Worth worth(SavingSheet sheet) {
        if (worth == null) {
            worth = worths.of(sheet.ref(), viewDate.getDay()).orElse(null);
        }
        return worth;
    }

    public String paysBack(Worth worth, Worth.Case one) {
        return one.paysBackIn() == null ? "not in " + Plural.of(worth.years(), "year") : one.paysBackIn() == 0 ? "at once" : "in year " + one.paysBackIn();
    }
}
