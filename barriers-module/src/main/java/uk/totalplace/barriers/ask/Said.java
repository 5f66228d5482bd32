package uk.totalplace.barriers.ask;

/** Words as they are kept. */
final class Said {
    private Said() {
    }

    /** Without the space around; null for nothing. */
    static String plain(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
