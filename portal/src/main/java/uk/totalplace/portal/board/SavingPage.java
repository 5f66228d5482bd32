package uk.totalplace.portal.board;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import uk.totalplace.barriers.register.BarrierLink;
import uk.totalplace.barriers.register.Barriers;
import uk.totalplace.board.baseline.BaselineSheet;
import uk.totalplace.board.baseline.Baselines;
import uk.totalplace.board.consent.ConsentRow;
import uk.totalplace.board.consent.ConsentState;
import uk.totalplace.board.consent.Consents;
import uk.totalplace.board.consent.GiveConsent;
import uk.totalplace.board.deduction.Deductions;
import uk.totalplace.board.ledger.HeldUp;
import uk.totalplace.board.ledger.HistoryEntry;
import uk.totalplace.board.ledger.MeasureSaving;
import uk.totalplace.board.ledger.OverlapSheet;
import uk.totalplace.board.ledger.Overlaps;
import uk.totalplace.board.ledger.SavingDesk;
import uk.totalplace.board.ledger.SavingDetails;
import uk.totalplace.board.ledger.SavingLines;
import uk.totalplace.board.ledger.SavingLink;
import uk.totalplace.board.ledger.SavingSheet;
import uk.totalplace.board.ledger.Status;
import uk.totalplace.board.ledger.TakeStep;
import uk.totalplace.board.worth.Worth;
import uk.totalplace.board.worth.Worths;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.money.MoneyRange;
import uk.totalplace.portal.frame.Choice;
import uk.totalplace.portal.frame.EntryForm;
import uk.totalplace.portal.frame.Fact;
import uk.totalplace.portal.frame.Messages;
import uk.totalplace.portal.frame.Plural;
import uk.totalplace.portal.frame.Typed;
import uk.totalplace.portal.frame.UkTime;
import uk.totalplace.portal.frame.ViewDate;

