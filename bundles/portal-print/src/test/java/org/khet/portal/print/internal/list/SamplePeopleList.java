package org.khet.portal.print.internal.list;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.khet.portal.api.admin.export.ListPaperWriter;
import org.khet.portal.api.admin.export.ListPaperWriter.ListPaper;
import org.khet.portal.api.admin.export.ListPaperWriter.Marks;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.export.Sheet;
import org.khet.portal.print.internal.paper.PdfDocumentPrinter;
import org.khet.portal.print.internal.paper.PrintedPdf;

/** A small register of people on paper; everybody is invented. Each paper stays in the build folder, to be looked at. */
final class SamplePeopleList {
    static final String WATERMARK = "ข้อมูลส่วนบุคคล เจ้าหน้าที่ 04";
    static final ListPaperWriter WRITER = new FileListPaperWriter(new PdfDocumentPrinter());
    private static final Path FOLDER = Path.of("target", "papers");

    record Row(String name, String note, BigDecimal allowance, LocalDate since, boolean left) {}

    private SamplePeopleList() {}

    static Row row(int no) {
        return new Row(
                "นายเจ้าหน้าที่ " + no,
                "ที่กลุ่มส่งเสริมการศึกษาทางไกล ชั้น ๒ น้ำป่า",
                new BigDecimal("1250.5"),
                LocalDate.of(2022, 6, 21),
                no % 10 == 3);
    }

    static Row noted(String note) {
        return new Row("นายเจ้าหน้าที่ 1", note, BigDecimal.ONE, LocalDate.of(2022, 6, 21), false);
    }

    static Iterator<Row> rows(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(SamplePeopleList::row).iterator();
    }

    static ListPaper<Row> paper(Iterator<Row> rows, String watermark) {
        return new ListPaper<>(
                new Sheet<>(
                        new Sheet.Heading(
                                "ทะเบียนบุคคล",
                                List.of("ทะเบียนบุคคล", "สำนักงานเขตตัวอย่าง", "กรอง: ทั้งหมด"),
                                "รวม",
                                "มีมากกว่านี้"),
                        List.of(
                                Column.text("ชื่อ-สกุล", 30, Row::name),
                                Column.text("หมายเหตุ", 40, Row::note),
                                Column.baht("ค่าตอบแทน", 14, Row::allowance).sum(),
                                Column.date("ตั้งแต่วันที่", 14, Row::since),
                                Column.instant("บันทึกเมื่อ", 20, row -> Instant.parse("2022-06-20T18:30:00Z"))),
                        rows),
                Row::left,
                new Marks("ส่งออกโดย เจ้าหน้าที่ 04", "หน้า", "ไม่มีรายการ", watermark));
    }

    /** So many rows with further columns, and one at the end whose words are in no other. */
    static ListPaper<Row> wide(int rows, int more) {
        List<Column<Row>> columns = new ArrayList<>(
                List.of(Column.text("ชื่อ-สกุล", 30, Row::name), Column.text("หมายเหตุ", 40, Row::note)));
        for (int no = 1; no <= more; no++) {
            columns.add(Column.baht("ยอด " + no, 14, Row::allowance));
        }
        columns.add(Column.text("คอลัมน์สุดท้าย", 14, row -> "ท้ายแถว"));
        return new ListPaper<>(
                new Sheet<>(
                        new Sheet.Heading("ทะเบียนบุคคล", List.of("ทะเบียนบุคคล"), "รวม", "มีมากกว่านี้"),
                        columns,
                        rows(rows)),
                Row::left,
                new Marks("ส่งออกโดย เจ้าหน้าที่ 04", "หน้า", "ไม่มีรายการ", ""));
    }

    static PrintedPdf pdf(String name, ListPaper<Row> paper) throws IOException {
        var out = new ByteArrayOutputStream();
        WRITER.pdf(paper, out);
        return new PrintedPdf(kept(name + ".pdf", out));
    }

    static XWPFDocument docx(String name, ListPaper<Row> paper) throws IOException {
        var out = new ByteArrayOutputStream();
        WRITER.docx(paper, out);
        return new XWPFDocument(new ByteArrayInputStream(kept(name + ".docx", out)));
    }

    private static byte[] kept(String name, ByteArrayOutputStream out) throws IOException {
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(name), out.toByteArray());
        return out.toByteArray();
    }
}
