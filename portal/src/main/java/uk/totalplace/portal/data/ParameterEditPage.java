package uk.totalplace.portal.data;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.parameter.Parameters;
import uk.totalplace.common.parameter.ProposeValues;
import uk.totalplace.common.parameter.SetRow;
import uk.totalplace.portal.frame.EntryForm;
import uk.totalplace.portal.frame.Frame;
import uk.totalplace.portal.frame.Typed;

/** The form that proposes values of a set; it begins with those in force. */
@Named
@RequestScoped
public class ParameterEditPage {
    @Inject
    private Parameters parameters;
    @Inject
    private EntryForm form;
    @Inject
    private Frame frame;
    @Inject
    private HttpServletRequest request;
    private final Typed typed = new Typed();
    private SetRow row;

    @PostConstruct
    void look() {
        row = parameters.withCode(request.getParameter("set"));
        row.versionOn(UkTime.today()).ifPresent(version -> typed.fields().put("values", version.values().entrySet().stream().map(value -> value.getKey() + " = " + value.getValue().toPlainString()).collect(Collectors.joining("\n"))));
    }

    public void guard() {
        form.guard(frame.isSteward());
    }

    public SetRow getRow() {
        return row;
    }

    public Map<String, Object> getTyped() {
        return typed.fields();
    }

    public String propose() {
        String next = form.enter("parameter", this::send, "Proposed. Another person has to activate it.", "/data/parameter.xhtml");
        return next == null ? null : next + "&set=" + row.code();
    }

    private void send() {
        LocalDate validFrom = typed.day("validFrom");
        typed.refuseUnreadable();
        parameters.propose(row.code(), new ProposeValues(validFrom, values(), typed.text("source"), typed.ticked("toBeVerified"), typed.text("reason")));
    }

    /** One value a line: name, equals sign, number. */
    private Map<String, BigDecimal> values() {
        Map<String, BigDecimal> values = new TreeMap<>();
        for (String line : typed.text("values") == null ? new String[0] : typed.text("values").split("\\R")) {
            String[] parts = line.split("=", -1);
            if (line.isBlank()) {
                continue;
            }
            if (parts.length != 2 || !parts[1].strip().matches("[-−]?\\d{1,14}(\\.\\d{1,6})?")) {
                throw new InvalidInput("values", "“" + line.strip() + "” is not a name, an equals sign and a number, such as default = 5.");
            }
            if (values.put(parts[0].strip(), new BigDecimal(parts[1].strip().replace('−', '-'))) != null) {
                throw new InvalidInput("values", "“" + parts[0].strip() + "” is there twice.");
            }
        }
        return values;
    }
}
