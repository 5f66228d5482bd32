package uk.totalplace.counting.payment;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.intake.Checked;
import uk.totalplace.common.intake.Line;
import uk.totalplace.common.intake.RunContext;
import uk.totalplace.common.intake.Written;
import uk.totalplace.common.period.DaySpan;
import uk.totalplace.counting.supplier.PartnerNames;
import uk.totalplace.counting.supplier.Payee;
import uk.totalplace.counting.supplier.PayeeKind;

/** The judgement on the lines of one run: each taken whole, with remarks, or refused with the reason and the remedy. It remembers what payees' names mean, since few names fill a file. */
final class PaymentCheck {
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2200;
    private static final int MOST_NAMES = 20_000;
    private static final int LEAST_SCORE = 70;

    private final RunContext run;
    private final PartnerNames partners;
    private final Function<String, Optional<String>> called;
    private final PaymentKeys keys;
    private final Map<String, Known> known = new HashMap<>();
    private final Map<String, Boolean> bodies = new HashMap<>();
    private final Map<String, Written<DaySpan>> days = new HashMap<>();

    /** Who a name and a number mean, and the partner among them. */
    private record Known(Payee payee, PartnerNames.Match partner) {
    }

    /** @param called whom the words for an organisation mean */
    PaymentCheck(RunContext run, PartnerNames partners, Function<String, Optional<String>> called) {
        this.run = run;
        this.partners = partners;
        this.called = called;
        keys = new PaymentKeys(run.organisation());
    }

    Checked<StagedPayment> judge(Line line) {
        PaymentCells cells = new PaymentCells(line);
        if (cells.raw(Field.PAYMENT_DATE) == null && cells.raw(Field.BENEFICIARY) == null && cells.raw(Field.AMOUNT) != null) {
            cells.judgement().refuse(Field.AMOUNT, "TOTAL", "The line has an amount, but neither a day nor a payee: it is no payment, and not plainly the sum of the lines above.", "Take it out if it is a total; else say when and to whom it was paid.");
            return cells.judgement().verdict(() -> null);
        }
        DaySpan paid = cells.days(Field.PAYMENT_DATE, this::read);
        Long amount = amount(cells);
        Long vat = cells.pence(Field.IRRECOVERABLE_VAT);
        String[] texts = new String[Field.TEXTS.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = cells.text(Field.TEXTS.get(i));
        }
        return cells.judgement().verdict(() -> taken(cells, paid, amount, vat, texts));
    }

    private StagedPayment taken(PaymentCells cells, DaySpan paid, long amount, Long vat, String[] texts) {
        remarkOnBody(cells);
        String name = cells.raw(Field.BENEFICIARY);
        String number = companyNumber(cells.raw(Field.COMPANY_NUMBER));
        String words = number == null ? String.valueOf(name) : number + '\u0000' + name;
        Known met = known.get(words);
        Known who = met == null ? meet(words, name, number) : met;
        remarkOnPayee(cells, who);
        return new StagedPayment(paid, amount, vat, who.payee(), met == null, texts, keys.next(paid, amount, vat, texts));
    }

    /** A file has few days, and each is read once. */
    private Written<DaySpan> read(String text) {
        if (days.size() > MOST_NAMES) {
            days.clear();
        }
        return days.computeIfAbsent(text, PaymentCheck::likely);
    }

    /** A slip in a year would put a payment into one that nothing else is told of. */
    private static Written<DaySpan> likely(String text) {
        Written<DaySpan> written = Written.days(text);
        if (written.value().first().getYear() < EARLIEST_YEAR || written.value().first().getYear() > LATEST_YEAR) {
            throw new InvalidInput(null, text + " is not a likely day: look at its year.");
        }
        return written;
    }

    private Long amount(PaymentCells cells) {
        cells.noteFormula(Field.AMOUNT);
        if (cells.raw(Field.AMOUNT) == null) {
            cells.judgement().refuse(Field.AMOUNT, "S02", "Amount is empty.", "Type digits with a point for pence, and a minus for a credit.");
        }
        return cells.pence(Field.AMOUNT);
    }

    private Known meet(String words, String name, String companyNumber) {
        if (known.size() > MOST_NAMES) {
            known.clear();
        }
        Payee payee = Payee.of(name, companyNumber);
        Known who = new Known(payee, payee.kind() == PayeeKind.SUPPLIER ? partners.meant(payee.name()).filter(match -> match.score() >= LEAST_SCORE).orElse(null) : null);
        known.put(words, who);
        return who;
    }

    private void remarkOnPayee(PaymentCells cells, Known who) {
        if (who.payee().kind() == PayeeKind.PERSON) {
            cells.judgement().warn(Field.BENEFICIARY, "S03", "The payee looks like a private person.", "Taken, but the name is shown to nobody else. Redact it in what you publish.");
        }
        if (who.partner() != null && !who.partner().organisation().equals(run.organisation())) {
            cells.judgement().warn(Field.BENEFICIARY, "S04", "A partner was paid: %s.".formatted(who.payee().written()), "Taken. Under Candidate transfers say whether it is that partner, and as what the money passes.");
        }
    }

    /** Eight characters as Companies House writes it; null when it is none. */
    private static String companyNumber(String written) {
        if (written == null) {
            return null;
        }
        String plain = written.replace(" ", "").toUpperCase(Locale.ROOT);
        return plain.matches("\\d{6,8}") ? "0".repeat(8 - plain.length()) + plain : plain.matches("[A-Z]{2}\\d{6}") ? plain : null;
    }

    private void remarkOnBody(PaymentCells cells) {
        String label = cells.raw(Field.ORGANISATION_LABEL);
        if (label != null && !bodies.computeIfAbsent(label, words -> called.apply(words).filter(run.organisation()::equals).isPresent())) {
            cells.judgement().remarkOnFile(Field.ORGANISATION_LABEL, "ORGANISATION", "The file names another organisation than the one it is uploaded for.", "Its lines are taken for the one it is uploaded for; undo the upload if that is wrong.");
        }
    }
}
