package org.khet.processes.internal.book.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.khet.processes.internal.book.BookDigits;
import org.khet.processes.internal.book.BookItem;
import org.khet.processes.internal.chart.FlowChart;

/**
 * Writes a book as a file for word processors, from the same pieces as the paper: headings of the outline, contents with the pages as fields, tables
 * with repeating heads; charts as text diagrams. Source: core CORE-97, D-02.
 */
public final class BookWord {
    private static final int NORMAL = BookWordMarkup.NORMAL;
    private static final int LARGE = 44;
    private static final int TITLE = 52;

    private final BookWordMarkup markup;
    private int marks;

    private final BookWordPictures pictures;

    private BookWord(BookDigits digits, BoundFiles files) {
        this.markup = new BookWordMarkup(digits);
        this.pictures = new BookWordPictures(files);
    }

    /**
     * The file; pictures of chapters stand in it, their other files are named.
     *
     * @param mark what stands above each page, may be empty
     */
    public static byte[] bytes(List<BookItem> items, BookDigits digits, String mark, BoundFiles files)
            throws IOException {
        BookWord word = new BookWord(digits, files);
        List<BookPages> counted = BookPages.of(items);
        for (int i = 0; i < items.size(); i++) {
            if (i > 0 && counted.get(i) != counted.get(i - 1) && items.get(i) instanceof BookItem.NewPage) {
                word.markup
                        .append("<w:p><w:pPr>")
                        .append(BookWordPages.section(counted.get(i - 1), digits, mark))
                        .append("</w:pPr></w:p>");
            } else {
                word.add(items, i);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                            + BookWordPictures.TYPES
                            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/><Override PartName=\"/word/footer1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml\"/>"
                            + BookWordPages.HEADER_TYPE + "</Types>");
            entry(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            entry(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w=\"" + BookWordPages.NS + "\" xmlns:r=\"" + BookWordPages.LINKS + "\"><w:body>"
                            + word.markup.all()
                            + BookWordPages.section(
                                    counted.isEmpty() ? BookPages.BODY : counted.getLast(), digits, mark)
                            + "</w:body></w:document>");
            entry(zip, "word/_rels/document.xml.rels", BookWordPages.relations(word.pictures.relations()));
            word.pictures.write(zip);
            entry(zip, "word/header1.xml", BookWordPages.header(mark));
            entry(zip, "word/footer1.xml", BookWordPages.FOOTER);
        }
        return out.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml)
                .getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void add(List<BookItem> items, int at) throws IOException {
        switch (items.get(at)) {
            case BookItem.Heading heading -> heading(heading, at);
            case BookItem.TextItem words ->
                words.text().lines().forEach(line -> markup.paragraph("", line, NORMAL, false));
            case BookItem.Cover cover ->
                markup.paragraph("<w:jc w:val=\"center\"/>", cover.text(), cover.small() ? LARGE : TITLE, true);
            case BookItem.Emblem emblem -> pictures.emblem(emblem.office()).ifPresent(this::picture);
            case BookItem.NewPage ignored -> markup.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
            case BookItem.Contents contents -> contents(items, at, contents.chapter());
            case BookItem.Chart chart -> chart(chart.chart());
            case BookItem.Attachment attachment -> attachment(attachment);
            case BookItem.Table table -> markup.table(table.heads(), table.rows());
            case BookItem.Analysis analysis -> analysis(analysis);
            case BookItem.Standard standard -> standard(standard);
        }
    }

    private void attachment(BookItem.Attachment attachment) throws IOException {
        pictures.run(attachment)
                .ifPresentOrElse(
                        this::picture,
                        () -> markup.paragraph("", "(หน้าของเอกสารแนบนี้อยู่ในเล่มฉบับ PDF)", NORMAL, false));
    }

    private void picture(String run) {
        markup.append("<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>" + run + "</w:p>");
    }

    private void heading(BookItem.Heading heading, int at) {
        marks++;
        markup.append("<w:bookmarkStart w:id=\"")
                .append(marks)
                .append("\" w:name=\"")
                .append(mark(at))
                .append("\"/>");
        markup.paragraph(
                "<w:keepNext/><w:outlineLvl w:val=\"" + (heading.level() - 1) + "\"/>",
                heading.text(),
                heading.level() == 1 ? LARGE : NORMAL + 4,
                true);
        markup.append("<w:bookmarkEnd w:id=\"").append(marks).append("\"/>");
    }

    private static String mark(int at) {
        return "h" + at;
    }

    /** The headings stand there already; a word processor adds the pages when it opens the file. */
    private void contents(List<BookItem> items, int table, boolean chapter) {
        markup.paragraph("<w:jc w:val=\"center\"/>", chapter ? "สารบัญของส่วนนี้" : "สารบัญ", LARGE, true);
        for (int at : BookContents.of(items, table)) {
            if (items.get(at) instanceof BookItem.Heading heading) {
                markup.append("<w:p><w:pPr><w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9000\"/></w:tabs>")
                        .append(heading.level() == 2 ? "<w:ind w:left=\"400\"/>" : "")
                        .append("</w:pPr>");
                markup.run(heading.text(), NORMAL, heading.level() == 1);
                markup.append("<w:r><w:tab/></w:r><w:r><w:fldChar w:fldCharType=\"begin\" w:dirty=\"true\"/></w:r>")
                        .append("<w:r><w:instrText xml:space=\"preserve\"> PAGEREF ")
                        .append(mark(at))
                        .append(" \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");
            }
        }
    }

    private void standard(BookItem.Standard standard) {
        markup.paragraph("", standard.office() + " " + standard.unit(), NORMAL, true);
        markup.paragraph("", standard.name() + " (รหัสเอกสาร : " + standard.code() + ")", NORMAL, true);
        markup.paragraph("", "ตัวชี้วัดที่สำคัญของกระบวนการ " + standard.indicators(), NORMAL, false);
        markup.table(
                List.of(
                        "ลำดับที่",
                        "ผังขั้นตอนการดำเนินงาน",
                        "รายละเอียดงาน",
                        "เวลาดำเนินการ",
                        "มาตรฐานคุณภาพงาน",
                        "ผู้รับผิดชอบ"),
                Stream.concat(
                                standard.steps().stream()
                                        .map(step -> List.of(
                                                step.number() + ".",
                                                symbol(step.shape(), step.chart())
                                                        + (step.branch().isEmpty() ? "" : "\n" + step.branch()),
                                                step.details(),
                                                step.time(),
                                                step.quality(),
                                                step.who())),
                                Stream.of(standard.total())
                                        .filter(total -> !total.isEmpty())
                                        .map(total -> List.of("", "", "รวมเวลา", total, "", "")))
                        .toList());
    }

    /** The duty stands in one cell beside all its works. Source: core D-03. */
    private void analysis(BookItem.Analysis analysis) {
        List<String> merges = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        Set<Integer> sections = new HashSet<>();
        for (BookItem.Work work : analysis.works()) {
            merges.add(work.span() > 0 ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
            if (work.section()) {
                sections.add(rows.size());
            }
            rows.add(List.of(work.duty(), work.work(), work.steps(), work.people()));
        }
        markup.table(
                List.of(
                        "บทบาท/ภารกิจ/หน้าที่ ตามประกาศ ศธ.",
                        "งาน/เรื่อง",
                        "ขั้นตอนการปฏิบัติงาน",
                        "บุคคล/หน่วยงานที่เกี่ยวข้อง"),
                rows,
                merges,
                sections);
    }

    /** The chart as text diagram: each shape, then the ways that leave it. Source: core D-02. */
    private void chart(FlowChart chart) {
        for (FlowChart.Box box : chart.boxes()) {
            String text = symbol(box.shape().name(), String.join(" ", box.text()));
            markup.paragraph("<w:keepNext/><w:jc w:val=\"center\"/>", text, NORMAL, false);
            chart.lines().stream()
                    .filter(line -> at(box, line.points().getFirst()))
                    .map(line -> way(chart, line))
                    .distinct()
                    .forEach(way -> markup.paragraph("<w:jc w:val=\"center\"/>", way, NORMAL - 4, false));
        }
    }

    private static String way(FlowChart chart, FlowChart.Line line) {
        String to = chart.boxes().stream()
                .filter(box -> at(box, line.points().getLast()))
                .map(box -> String.join(" ", box.text()))
                .findFirst()
                .orElse("");
        String name = line.label().isEmpty() ? "" : line.label() + " ";
        return line.back() ? "↑ " + name + "กลับไป " + to : name.isEmpty() ? "↓" : "↓ " + name + "ไป " + to;
    }

    private static boolean at(FlowChart.Box box, FlowChart.Point point) {
        return box.x() <= point.x()
                && point.x() <= box.x() + box.w()
                && box.y() <= point.y()
                && point.y() <= box.y() + box.h();
    }

    private static String symbol(String shape, String text) {
        return switch (shape) {
            case "DECISION" -> "< " + text + " >";
            case "ACTIVITY" -> "[ " + text + " ]";
            default -> "( " + text + " )";
        };
    }
}
