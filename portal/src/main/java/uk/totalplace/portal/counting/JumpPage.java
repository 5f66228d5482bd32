package uk.totalplace.portal.counting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.counting.dimension.Dimension;
import uk.totalplace.counting.line.ExplainJump;
import uk.totalplace.counting.line.JumpRow;
import uk.totalplace.counting.line.Jumps;
import uk.totalplace.portal.frame.FormField;
import uk.totalplace.portal.frame.RecordForm;
import uk.totalplace.portal.frame.SavedState;
import uk.totalplace.portal.frame.Typed;

/** The form that says why a service has jumped; its code is the body, a colon, the year, a colon and the service. */
@Named
@ViewScoped
public class JumpPage extends RecordForm {
    private static final long serialVersionUID = 1L;
    private static final Sayings SAYINGS = new Sayings("jump", "Say why it has jumped", "", "The reason is kept.", "/counting/jumps.xhtml");
    private static final List<FormField> FIELDS = List.of(FormField.text("reason", "Reason"));

    @Inject
    private Jumps jumps;
    @Inject
    private Organisations organisations;
    @Inject
    private SpendWords words;
    private transient JumpRow shown;

    @Override
    protected Sayings sayings() {
        return SAYINGS;
    }

    @Override
    protected List<FormField> fields() {
        return FIELDS;
    }

    @Override
    protected SavedState saved(String code) {
        JumpRow jump = jump(code);
        Map<String, Object> fields = new HashMap<>();
        fields.put("reason", jump.reason());
        return new SavedState(jump.version(), jump.organisation(), "the reason for %s of %s, %s".formatted(jump.service().equals(JumpRow.WHOLE) ? JumpsPage.ALL.toLowerCase() : jump.service(), organisations.withCode(jump.organisation()).name(), jump.year()), fields);
    }

    /** What has jumped, for the words above the form. */
    public JumpRow getJump() {
        if (shown == null) {
            shown = jump(getCode());
        }
        return shown;
    }

    @Override
    public String getTitle() {
        return "Say why: %s of %s, %s".formatted(getJump().service().equals(JumpRow.WHOLE) ? JumpsPage.ALL.toLowerCase() : words.of(Dimension.SERVICE, getJump().service()), organisations.withCode(getJump().organisation()).name(), getJump().year());
    }

    private JumpRow jump(String code) {
        String[] parts = String.valueOf(code).split(":", 3);
        if (parts.length < 3) {
            throw new NotFound("jump " + code);
        }
        return jumps.jump(parts[0], parts[1], parts[2]);
    }

    @Override
    protected void add(Typed typed) {
        throw new NotFound("jump");
    }

    @Override
    protected void correct(String code, int version, Typed typed) {
        JumpRow jump = jump(code);
        jumps.explain(new ExplainJump(jump.organisation(), jump.year(), jump.service(), version, typed.text("reason")));
    }
}
