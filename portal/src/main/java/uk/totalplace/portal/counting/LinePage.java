package uk.totalplace.portal.counting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.totalplace.common.NotFound;
import uk.totalplace.counting.dimension.Cofog;
import uk.totalplace.counting.dimension.Dimension;
import uk.totalplace.counting.line.ReturnLineRow;
import uk.totalplace.counting.line.ReturnLines;
import uk.totalplace.portal.frame.Fact;
import uk.totalplace.portal.frame.Frame;

/** One line of an expenditure return: what it says, where it stands, and how it is allocated. */
@Named
@RequestScoped
public class LinePage {
    @Inject
    private ReturnLines lines;
    @Inject
    private SpendWords words;
    @Inject
    private Frame frame;
    @Inject
    private HttpServletRequest request;
    private List<ReturnLineRow> parts;

    /** @throws NotFound when there is no such line, or the caller may not see it */
    public List<ReturnLineRow> getParts() {
        if (parts == null) {
            parts = lines.line(number("run"), number("line"));
            words.know(parts.stream().map(ReturnLineRow::area).collect(Collectors.toSet()));
        }
        return parts;
    }

    private long number(String name) {
        String text = request.getParameter(name);
        if (text == null || !text.matches("\\d{1,18}")) {
            throw new NotFound("line of a return");
        }
        return Long.parseLong(text);
    }

    public ReturnLineRow getRow() {
        return getParts().get(0);
    }

    public String getTitle() {
        return words.of(Dimension.SERVICE, getRow().service()) + ", " + getRow().year();
    }

    public String getBody() {
        return words.of(Dimension.ORGANISATION, getRow().organisation());
    }

    /** Whether the caller keeps the return, and so may look at its upload. */
    public boolean isMine() {
        return frame.getCaller().keepsFor(getRow().organisation());
    }

    public String theme(ReturnLineRow part) {
        return words.of(Dimension.THEME, part.theme());
    }

    public String area(ReturnLineRow part) {
        return words.of(Dimension.AREA, part.area());
    }

    public List<Fact> getFacts() {
        ReturnLineRow row = getRow();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("Amount", row.wholeLine().exactWords()));
        facts.add(Fact.of("What it is", row.nature().word() + ", " + row.flow().word().toLowerCase(Locale.UK) + ", " + row.phase().word().toLowerCase(Locale.UK)));
        facts.add(Fact.of("Function (COFOG)", said(row.cofog()) == null ? null : row.cofog() + " " + Cofog.ofCode(row.cofog()).map(Cofog::word).orElse("")));
        facts.add(Fact.of("Subjective group", said(row.subjective()) == null ? null : words.of(Dimension.SUBJECTIVE, row.subjective())));
        facts.add(Fact.of("Basis", row.basis().word()));
        facts.add(Fact.of("Quality", row.quality().word() + (row.apportionedBy() == null ? "" : ": " + row.apportionedBy())));
        facts.add(Fact.of("Fund", said(row.fund())));
        facts.add(Fact.of("Outcome sought", said(row.outcome())));
        facts.add(Fact.of("Counterpart", row.counterpart() == null ? null : words.of(Dimension.ORGANISATION, row.counterpart())));
        facts.add(Fact.of("Note", row.note()));
        if (row.unknownWords() != null) {
            facts.add(Fact.of("In words of no list", row.unknownWords()));
        }
        return facts;
    }

    private static String said(String value) {
        return value.equals(Dimension.NOT_SAID) ? null : value;
    }
}
