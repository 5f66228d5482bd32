package uk.totalplace.portal.barriers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import uk.totalplace.barriers.ask.AskDetails;
import uk.totalplace.barriers.ask.AskRow;
import uk.totalplace.barriers.ask.Instrument;
import uk.totalplace.barriers.ask.Promise;
import uk.totalplace.barriers.ask.PromiseState;
import uk.totalplace.barriers.register.BarrierSheet;
import uk.totalplace.portal.frame.FormField;
import uk.totalplace.portal.frame.Typed;

/** The fields of the ask form: what they are called, what they hold when it opens, and what they say. */
final class AskFields {
    static final List<FormField> ALL = List.of(FormField.text("text", "What is asked"), chosen("instrument", "Instrument", name -> Instrument.valueOf(name).word()), FormField.text("statute", "Statute and section"),
            FormField.text("department", "Department"), FormField.text("official", "Official"), FormField.text("minister", "Minister"), FormField.text("submittedOn", "Submitted on"),
            FormField.text("submittedIn", "Submitted in"), FormField.text("offer", "Offered in return"), FormField.text("responseDueOn", "Response due on"), FormField.text("benefit", "What it would unlock"),
            FormField.text("evidence", "Evidence"), FormField.tick("published", "Published"), FormField.text("source", "Source"), FormField.text("barriers", "Barriers it is for"), FormField.text("promise", "What was promised"),
            FormField.text("promisedBy", "Promised by"), FormField.text("promisedOn", "Promised on"), FormField.text("promisedIn", "Promised in"),
            chosen("promiseState", "What has become of it", name -> PromiseState.valueOf(name).word()), FormField.text("nextStep", "Next step"));

    private AskFields() {
    }

    private static FormField chosen(String name, String label, UnaryOperator<String> word) {
        return new FormField(name, label, held -> held.isEmpty() ? held : word.apply(held));
    }

    static Map<String, Object> held(AskRow ask) {
        Map<String, Object> held = new HashMap<>();
        held.put("text", ask.text());
        held.put("instrument", Typed.written(ask.instrument()));
        held.put("statute", ask.statute());
        held.put("department", ask.department());
        held.put("official", ask.official());
        held.put("minister", ask.minister());
        held.put("submittedOn", Typed.written(ask.submittedOn()));
        held.put("submittedIn", ask.submittedIn());
        held.put("offer", ask.offer());
        held.put("responseDueOn", Typed.written(ask.responseDueOn()));
        held.put("benefit", ask.benefit());
        held.put("evidence", ask.evidence());
        held.put("published", ask.published());
        held.put("source", ask.source());
        held.put("barriers", String.join("\n", ask.barriers()));
        if (ask.promise() != null) {
            held.put("promise", ask.promise().words());
            held.put("promisedBy", ask.promise().by());
            held.put("promisedOn", Typed.written(ask.promise().on()));
            held.put("promisedIn", ask.promise().in());
            held.put("promiseState", Typed.written(ask.promise().state()));
            held.put("nextStep", ask.promise().nextStep());
        }
        return held;
    }

    /** What a barrier's own words say of an ask that would remove it. */
    static Map<String, Object> from(BarrierSheet barrier) {
        Map<String, Object> held = new HashMap<>();
        held.put("text", barrier.details().remedy().words());
        held.put("department", barrier.details().counterpart().department());
        held.put("official", barrier.details().counterpart().official());
        held.put("benefit", barrier.details().statement().whichBlocks());
        held.put("evidence", barrier.details().evidence());
        held.put("barriers", barrier.ref());
        return held;
    }

    /** @throws uk.totalplace.common.InvalidInput when a day cannot be read */
    static AskDetails details(Typed typed) {
        AskDetails details = new AskDetails(typed.text("text"), typed.choice("instrument", Instrument.class), typed.text("statute"), typed.text("department"), typed.text("official"), typed.text("minister"),
                typed.day("submittedOn"), typed.text("submittedIn"), typed.text("offer"), typed.day("responseDueOn"), typed.text("benefit"), typed.text("evidence"), typed.ticked("published"),
                typed.text("source"), barriers(typed.text("barriers")), promise(typed));
        typed.refuseUnreadable();
        return details;
    }

    private static Set<String> barriers(String typed) {
        return typed == null ? Set.of() : new TreeSet<>(List.of(typed.split("[\\s,;]+")));
    }

    /** Nothing said of a promise is none; anything said asks for the rest of it. */
    private static Promise promise(Typed typed) {
        boolean none = Stream.of("promise", "promisedBy", "promisedOn", "promisedIn", "promiseState", "nextStep").allMatch(field -> typed.text(field) == null);
        return none ? null : new Promise(typed.text("promise"), typed.text("promisedBy"), typed.day("promisedOn"), typed.text("promisedIn"), typed.choice("promiseState", PromiseState.class), typed.text("nextStep"));
    }
}
