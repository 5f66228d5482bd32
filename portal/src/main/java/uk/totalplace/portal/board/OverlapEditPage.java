package uk.totalplace.portal.board;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.totalplace.board.baseline.BaselineFilter;
import uk.totalplace.board.baseline.Baselines;
import uk.totalplace.board.ledger.CorrectOverlap;
import uk.totalplace.board.ledger.FormOverlap;
import uk.totalplace.board.ledger.OverlapDesk;
import uk.totalplace.board.ledger.OverlapDetails;
import uk.totalplace.board.ledger.OverlapSheet;
import uk.totalplace.board.ledger.Overlaps;
import uk.totalplace.board.settlement.Method;
import uk.totalplace.board.settlement.Overlap.Member;
import uk.totalplace.common.NotYours;
import uk.totalplace.portal.frame.Choice;
import uk.totalplace.portal.frame.FormField;
import uk.totalplace.portal.frame.RecordForm;
import uk.totalplace.portal.frame.SavedState;
import uk.totalplace.portal.frame.Typed;

/** The form that puts savings into an overlap group, says anew what one is, or takes it apart. */
@Named
@ViewScoped
public class OverlapEditPage extends RecordForm {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 6;
    private static final int MOST_CHOICES = 500;

    @Inject
    private Overlaps overlaps;
    @Inject
    private OverlapDesk desk;
    @Inject
    private OverlapsPage list;
    @Inject
    private Baselines baselines;

    @Override
    protected Sayings sayings() {
        return new Sayings("overlap", "Form an overlap group", "Overlap group formed.", "Overlap group changed.", getBackHref());
    }

    @Override
    public String getTitle() {
        return isFresh() ? super.getTitle() : "Change " + getCode();
    }

    @Override
    protected List<FormField> fields() {
        List<FormField> fields = new ArrayList<>(List.of(FormField.text("title", "What they have in common"), new FormField("method", "How they are settled", held -> held.isEmpty() ? held : Method.valueOf(held).word()),
                FormField.text("baseline", "Baseline"), FormField.text("note", "Note"), FormField.text("kept", "The one that is counted")));
        for (int row = 1; row <= ROWS; row++) {
            fields.add(FormField.text("saving" + row, "Saving, " + row));
            fields.add(FormField.text("stake" + row, "At stake, " + row));
            fields.add(FormField.text("share" + row, "Its share, " + row));
        }
        return fields;
    }

    @Override
    public void open() {
        if (!list.isKeeper()) {
            throw new NotYours("others");
        }
        super.open();
    }

    @Override
    protected SavedState saved(String ref) {
        OverlapSheet sheet = overlaps.sheet(ref);
        OverlapDetails d = sheet.details();
        Map<String, Object> held = new HashMap<>();
        held.put("title", d.title());
        held.put("method", d.method().name());
        held.put("baseline", d.baseline());
        held.put("note", d.note());
        held.put("kept", d.members().stream().filter(Member::kept).map(Member::claim).findFirst().orElse(null));
        for (int row = 1; row <= d.members().size(); row++) {
            Member member = d.members().get(row - 1);
            held.put("saving" + row, member.claim());
            held.put("stake" + row, Typed.written(member.stakePercent()));
            held.put("share" + row, Typed.written(member.sharePercent()));
        }
        return new SavedState(sheet.version(), null, d.title(), held);
    }

    @Override
    protected void add(Typed typed) {
        desk.form(new FormOverlap(null, details(typed, false)));
    }

    @Override
    protected void correct(String ref, int version, Typed typed) {
        desk.correct(new CorrectOverlap(ref, version, details(typed, overlaps.sheet(ref).details().synthetic())));
    }

    private static OverlapDetails details(Typed typed, boolean synthetic) {
        Method method = typed.choice("method", Method.class);
        String kept = typed.text("kept");
        List<Member> members = new ArrayList<>();
        for (int row = 1; row <= ROWS; row++) {
            String saving = typed.text("saving" + row);
            if (saving != null) {
                BigDecimal stake = typed.number("stake" + row);
                members.add(new Member(saving.toUpperCase(), stake == null ? BigDecimal.valueOf(100) : stake, method == Method.SHARE ? typed.number("share" + row) : null,
                        method == Method.DUPLICATE && saving.equalsIgnoreCase(kept)));
            }
        }
        typed.refuseUnreadable();
        return new OverlapDetails(typed.text("title"), method, method == Method.SEQUENTIAL ? typed.text("baseline") : null, typed.text("note"), members, synthetic);
    }

    /** Takes the group apart. */
    public String dissolve() {
        return entry().enter("overlap", () -> desk.dissolve(getCode(), overlaps.sheet(getCode()).version()), "The overlap group is taken apart; each of its savings counts for itself.", getBackHref());
    }

    public String getBackHref() {
        return "/board/overlaps.xhtml";
    }

    public List<Choice> getMethods() {
        return Arrays.stream(Method.values()).map(method -> new Choice(method.name(), method.word() + ": " + method.sentence())).toList();
    }

    public List<Choice> getBaselines() {
        return baselines.page(BaselineFilter.EVERYTHING, 0, MOST_CHOICES).stream().map(sheet -> new Choice(sheet.ref(), sheet.ref() + " " + sheet.details().title())).toList();
    }
}
