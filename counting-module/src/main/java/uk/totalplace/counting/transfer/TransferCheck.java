package uk.totalplace.counting.transfer;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.intake.Checked;
import uk.totalplace.common.intake.Judgement;
import uk.totalplace.common.intake.Line;
import uk.totalplace.common.intake.Written;
import uk.totalplace.common.period.FinancialYear;

/** The judgement on the lines of one run: each taken whole, or refused with the reason and the remedy. It remembers whom words mean, since few bodies fill a file. */
final class TransferCheck {
    private static final int LONGEST_QUOTED = 60;
    private static final int LONGEST_NOTE = 500;
    private static final int MOST_NAMES = 1000;
    private static final BigDecimal MOST = BigDecimal.TEN.pow(13);
    private static final String KINDS = Arrays.stream(TransferKind.values()).map(TransferKind::word).collect(Collectors.joining(", "));

    private final String uploader;
    private final BiFunction<String, FinancialYear, Optional<String>> called;
    private final Map<String, Optional<String>> known = new HashMap<>();

    /** @param called whom words for an organisation mean in a year, which is null where the line gives none */
    TransferCheck(String uploader, BiFunction<String, FinancialYear, Optional<String>> called) {
        this.uploader = uploader;
        this.called = called;
    }

    Checked<StagedTransfer> judge(Line line) {
        Cells cells = new Cells(line);
        FinancialYear year = cells.key(Field.YEAR, text -> FinancialYear.read(text).orElse(null), "“%s” is not a financial year.", "Write it like 2009/10. If a spreadsheet has made a day of it, format the column as text.");
        Direction direction = cells.key(Field.DIRECTION, text -> Direction.called(text).orElse(null), "“%s” says neither paid nor received.", "Say paid or received.");
        String counterpart = cells.key(Field.COUNTERPART, text -> meant(text, year), "Nobody here is called “%s”.", "Give the other body's code, or its name as it stands under Organisations.");
        TransferKind kind = cells.key(Field.KIND, text -> TransferKind.called(text).orElse(null), "“%s” is not a kind of transfer.", "Say one of: " + KINDS + ".");
        Long pence = cells.pence(Field.AMOUNT);
        String note = cells.note();
        if (uploader.equals(counterpart)) {
            cells.judgement.refuse(Field.COUNTERPART, "A01", "Nobody passes money to itself.", "Name the other body; the file is taken for yours.");
        }
        return cells.judgement.verdict(() -> new StagedTransfer(year, direction, counterpart, kind, pence, note));
    }

    private String meant(String text, FinancialYear year) {
        if (known.size() > MOST_NAMES) {
            known.clear();
        }
        return known.computeIfAbsent(text + '\u0000' + year, words -> called.apply(text, year)).orElse(null);
    }

    /** The cells of one line read as what they should hold, with a note of everything that is wrong with them. */
    private static final class Cells {
        private final Line line;
        private final Judgement judgement;

        Cells(Line line) {
            this.line = line;
            judgement = new Judgement(line);
        }

        /** @param reading gives null for what is none of it, which {@code wrong} says with the text in its place */
        <T> T key(Field field, Function<String, T> reading, String wrong, String remedy) {
            String text = line.text(field.ordinal());
            T read = text == null ? null : reading.apply(text);
            if (read == null) {
                judgement.refuse(field, "A01", text == null ? field.heading() + " is empty, so the transfer cannot be told from others." : wrong.formatted(shortened(text)), remedy);
            }
            return read;
        }

        Long pence(Field field) {
            String text = line.text(field.ordinal());
            if (text == null) {
                judgement.refuse(field, "S02", field.heading() + " is empty.", "Type digits with a point for pence, or leave the line out.");
                return null;
            }
            if (line.isFormula(field.ordinal())) {
                judgement.remarkOnFile(field, "FORMULA", "Cells of %s hold formulas; their last values are taken.".formatted(field.heading()), "Send values instead of formulas.");
            }
            try {
                Written<BigDecimal> written = Written.number(text);
                Long pence = pence(field, text, written.value().stripTrailingZeros());
                if (pence != null && written.remark() != null) {
                    judgement.remarkOnFile(field, "S02", written.remark(), "Readable, so taken; the plain form is digits with a point.");
                }
                return pence;
            } catch (InvalidInput unreadable) {
                judgement.refuse(field, "S02", unreadable.getMessage(), "Type digits with a point for pence.");
                return null;
            }
        }

        private Long pence(Field field, String text, BigDecimal pounds) {
            if (pounds.signum() < 0) {
                judgement.refuse(field, "S02", "%s is below nothing: %s.".formatted(field.heading(), shortened(text)), "Give what was paid or received in the year as a whole; say the direction in its own column.");
            } else if (pounds.scale() > 2) {
                judgement.refuse(field, "S02", "%s has fractions of a penny: %s.".formatted(field.heading(), shortened(text)), "Give pounds and whole pence.");
            } else if (pounds.compareTo(MOST) >= 0) {
                judgement.refuse(field, "S02", "%s is larger than any transfer: %s.".formatted(field.heading(), shortened(text)), "Look whether another number has come into the column.");
            } else {
                return pounds.movePointRight(2).longValueExact();
            }
            return null;
        }

        String note() {
            String text = line.text(Field.NOTE.ordinal());
            if (text != null && text.length() > LONGEST_NOTE) {
                judgement.refuse(Field.NOTE, "LENGTH", "%s has %d characters; %d is the most.".formatted(Field.NOTE.heading(), text.length(), LONGEST_NOTE), "Shorten it.");
            }
            return text;
        }

        private static String shortened(String text) {
            return text.length() > LONGEST_QUOTED ? text.substring(0, LONGEST_QUOTED - 1) + "…" : text;
        }
    }
}
