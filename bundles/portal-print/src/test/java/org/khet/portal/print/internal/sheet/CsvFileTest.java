package org.khet.portal.print.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khet.portal.api.export.RowPager;
import org.khet.portal.api.export.SpreadsheetWriter;

class CsvFileTest {
    private final SpreadsheetWriter writer = new FileSpreadsheetWriter();

    private byte[] csv(SampleRepairs.Row... rows) throws IOException {
        var out = new ByteArrayOutputStream();
        var written = writer.write(
                SpreadsheetWriter.Format.CSV, SampleRepairs.sheet(List.of(rows).iterator()), out);
        assertThat(written).isEqualTo(new SpreadsheetWriter.Written(rows.length, true));
        return out.toByteArray();
    }

    private String line(SampleRepairs.Row row) throws IOException {
        return new String(csv(row), StandardCharsets.UTF_8).split("\r\n")[4];
    }

    @Test
    void spreadsheetsSeeTheByteOrderMarkAndTheLines() throws IOException {
        var csv = csv(SampleRepairs.row(1, "น้ำเข้าเครื่อง, \"ดับ\"", "1250.5"), SampleRepairs.row(2, "ไม่ติด", null));
        assertThat(csv).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(csv, 3, csv.length - 3, StandardCharsets.UTF_8))
                .isEqualTo(String.join(
                        "\r\n",
                        "ทะเบียนแจ้งซ่อม ปีงบประมาณ 2565",
                        "กรอง: ทั้งหมด",
                        "พิมพ์โดย เจ้าหน้าที่ 14 21 มิ.ย. 2565 11.48 น.",
                        "เลขที่,อาการเสีย,นาที,ค่าใช้จ่าย,วันที่แจ้ง,บันทึกเมื่อ",
                        "ซ-1/2565,\"น้ำเข้าเครื่อง, \"\"ดับ\"\"\",10,1250.50,21/06/2565,21/06/2565 01:30",
                        "ซ-2/2565,ไม่ติด,20,,21/06/2565,21/06/2565 01:30",
                        "รวม,,30,1250.50,,",
                        ""));
    }

    @Test
    void controlCharactersGo_andAnEndlessTextStaysWhole() throws IOException {
        assertThat(line(SampleRepairs.row(1, "น้ำ\u0000\u001Bเข้า", null))).contains(",น้ำเข้า,");
        assertThat(line(SampleRepairs.row(1, "ก".repeat(50_000), null))).contains("ก".repeat(50_000));
    }

    @Test
    void thirtyOneThousandSchoolsAreWrittenWhileTheyAreRead() throws IOException {
        var out = new ByteArrayOutputStream();
        var sizes = new ArrayList<Integer>();
        var rows = RowPager.byOffset(offset -> {
            sizes.add(out.size());
            return offset >= 31_000
                    ? List.<SampleRepairs.Row>of()
                    : IntStream.range(offset, offset + 500)
                            .mapToObj(no -> SampleRepairs.row(no, "โรงเรียนบ้านตัวอย่าง", null))
                            .toList();
        });

        assertThat(writer.write(SpreadsheetWriter.Format.CSV, SampleRepairs.sheet(rows), out))
                .isEqualTo(new SpreadsheetWriter.Written(31_000, true));

        assertThat(sizes).hasSize(63).isSorted();
        assertThat(sizes.get(60)).isGreaterThan(sizes.get(30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+66000000", "-1+1", "@SUM(A1)", "\t=1", " =1", "＝1", "\n=1"})
    void typedFormulasStayText(String symptom) throws IOException {
        var cell = line(SampleRepairs.row(1, symptom, "-5")).split(",", 2)[1];
        assertThat(cell.replace("\"", "")).startsWith("'");
        assertThat(line(SampleRepairs.row(1, "ปกติ", "-5"))).contains("ปกติ,10,-5.00,");
    }
}
