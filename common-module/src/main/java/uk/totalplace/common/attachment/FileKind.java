package uk.totalplace.common.attachment;

import java.util.List;

/** What may be attached. The first ending is the one a file of this kind is given when its name has none of them. */
public enum FileKind {
    PDF("PDF document", "application/pdf", "pdf"),
    DOCX("Word document", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("Excel workbook", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("PowerPoint presentation", "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("OpenDocument text", "application/vnd.oasis.opendocument.text", "odt"),
    ODS("OpenDocument spreadsheet", "application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("OpenDocument presentation", "application/vnd.oasis.opendocument.presentation", "odp"),
    PNG("Picture (PNG)", "image/png", "png"),
    JPEG("Picture (JPEG)", "image/jpeg", "jpg", "jpeg"),
    CSV("CSV table", "text/csv", "csv"),
    TEXT("Plain text", "text/plain", "txt");

    /** What may be attached, for hints and refusals. */
    public static final String IN_WORDS = "PDF, Word, Excel and PowerPoint (.docx, .xlsx, .pptx), OpenDocument, PNG, JPEG, plain text and CSV";

    private final String word;
    private final String mediaType;
    private final List<String> endings;

    FileKind(String word, String mediaType, String... endings) {
        this.word = word;
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public String word() {
        return word;
    }

    public String mediaType() {
        return mediaType;
    }

    List<String> endings() {
        return endings;
    }
}
