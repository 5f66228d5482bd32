package uk.totalplace.counting.line;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import uk.totalplace.common.InvalidInput;

/**
 * How a line is allocated: to one name, or to several with shares that add up to 100 %. Written as {@code Gateway 40%; Assets 60%}.
 *
 * @param shares in the order in which they were written
 */
record Split(List<Share> shares) {
    private static final BigDecimal ALL = new BigDecimal(100);
    private static final Pattern WRITTEN = Pattern.compile("(.*[^\\s:=(])[\\s:=(]+(\\d{1,3}(?:\\.\\d{1,4})?)\\s*%?\\)?");
    private static final int MOST = 50;

    /** One name and its percentage. */
    record Share(String name, BigDecimal percent) {
    }

    static Split whole(String name) {
        return new Split(List.of(new Share(name, ALL)));
    }

    /**
     * @throws InvalidInput when shares are missing, do not add up to 100 %, or name one thing twice
     */
    static Split read(String text) {
        String[] pieces = text.split(";");
        if (pieces.length == 1 && !text.contains("%")) {
            return whole(text.strip());
        }
        List<Share> shares = new ArrayList<>();
        for (String piece : pieces) {
            if (!piece.isBlank()) {
                shares.add(share(piece.strip()));
            }
        }
        Set<String> names = new LinkedHashSet<>(shares.stream().map(Share::name).toList());
        BigDecimal sum = shares.stream().map(Share::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(ALL) != 0) {
            throw new InvalidInput(null, "The shares add up to %s %%, not to 100 %%.".formatted(sum.stripTrailingZeros().toPlainString()));
        }
        if (names.size() < shares.size()) {
            throw new InvalidInput(null, "The same name stands twice among the shares.");
        }
        if (shares.size() > MOST) {
            throw new InvalidInput(null, "A line is shared among %d names; %d is the most.".formatted(shares.size(), MOST));
        }
        return new Split(shares);
    }

    /** A single name with a number behind it and no sign of percent, which may be a share or belong to the name; empty for what is not. */
    static Optional<Share> bare(String text) {
        return text.contains("%") || text.contains(";") || !WRITTEN.matcher(text.strip()).matches() ? Optional.empty() : Optional.of(share(text.strip()));
    }

    private static Share share(String piece) {
        Matcher written = WRITTEN.matcher(piece);
        if (!written.matches()) {
            throw new InvalidInput(null, "“%s” has no share.".formatted(piece));
        }
        return new Share(written.group(1), new BigDecimal(written.group(2)));
    }

    Split named(UnaryOperator<String> code) {
        return new Split(shares.stream().map(share -> new Share(code.apply(share.name()), share.percent())).toList());
    }

    /**
     * Shares an amount out by two splits at once, to the penny: each part is rounded down, and the pennies left over go to the parts that lost most by that, the first of equals first.
     *
     * @return the pence of each pair, those of the first name with every other before those of the second; they add up to {@code pence}
     */
    static long[] shareOut(long pence, Split one, Split other) {
        int parts = one.shares.size() * other.shares.size();
        long[] shared = new long[parts];
        BigDecimal[] lost = new BigDecimal[parts];
        long left = pence;
        for (int i = 0; i < parts; i++) {
            BigDecimal exact = one.shares.get(i / other.shares.size()).percent().multiply(other.shares.get(i % other.shares.size()).percent()).multiply(new BigDecimal(BigInteger.valueOf(pence), 4));
            BigDecimal whole = exact.setScale(0, RoundingMode.DOWN);
            shared[i] = whole.longValueExact();
            lost[i] = exact.subtract(whole);
            left -= shared[i];
        }
        IntStream.range(0, parts).boxed().sorted(Comparator.comparing((Integer i) -> lost[i]).reversed()).limit(left).forEach(i -> shared[i]++);
        return shared;
    }
}
