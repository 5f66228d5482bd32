package uk.totalplace.portal.frame;

import java.util.function.UnaryOperator;

/** A field of a form, as a person is asked about it: its name in the form, what it is called, and how what it holds reads. */
public record FormField(String name, String label, UnaryOperator<String> words) {

    /** A field that reads as it is typed. */
    public static FormField text(String name, String label) {
        return new FormField(name, label, text -> text);
    }

    /** A box to tick. */
    public static FormField tick(String name, String label) {
        return new FormField(name, label, text -> text.isEmpty() ? "No" : "Yes");
    }

    String say(String held) {
        String said = words.apply(held);
        return said.isEmpty() ? "missing" : said;
    }
}
