package uk.totalplace.common.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Files that are refused by name of what they are, known by their first bytes. What is not listed is refused too, in plainer words. */
enum RefusedKind {
    PROGRAM("The file is a program.", "MZ", "\u007FELF", "\u00CA\u00FE\u00BA\u00BE", "\u00FE\u00ED\u00FA", "\u00CE\u00FA\u00ED\u00FE", "\u00CF\u00FA\u00ED\u00FE"),
    SCRIPT("The file is a script, which could do things on the computer of whoever runs it.", "#!", "@echo off"),
    SHORTCUT("The file is a shortcut, which could start a program.", "L\0\0\0\u0001\u0014\u0002\0", "[InternetShortcut]"),
    WEB_PAGE("The file is a web page or a drawing in XML, which may hold scripts.", "<!doctype", "<html", "<head", "<body", "<script", "<svg", "<?xml", "<?php", "<iframe"),
    OLD_OFFICE("The file is in the old Office format (.doc, .xls, .ppt), which may hold macros, or is protected with a password. Save it as .docx, .xlsx or .pptx without a password.", "\u00D0\u00CF\u0011\u00E0"),
    RICH_TEXT("The file is a rich text document (RTF), which may hold other files. Save it as .docx or PDF.", "{\\rtf"),
    WIDE_TEXT("The file is text in UTF-16. Save it as UTF-8.", "\u00FF\u00FE", "\u00FE\u00FF"),
    ARCHIVE("The file is an archive. Attach what is inside it, file by file.", "Rar!", "7z\u00BC\u00AF", "\u001F\u008B", "BZh", "\u00FD7zXZ", "MSCF");

    private static final String MARK = "\u00EF\u00BB\u00BF";

    private final String sentence;
    private final List<String> signatures;

    RefusedKind(String sentence, String... signatures) {
        this.sentence = sentence;
        this.signatures = Arrays.asList(signatures);
    }

    /** Space and a byte order mark before words do not hide them: a browser would not see them either. */
    static Optional<RefusedKind> of(byte[] head) {
        String begin = new String(head, StandardCharsets.ISO_8859_1);
        String words = (begin.startsWith(MARK) ? begin.substring(MARK.length()) : begin).stripLeading().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> kind.signatures.stream().anyMatch(signature -> begin.startsWith(signature) || isWords(signature) && words.startsWith(signature.toLowerCase(Locale.ROOT)))).findFirst();
    }

    private static boolean isWords(String signature) {
        return "<#@[{".indexOf(signature.charAt(0)) >= 0;
    }

    String sentence() {
        return sentence;
    }
}
