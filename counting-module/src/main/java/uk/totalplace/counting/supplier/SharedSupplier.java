package uk.totalplace.counting.supplier;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import uk.totalplace.common.money.Money;

/**
 * A supplier that several bodies pay, under one name or several: what they could buy together.
 *
 * @param code     names it in its list
 * @param likeness       how surely all of its names are one supplier, of those that are listed
 * @param members        the largest, at most 20; {@code membersLeftOut} says how many more there are, whose money is in the sums
 */
public record SharedSupplier(String code, String name, Likeness likeness, long payers, long lines, long netPence, List<Member> members, long membersLeftOut, Decision decision, boolean synthetic) implements Serializable {

    /** What one body paid it under one name, in pence. */
    public record Member(UUID supplier, String name, String companyNumber, String organisation, long lines, long netPence) implements Serializable {
    }

    public Money net() {
        return Money.ofPence(netPence);
    }
}