/** One saving: what it is, how sure it is, where it stands, who agreed, what it brought, and the forms of what may be done next. */
@Named
@ViewScoped
public class SavingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SavingLines savings;
    @Inject
    private SavingDesk desk;
    @Inject
    private Baselines baselines;
    @Inject
    private Overlaps overlaps;
    @Inject
    private Consents consents;
    @Inject
    private Deductions deductions;
    @Inject
    private Worths worths;
    @Inject
    private ViewDate viewDate;
    @Inject
    private Barriers barriers;
    @Inject
    private EntryForm form;
    @Inject
    private Messages messages;
    @Inject
    private LedgerWords words;
    private String ref;
    private String step;
    private Integer version;
    private HashMap<String, Object> fields;
    private transient SavingSheet sheet;

    /** A barrier that holds it up, in words. */
    public record Barrier(String ref, String title, String share, String status, String path) {
    }

    /** Reads the saving, and the version that a step will be taken from. */
    public void open() {
        version = getSheet().version();
        fields = new HashMap<>();
    }

    public SavingSheet getSheet() {
        if (sheet == null) {
            sheet = savings.sheet(ref);
        }
        return sheet;
    }

    public BaselineSheet getBaseline() {
        return baselines.sheet(getSheet().details().baseline());
    }

    public boolean isMover() {
        return !getSheet().waysOn().isEmpty();
    }

    /** The step whose form is shown: the one the address asks for, else the one that leads forward if it is this person's. Null where there is none. */
    public Status getNext() {
        List<Status> ways = getSheet().waysOn();
        return ways.stream().filter(way -> way.name().equals(step)).findFirst().orElse(ways.isEmpty() || !isForward(ways.get(0)) ? null : ways.get(0));
    }

    private boolean isForward(Status way) {
        return !way.isOut() && way.compareTo(getSheet().status()) > 0;
    }

    /** Whose turn it is where the next step is not this person's; empty where it is, or nothing follows. */
    public String getTurn() {
        Status status = getSheet().status();
        if (status.isOut() || status == Status.SUSTAINED || getSheet().waysOn().stream().anyMatch(this::isForward)) {
            return "";
        }
        Status next = Status.values()[status.ordinal() + 1];
        return next == Status.VALIDATED ? "It awaits the signature of finance, of somebody who did not estimate it." : "What comes next, “" + next.word() + "”, is not yours to decide.";
    }

    /** What the likeliest step still needs; of another step the form itself says it. */
    public List<String> getLacks() {
        return getNext() == null || getNext() != getSheet().waysOn().get(0) ? List.of() : getSheet().hindrances();
    }

    public String take() {
        return act("step", "Step taken.", typed -> {
            TakeStep command = new TakeStep(ref, version, getNext(), typed.day("on"), typed.text("note"));
            typed.refuseUnreadable();
            desk.take(command);
        });
    }

    public String measure() {
        return act("measure", "Measurement written down.", typed -> {
            MeasureSaving command = new MeasureSaving(ref, version, typed.day("from"), typed.day("to"), typed.pence("pence"), typed.text("evidence"));
            typed.refuseUnreadable();
            desk.measure(command);
        });
    }

    public String consent() {
        return act("consent", "Word written down.", typed -> {
            GiveConsent command = new GiveConsent(ref, typed.text("organisation"), typed.choice("state", ConsentState.class), typed.day("agreedOn"), typed.text("signedBy"), typed.text("authority"), typed.text("conditions"));
            typed.refuseUnreadable();
            consents.give(command);
        });
    }

    private String act(String name, String told, Consumer<Typed> deed) {
        Typed typed = new Typed();
        typed.fields().putAll(fields);
        String next = form.enter(name, () -> doOrSeeAnew(deed, typed), told, getRecordHref());
        if (next != null) {
            messages.kept(name + "-" + ref);
        }
        return next;
    }

    private void doOrSeeAnew(Consumer<Typed> deed, Typed typed) {
        try {
            deed.accept(typed);
        } catch (StaleVersion stale) {
            sheet = null;
            version = getSheet().version();
            throw stale;
        }
    }

    public List<Fact> getMoney() {
        SavingDetails d = getSheet().details();
        List<Fact> facts = new ArrayList<>(List.of(Fact.of("How it comes", d.kind().word()), Fact.of("Does it become money", d.cashability().word()), Fact.of("Whose gain", d.valueType().word() + " value"),
                Fact.of("Prices of", d.priceBase()), Fact.of("From", words.day(d.startsOn())), Fact.of("Until", d.endsOn() == null ? "no end set" : words.day(d.endsOn())),
                Fact.of("Year by year", d.ramp().words().isEmpty() ? "all at once" : d.ramp().words() + " percent"),
                new Fact("Baseline", getBaseline().ref() + " " + getBaseline().details().title() + ", " + getBaseline().words(), "/board/baseline.xhtml?ref=" + d.baseline()), Fact.of("Subject", d.subject())));
        facts.add(Fact.of("Cost once", d.costs().oneOffPence() == 0 ? "none" : words.money(d.costs().oneOffPence())));
        facts.add(Fact.of("Cost a year", d.costs().yearlyPence() == 0 ? "none" : words.money(d.costs().yearlyPence())));
        facts.add(Fact.of("Who bears it", words.organisation(d.costs().bearer())));
        facts.add(Fact.of("Cashing action", d.cashing().action()));
        facts.add(Fact.of("In steps of", d.cashing().stepPence() == null ? "any amount" : words.money(d.cashing().stepPence())));
        facts.add(Fact.of("Budget line", d.cashing().budgetLine()));
        return facts;
    }

    /** What it is worth with the parameters of the day of the view; null while it has no figures. */
    public Worth getWorth() {
        return worths.of(ref, viewDate.getDay()).orElse(null);
    }

    public String paysBack(Worth.Case one) {
        return one.paysBackIn() == null ? "not in " + Plural.of(getWorth().years(), "year") : one.paysBackIn() == 0 ? "at once" : "in year " + one.paysBackIn();
    }

    /** Whether anything comes off it before it arrives. */
    public boolean isDeducted() {
        return getSheet().details().hasFigures() && !deductions.of(ref).isEmpty();
    }

    public Waterfall getWaterfall() {
        return Waterfall.of(getSheet().details().estimate().range(), deductions.of(ref));
    }

    public String getNetSentence() {
        MoneyRange gross = getSheet().details().estimate().range();
        return "%s of %s gross is left: the lowest gross less the most that comes off, and the highest less the least.".formatted(deductions.left(gross, deductions.of(ref)).words(), gross.words());
    }

    public List<Fact> getKnown() {
        SavingDetails d = getSheet().details();
        return List.of(Fact.of("What would happen otherwise", d.counterfactual()), Fact.of("Description", d.description()), Fact.of("Objective it serves", d.objective()), Fact.of("Equality impact", d.equality()),
                Fact.of("Source", d.source()));
    }

    public List<Fact> getPeople() {
        SavingSheet s = getSheet();
        return List.of(Fact.of("Owner", s.details().ownerPerson()), Fact.of("Kept by", s.details().organisation() == null ? "Programme office" : words.organisation(s.details().organisation())),
                Fact.of("Estimated by", s.estimator()), Fact.of(s.status().isSigned() ? "Validated by" : "Asked to validate", s.validator()), Fact.of("Recorded as realised by", s.realiser()), Fact.of("Entered by", s.enteredBy()));
    }

    public List<Fact> getGrades() {
        var evidence = getSheet().details().evidence();
        return List.of(Fact.of("Costs", grade(evidence.costs())), Fact.of("Whom it reaches", grade(evidence.population())), Fact.of("That it works", grade(evidence.impact())), Fact.of("Age of the data", grade(evidence.age())));
    }

    private static String grade(Integer grade) {
        return grade == null ? null : "grade " + grade;
    }

    public List<Barrier> getBarriers() {
        return getSheet().details().heldUp().stream().sorted(Comparator.comparing(HeldUp::barrier)).map(held -> {
            var barrier = barriers.sheet(held.barrier());
            return new Barrier(held.barrier(), barrier.details().title(), words.percent(held.sharePercent()), barrier.status().word(), BarrierLink.to(held.barrier()));
        }).toList();
    }

    public List<OverlapSheet> getOverlaps() {
        return overlaps.of(ref);
    }

    public List<ConsentRow> getStanding() {
        return consents.standing(List.of(ref));
    }

    /** Who of those that bear or gain has not agreed, in a sentence. */
    public String getAgreement() {
        Set<String> concerned = savings.concerned(ref);
        List<String> awaited = consents.lacking(ref, concerned).stream().map(words::organisation).sorted().toList();
        if (concerned.isEmpty()) {
            return "Nobody is named yet as bearing or gaining.";
        }
        return awaited.isEmpty() ? "Everybody who bears or gains has agreed." : "Nobody in the partnership can bind another. Awaited: " + String.join(", ", awaited) + ".";
    }

    /** Those for whom the person may speak among those concerned. */
    public List<Choice> getSpokenFor() {
        return savings.concerned(ref).stream().filter(consents::maySpeakFor).map(code -> new Choice(code, words.organisation(code))).toList();
    }

    public ConsentState[] getStates() {
        return ConsentState.values();
    }

    /** Whether what it brings can be measured now by this person. */
    public boolean isMeasurable() {
        SavingSheet s = getSheet();
        return words.isWriter() && !s.status().isOut() && s.status().compareTo(Status.PLANNED) >= 0;
    }

    public List<Status> getDone() {
        Status status = getSheet().status();
        return status.isOut() ? List.of() : List.of(Status.values()).subList(0, status.ordinal());
    }

    public List<Status> getAhead() {
        Status status = getSheet().status();
        return status.isOut() ? List.of() : List.of(Status.values()).subList(status.ordinal() + 1, Status.SUSTAINED.ordinal() + 1);
    }

    public List<HistoryEntry> getHistory() {
        return savings.history(ref);
    }

    public String moment(HistoryEntry entry) {
        return UkTime.words(entry.at());
    }

    public String getRecordHref() {
        return SavingLink.to(ref);
    }

    public Map<String, Object> getTyped() {
        return fields;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }
}
