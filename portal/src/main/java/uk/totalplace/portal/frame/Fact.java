package uk.totalplace.portal.frame;

/** Something a record's page says, with what it is called; the value is null where nobody said it. {@code href} leads to more, null where there is none. */
public record Fact(String label, String value, String href) {

    public static Fact of(String label, String value) {
        return new Fact(label, value, null);
    }
}
