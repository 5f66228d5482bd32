package uk.totalplace.common.file;

/** Where files of one kind lie: a table of pieces, and its column that says whose piece it is. */
public enum Shelf {
    UPLOADS("common.import_piece", "run_id"), ATTACHMENTS("common.attachment_piece", "attachment_id");

    private final String table;
    private final String owner;

    Shelf(String table, String owner) {
        this.table = table;
        this.owner = owner;
    }

    String table() {
        return table;
    }

    String owner() {
        return owner;
    }
}
