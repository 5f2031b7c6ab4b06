package org.khet.portal.core.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource({
        "บันทึกข้อความ ที่ 12.pdf, บันทึกข้อความ ที่ 12.pdf",
        "C:\\Users\\me\\photo.jpg, photo.jpg",
        "../../etc/passwd.txt, passwd.txt",
        "..\\..\\boot.txt, boot.txt",
        "a:b*c?.txt, a_b_c_.txt",
        "...hidden.txt, hidden.txt",
        "con.txt, _con.txt",
        "LPT1.pdf, _LPT1.pdf",
        "tail.pdf. . , tail.pdf"
    })
    void aNameLosesItsFoldersAndOddSigns(String typed, String clean) {
        assertThat(FileNames.clean(typed)).isEqualTo(clean);
    }

    @Test
    void aNameCannotHideItsEndByTurningTheWriting() {
        assertThat(FileNames.clean("invoice\u202Efdp.exe")).isEqualTo("invoicefdp.exe");
        assertThat(FileNames.clean("a\u200Bb\u0000c\r\nd.txt")).isEqualTo("abc d.txt");
    }

    @Test
    void aNameOfNothingIsStillAName() {
        assertThat(FileNames.clean("/")).isEqualTo("file");
        assertThat(FileNames.clean(" . ")).isEqualTo("file");
    }

    @Test
    void aLongThaiNameKeepsItsEndingAndIsCutBetweenLetters() {
        String clean = FileNames.clean("ที่".repeat(200) + ".PDF");

        assertThat(clean.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(240, 255);
        assertThat(clean).endsWith("ที่.PDF".substring(3)).matches("(ที่)+.*\\.PDF");
        assertThat(clean.substring(0, clean.length() - 4)).doesNotEndWith("ที");
    }
}
