package uk.totalplace.portal.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.InvalidInput.Violation;
import uk.totalplace.common.agreement.AgreementRow;
import uk.totalplace.common.agreement.WriteAgreement;
import uk.totalplace.portal.frame.DayWords;
import uk.totalplace.portal.frame.Typed;

/** An agreement as text in the fields of its form, and back. Organisations are typed one a line, by name, code or alias. */
final class AgreementFields {
    private AgreementFields() {
    }

    static Map<String, String> texts(AgreementRow row, Function<String, String> nameOf) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("title", row.title());
        texts.put("purpose", row.purpose());
        texts.put("lawfulBasis", row.lawfulBasis());
        texts.put("providers", row.providers().stream().map(nameOf).collect(Collectors.joining("\n")));
        texts.put("recipients", row.recipients().stream().map(nameOf).collect(Collectors.joining("\n")));
        texts.put("frequency", row.frequency());
        texts.put("security", row.security());
        texts.put("retention", row.retention());
        texts.put("impactAssessment", row.impactAssessment());
        texts.put("signedOn", DayWords.of(row.signedOn()));
        texts.put("signatories", row.signatories());
        texts.put("reviewOn", DayWords.of(row.reviewOn()));
        return texts;
    }

    /** @throws InvalidInput when a day cannot be read or an organisation is not known by what was typed */
    static WriteAgreement command(Typed typed, List<String> dataSets, boolean synthetic, Integer version, Function<String, Optional<String>> called) {
        List<Violation> unknown = new ArrayList<>();
        List<String> providers = codes(typed, "providers", called, unknown);
        List<String> recipients = codes(typed, "recipients", called, unknown);
        WriteAgreement command = new WriteAgreement(typed.text("title"), typed.text("purpose"), typed.text("lawfulBasis"), providers, recipients, dataSets, typed.text("frequency"), typed.text("security"),
                typed.text("retention"), typed.text("impactAssessment"), typed.day("signedOn"), typed.text("signatories"), typed.day("reviewOn"), synthetic, version);
        typed.refuseUnreadable();
        if (!unknown.isEmpty()) {
            throw new InvalidInput(unknown);
        }
        return command;
    }

    private static List<String> codes(Typed typed, String field, Function<String, Optional<String>> called, List<Violation> unknown) {
        List<String> codes = new ArrayList<>();
        for (String line : typed.text(field) == null ? List.<String>of() : typed.text(field).lines().map(String::strip).filter(text -> !text.isEmpty()).toList()) {
            called.apply(line).ifPresentOrElse(codes::add, () -> unknown.add(new Violation(field, "There is no organisation called “" + line + "”.")));
        }
        return codes;
    }
}
