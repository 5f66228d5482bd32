package uk.totalplace.counting.transfer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which way the money went, as the body that sends the file sees it; and so which side of the transfer is its own. */
enum Direction {
    PAID("PAYER"), RECEIVED("RECEIVER");

    private final String side;

    Direction(String side) {
        this.side = side;
    }

    static Optional<Direction> called(String text) {
        return Arrays.stream(values()).filter(one -> one.name().equalsIgnoreCase(text.strip())).findFirst();
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
