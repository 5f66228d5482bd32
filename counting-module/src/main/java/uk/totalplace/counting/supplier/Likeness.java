package uk.totalplace.counting.supplier;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/**
 * How surely two suppliers are one, from 0 to 100, and why. A company number says it outright; a name may belong to two. Spelling that differs by a letter or two may be a
 * slip. Two company numbers, or other figures in the name, are two suppliers however alike they are called.
 */
public record Likeness(int score, String reason) implements Serializable {
    private static final int SHORTEST_WITH_SLIP = 8;
    private static final int SHORTEST_WITH_TWO = 14;
    private static final Likeness NONE = new Likeness(0, "nothing in common");
    private static final Likeness JOINED = new Likeness(50, "a person joined them");
    static final Likeness ONE_NUMBER = new Likeness(100, "the same company number");
    static final Likeness ONE_NAME = new Likeness(90, "the same name, legal form and all");

    /** A name and a company number, which may be null. */
    record Named(SupplierName name, String companyNumber) {
    }

    static Likeness of(Named one, Named other) {
        if (one.companyNumber() != null && other.companyNumber() != null) {
            return one.companyNumber().equals(other.companyNumber()) ? ONE_NUMBER : new Likeness(0, "other company numbers");
        }
        if (one.name().full().equals(other.name().full())) {
            return ONE_NAME;
        }
        String first = one.name().core();
        String second = other.name().core();
        if (first.equals(second)) {
            return new Likeness(80, "the same name but for the legal form");
        }
        if (!digits(first).equals(digits(second))) {
            return NONE;
        }
        int length = Math.min(first.length(), second.length());
        int slips = slips(first, second);
        if (slips == 1 && length >= SHORTEST_WITH_SLIP) {
            return new Likeness(75, "spelt alike but for one letter");
        }
        return slips == 2 && length >= SHORTEST_WITH_TWO ? new Likeness(65, "spelt alike but for two letters") : NONE;
    }

    /** Of names that are taken for one: no surer than the least sure of them beside the first. None is a name, and one is as sure as itself. */
    static Likeness ofAll(List<Named> names) {
        if (names.size() < 2) {
            return !names.isEmpty() && names.get(0).companyNumber() != null ? ONE_NUMBER : ONE_NAME;
        }
        return names.stream().skip(1).map(other -> of(names.get(0), other)).map(likeness -> likeness.score() == 0 ? JOINED : likeness).min(Comparator.comparing(Likeness::score)).orElseThrow();
    }

    private static String digits(String text) {
        return text.replaceAll("\\D+", " ").strip();
    }

    /** Letters to add, take out, change or swap with the next (optimal string alignment), counted up to 3. */
    private static int slips(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 2) {
            return 3;
        }
        int[][] d = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return Math.min(3, d[one.length()][other.length()]);
    }
}
