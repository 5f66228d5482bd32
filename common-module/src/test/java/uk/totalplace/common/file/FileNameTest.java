package uk.totalplace.common.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void folders_are_left_out() {
        assertEquals("lease.pdf", FileName.cleaned("C:\\Users\\asha\\lease.pdf"));
        assertEquals("lease.pdf", FileName.cleaned("../../etc/lease.pdf"));
    }

    @Test
    void what_cannot_be_seen_or_turns_the_writing_is_left_out() {
        assertEquals("invoicefdp.exe", FileName.cleaned("invoice\u202Efdp.exe"));
        assertEquals("ab.txt", FileName.cleaned("a\r\n\u0000b.txt"));
    }

    @Test
    void signs_that_other_systems_keep_become_lines() {
        assertEquals("what_ why_.txt", FileName.cleaned("what? why*.txt"));
    }

    @Test
    void a_name_of_nothing_is_unnamed() {
        assertEquals("unnamed", FileName.cleaned(null));
        assertEquals("unnamed", FileName.cleaned(" ..."));
    }

    @Test
    void a_long_name_keeps_its_ending() {
        String cleaned = FileName.cleaned("x".repeat(300) + ".docx");
        assertEquals(200, cleaned.length());
        assertEquals("docx", FileName.ending(cleaned));
    }
}
