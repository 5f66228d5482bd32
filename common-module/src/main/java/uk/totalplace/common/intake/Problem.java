package uk.totalplace.common.intake;

/** What is wrong where, and what to do. {@code line} is null when the whole file is meant, {@code column} when no single one is. */
public record Problem(Long line, String column, Severity severity, String code, String message, String remedy) {

    public static Problem refusal(long line, String column, String code, String message, String remedy) {
        return new Problem(line, column, Severity.REFUSAL, code, message, remedy);
    }

    public static Problem warning(long line, String column, String code, String message, String remedy) {
        return new Problem(line, column, Severity.WARNING, code, message, remedy);
    }

    /** A remark made once for the whole file, however many lines it concerns. */
    public static Problem ofFile(String column, String code, String message, String remedy) {
        return new Problem(null, column, Severity.WARNING, code, message, remedy);
    }

    boolean isRefusal() {
        return severity == Severity.REFUSAL;
    }
}
