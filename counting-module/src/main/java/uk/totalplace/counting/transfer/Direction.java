package uk.totalplace.counting.transfer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which way the money went, as the body that sends the file sees it; and so which side of the transfer is its own. */
enum Direction {
    PAID("PAYER", "payment", "payments"), RECEIVED("RECEIVER", "receipt", "receipts");

    private final String side;
    private final List<String> aliases;

    Direction(String side, String... aliases) {
        this.side = side;
        this.aliases = List.of(aliases);
    }

    static Optional<Direction> called(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(one -> one.word().equals(word) || one.aliases.contains(word)).findFirst();
    }

    /** The uploader's own side, as the tables write it. */
    String side() {
        return side;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String payer(String uploader, String counterpart) {
        return this == PAID ? uploader : counterpart;
    }

    String receiver(String uploader, String counterpart) {
        return this == PAID ? counterpart : uploader;
    }
}
