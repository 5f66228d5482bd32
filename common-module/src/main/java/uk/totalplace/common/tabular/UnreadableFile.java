package uk.totalplace.common.tabular;

/** A file that cannot be taken as a table. It says what is wrong and what to do, in words for the person who sent it. */
public class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String remedy;

    /**
     * @param code    short and stable, upper case: EMPTY, BINARY, OLD_EXCEL, TOO_LARGE
     * @param message what is wrong
     * @param remedy  what to do about it
     */
    public UnreadableFile(String code, String message, String remedy) {
        this(code, message, remedy, null);
    }

    UnreadableFile(String code, String message, String remedy, Throwable cause) {
        super(message, cause);
        this.code = code;
        this.remedy = remedy;
    }

    public String code() {
        return code;
    }

    public String remedy() {
        return remedy;
    }
}
