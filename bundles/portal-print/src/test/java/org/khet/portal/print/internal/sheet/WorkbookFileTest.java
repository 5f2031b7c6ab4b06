package org.khet.portal.print.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.export.RowPager;
import org.khet.portal.api.export.Sheet;
import org.khet.portal.api.export.SpreadsheetWriter.Format;
import org.khet.portal.api.export.SpreadsheetWriter.Written;

class WorkbookFileTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private List<Row> read() throws IOException {
        try (var workbook =
                new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()), new ReadingOptions(true, true))) {
            return workbook.getFirstSheet().read();
        }
    }

    private static Iterator<SampleRepairs.Row> rows(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(no -> SampleRepairs.row(no, "ไม่ติด", "450"))
                .iterator();
    }

    @Test
    void programsThatReadRowByRow_areToldTheSize_andTheDefaultStyleHasItsName() throws IOException {
        var sheet = SampleRepairs.sheet(rows(250));
        int heads = sheet.heading().lines().size() + 1;
        int columns = sheet.columns().size();

        new FileSpreadsheetWriter().write(Format.XLSX, sheet, out);

        int rows = read().size();
        assertThat(rows).isGreaterThanOrEqualTo(heads + 250);
        assertThat(part("xl/worksheets/sheet1.xml"))
                .contains("<dimension ref=\"A1:" + WorkbookCompletion.letters(columns) + rows + "\"/>");
        assertThat(part("xl/styles.xml")).contains("<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>");
        assertThat(WorkbookCompletion.letters(26)).isEqualTo("Z");
        assertThat(WorkbookCompletion.letters(53)).isEqualTo("BA");
    }

    private String part(String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError(name);
    }

    @Test
    void daysStandInTheReadersLanguage() throws IOException {
        var thai = SampleRepairs.sheet(
                List.of(SampleRepairs.row(1, "ไม่ติด", "450")).iterator());
        var heading = thai.heading();
        var english = new Sheet<>(
                new Sheet.Heading("Repairs", heading.lines(), heading.total(), heading.notAll(), Locale.ENGLISH),
                thai.columns(),
                thai.rows());

        new FileSpreadsheetWriter().write(Format.XLSX, english, out);

        assertThat(read().get(heading.lines().size() + 1).getCell(4).getDataFormatString())
                .startsWith("[$-409]");
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        var rows = List.of(SampleRepairs.row(1, "=1+1", "1250.5"), SampleRepairs.row(2, "น้ำ\u0000เข้า", null));
        var written = new FileSpreadsheetWriter().write(Format.XLSX, SampleRepairs.sheet(rows.iterator()), out);
        Files.createDirectories(Path.of("target", "papers"));
        Files.write(Path.of("target", "papers", "register.xlsx"), out.toByteArray());

        assertThat(written).isEqualTo(new Written(2, true));
        var sheet = read();
        assertThat(sheet.get(0).getCellText(0)).isEqualTo(SampleRepairs.LINES.getFirst());
        assertThat(sheet.get(3).getCellText(1)).isEqualTo("อาการเสีย");
        var first = sheet.get(4);
        assertThat(first.getCell(1).getType()).isEqualTo(CellType.STRING);
        assertThat(first.getCellText(1)).isEqualTo("=1+1");
        assertThat(first.getCellAsNumber(2)).contains(BigDecimal.TEN);
        assertThat(first.getCellAsNumber(3).orElseThrow()).isEqualByComparingTo("1250.50");
        assertThat(first.getCellAsDate(4)).contains(LocalDateTime.of(2022, 6, 21, 0, 0));
        assertThat(first.getCell(4).getDataFormatString()).startsWith("[$-107041E]");
        assertThat(first.getCellAsDate(5)).contains(LocalDateTime.of(2022, 6, 21, 1, 30));
        assertThat(sheet.get(5).getCellText(1)).isEqualTo("น้ำเข้า");
        assertThat(sheet.get(6).getCellText(0)).isEqualTo("รวม");
        assertThat(sheet.get(6).getCellAsNumber(3).orElseThrow()).isEqualByComparingTo("1250.50");
    }

    @Test
    void anEndlessTextIsCutWhereACellEnds() throws IOException {
        var rows = List.of(SampleRepairs.row(1, "@" + "ก".repeat(50_000), "1"));

        new FileSpreadsheetWriter().write(Format.XLSX, SampleRepairs.sheet(rows.iterator()), out);

        assertThat(read().get(4).getCellText(1)).startsWith("@ก").endsWith("…").hasSize(32_767);
    }

    @Test
    void aFullSheetSaysThatThereIsMore() throws IOException {
        // 3 lines, heads, sums: 7 rows remain of 12, the last one for the notice
        assertThat(new WorkbookFile<>(SampleRepairs.sheet(rows(7)), 12).write(out))
                .isEqualTo(new Written(7, true));
        assertThat(read()).hasSize(12);
        out.reset();
        assertThat(new WorkbookFile<>(SampleRepairs.sheet(rows(8)), 12).write(out))
                .isEqualTo(new Written(6, false));
        assertThat(read()).hasSize(12);
        assertThat(read().getLast().getCellText(0)).isEqualTo("มีมากกว่านี้");
        assertThat(read().get(10).getCellAsNumber(2)).contains(new BigDecimal(210));
    }

    @Test
    void manyRowsAreReadPageByPage() throws IOException {
        var asked = new ArrayList<Integer>();
        var rows = RowPager.byOffset(offset -> {
            asked.add(offset);
            return offset >= 2500
                    ? List.<SampleRepairs.Row>of()
                    : IntStream.rangeClosed(offset + 1, offset + 500)
                            .mapToObj(no -> SampleRepairs.row(no, "ไม่ติด", "1"))
                            .toList();
        });
        assertThat(new FileSpreadsheetWriter().write(Format.XLSX, SampleRepairs.sheet(rows), out))
                .isEqualTo(new Written(2500, true));
        assertThat(asked).containsExactly(0, 500, 1000, 1500, 2000, 2500);
        var sheet = read();
        assertThat(sheet).hasSize(2505);
        assertThat(sheet.getLast().getCellAsNumber(3).orElseThrow()).isEqualByComparingTo("2500");
    }

    @Test
    void rowsByKeyFollowTheLastOne() {
        var after = RowPager.after(
                (Integer last) -> last == null ? List.of(1, 2) : last < 4 ? List.of(last + 1) : List.of());
        var seen = new ArrayList<Integer>();
        after.forEachRemaining(seen::add);
        assertThat(seen).containsExactly(1, 2, 3, 4);
    }

    @Test
    void faultsOfTheListReachTheCallerAndTheStreamStaysOpen() {
        Iterator<SampleRepairs.Row> broken = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public SampleRepairs.Row next() {
                throw new IllegalStateException("database is gone");
            }
        };
        var neverClosed = new OutputStream() {
            @Override
            public void write(int b) {}

            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> new FileSpreadsheetWriter().write(Format.XLSX, SampleRepairs.sheet(broken), neverClosed))
                .withMessage("database is gone");
    }
}
