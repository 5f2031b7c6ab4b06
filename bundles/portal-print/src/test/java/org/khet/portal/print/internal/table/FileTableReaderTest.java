package org.khet.portal.print.internal.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khet.portal.api.admin.imports.TableReader.Source;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;

/** Tables as offices send them, in files of every kind. */
class FileTableReaderTest {
    private static final String TEXT = "รหัส,ชื่อ\r\n0099,\"โรงเรียนบ้านน้ำตก, สาขา\"\r\n";
    private final List<List<String>> lines = new ArrayList<>();

    @TempDir
    private Path folder;

    private Source read(byte[] content, String sheet) throws IOException {
        Path file = Files.write(folder.resolve("list"), content);
        lines.clear();
        return new FileTableReader().read(file, sheet, (number, cells) -> lines.add(List.copyOf(cells)));
    }

    private void refuses(byte[] content, String key) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> read(content, ""))
                .satisfies(refused ->
                        assertThat(refused.problems()).extracting(Problem::key).containsExactly(key));
    }

    private static byte[] workbook(Filling filling) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Test", "1.0")) {
            filling.fill(workbook);
        }
        return out.toByteArray();
    }

    private interface Filling {
        void fill(Workbook workbook) throws IOException;
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,false", "UTF-8,true", "x-windows-874,false", "TIS-620,false", "UTF-16LE,true"})
    void lettersAreReadAsTheyWereWritten(String charset, boolean mark) throws IOException {
        byte[] content = ((mark ? "\uFEFF" : "") + TEXT).getBytes(Charset.forName(charset));

        Source source = read(content, "");

        assertThat(lines).containsExactly(List.of("รหัส", "ชื่อ"), List.of("0099", "โรงเรียนบ้านน้ำตก, สาขา"));
        assertThat(source.mark()).isEqualTo(mark);
        assertThat(source.delimiter()).isEqualTo(",");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {"; ;", "'\t' '\t'", "| |"})
    void delimiterIsTheOneThatCutsAllLinesAlike(char written, char found) throws IOException {
        String text = "รหัส#ชื่อ#อำเภอ\n1#บ้าน, วัด#ก\n2#ชุมชน#ข\n".replace('#', written);

        assertThat(read(text.getBytes(StandardCharsets.UTF_8), "").delimiter()).isEqualTo(String.valueOf(found));
        assertThat(lines).hasSize(3).allMatch(line -> line.size() == 3);
    }

    @Test
    void workbookGivesCodesDaysAndSharedWords() throws IOException {
        byte[] content = workbook(book -> {
            var sheet = book.newWorksheet("รวม");
            sheet.value(0, 0, "รหัส");
            sheet.value(0, 3, "ตั้งแต่");
            sheet.value(2, 0, 1099990001L);
            sheet.value(2, 1, "0012");
            sheet.value(2, 2, 1.5);
            sheet.value(2, 3, LocalDate.of(2022, 5, 16));
            sheet.style(2, 3).format("[$-107041E]d mmm yyyy").set();
        });

        Source source = read(content, "");

        assertThat(source).extracting(Source::format, Source::sheet).containsExactly("xlsx", "รวม");
        assertThat(lines)
                .containsExactly(
                        List.of("รหัส", "", "", "ตั้งแต่"), List.of("1099990001", "0012", "1.5", "2022-05-16"));
    }

    @Test
    void sheetThatIsNotThereIsRefusedWithThoseThatAre() throws IOException {
        byte[] content = workbook(book -> {
            book.newWorksheet("คำอธิบาย").value(0, 0, "อ่านก่อน");
            book.newWorksheet("รวม").value(0, 0, "รหัส");
        });

        assertThat(read(content, "รวม").sheets()).containsExactly("คำอธิบาย", "รวม");
        assertThat(lines).containsExactly(List.of("รหัส"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> read(content, "ปี 2564"))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field, Problem::args)
                        .containsExactly(tuple("sheet", List.of("ปี 2564", "คำอธิบาย, รวม"))));
    }

    @Test
    void formulaIsRefusedWithItsPlace() throws IOException {
        byte[] content = workbook(book -> {
            var sheet = book.newWorksheet("รวม");
            sheet.value(0, 0, "รหัส");
            sheet.formula(3, 27, "HYPERLINK(\"https://example.org\")");
        });

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> read(content, ""))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::key, Problem::args)
                        .containsExactly(tuple("core.import.error.formula", List.of("รวม", "AB4"))));
    }

    @Test
    void macrosPasswordsPicturesAndNothingAreRefused() throws IOException {
        refuses(new byte[0], "core.import.error.empty");
        refuses(HostileWorkbooks.withMacros(), "core.import.error.macro");
        refuses(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3}, "core.import.error.password");
        refuses(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13}, "core.import.error.encoding");
        refuses(HostileWorkbooks.zip("readme.txt", "x"), "core.import.error.format");
        refuses("a,b\n\"never closed".getBytes(StandardCharsets.UTF_8), "core.import.error.quotes");
    }

    @Test
    void bombsAreNotUnpacked() throws IOException {
        refuses(HostileWorkbooks.bomb("xl/sharedStrings.xml"), "core.import.error.bomb");
        refuses(HostileWorkbooks.bomb("xl/worksheets/sheet1.xml"), "core.import.error.bomb");
        refuses(HostileWorkbooks.withEntities(), "core.import.error.format");
    }

    @Test
    void moreLinesThanARegisterHas_refusedAtTheFirstTooMany() throws IOException {
        refuses(HostileWorkbooks.rows(1_048_576), "core.import.error.lines");
    }
}
