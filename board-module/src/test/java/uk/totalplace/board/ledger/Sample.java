package uk.totalplace.board.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import uk.totalplace.board.baseline.BaselineDetails;
import uk.totalplace.board.baseline.BaselineSheet;
import uk.totalplace.board.baseline.Netting;
import uk.totalplace.board.deflator.PriceIndex;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.saving.Cashability;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.common.saving.ValueType;

/** A sound saving and the people around it, to be changed in one respect at a time. */
final class Sample {
    static final LocalDate TODAY = LocalDate.of(2010, 4, 8);
    static final Caller OFFICER = new Caller("officer", "Programme officer", null, Set.of(Role.OFFICER));
    static final Caller FINANCE = new Caller("finance", "Finance", null, Set.of(Role.FINANCE));
    static final Caller OTHER_FINANCE = new Caller("treasurer", "Treasurer", null, Set.of(Role.FINANCE));

    static final Accord AGREED = new Accord(Rivals.NONE, "PRO-001", true, List.of());

    SavingKind kind = SavingKind.RECURRENT;
    Cashability cashability = Cashability.CASHABLE;
    Long low = 100L;
    Long central = 200L;
    Long high = 300L;
    String priceBase = "2009/10";
    Ramp ramp = Ramp.AT_ONCE;
    String subject = "process:redundancy";
    Costs costs = new Costs("KCC", 50, 0);
    List<Portion> beneficiaries = List.of(new Portion("KCC", new BigDecimal("60")), new Portion("DWP", new BigDecimal("40")));
    String counterfactual = "It goes on as it is.";
    Cashing cashing = new Cashing("Close the office", null, null, "Premises");
    Evidence evidence = Evidence.of(3);
    Set<Portion> heldUp = Set.of();
    Set<String> needs = Set.of();
    String estimator;
    String validator;

    SavingDetails details() {
        return new SavingDetails("gateway", "One process", null, kind, cashability, ValueType.FISCAL, low, central, high, priceBase, TODAY, null, ramp, "BAS-001", subject, costs, beneficiaries, counterfactual, cashing,
                evidence, heldUp, needs, null, null, false, null, null, estimator, validator);
    }

    SavingLine line() {
        return new SavingLine("SAV-001", details(), OFFICER, TODAY);
    }

    /** A line that has come as far as the status, each step by whom it may be. */
    SavingLine at(Status status) {
        SavingLine line = line();
        step(line, Status.ESTIMATED, OFFICER);
        if (status.compareTo(Status.VALIDATED) >= 0) {
            step(line, Status.VALIDATED, FINANCE);
        }
        if (status.compareTo(Status.AGREED) >= 0) {
            step(line, Status.AGREED, OFFICER);
        }
        if (status.compareTo(Status.PLANNED) >= 0) {
            step(line, Status.PLANNED, OFFICER);
        }
        return line;
    }

    static void step(SavingLine line, Status to, Caller by) {
        line.take(new TakeStep(line.ref(), null, to, TODAY, "Because."), TODAY, by, AGREED);
    }

    static BaselineSheet baseline(long pence, boolean yearly) {
        return new BaselineSheet("BAS-001", new BaselineDetails("What it costs today", "gateway", null, null, "2009/10", pence, yearly, "2009/10", Netting.NETTED, "Accounts", null, null, false, false), null, 1);
    }

    static void check(SavingDetails said, BaselineSheet baseline) {
        check(said, baseline, PriceIndex.NONE);
    }

    static void check(SavingDetails said, BaselineSheet baseline, PriceIndex index) {
        new SavingCheck(baseline, index, Set.of("gateway"), Set.of("KCC", "DWP"), Set.of("BAR-001"), Set.of("SAV-002")).of(said);
    }
}
