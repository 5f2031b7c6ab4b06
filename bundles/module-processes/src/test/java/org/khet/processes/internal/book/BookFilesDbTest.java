package org.khet.processes.internal.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.FileRules;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.print.OfficeEmblems;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.print.internal.paper.PdfDocumentPrinter;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.ui.TestRequest;
import org.khet.processes.internal.ProcessesFixture;
import org.khet.processes.internal.book.paper.BookPdf;
import org.khet.processes.internal.ui.PublicBooksView;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;

/** Files of chapters: bound into the book, named in its contents and its list, put into the file for word processors. Source: core D-01 b17. */
@OnEachDatabase
class BookFilesDbTest extends BookStories {
    private static final String ORDER = "คำสั่งแต่งตั้งคณะทำงาน";
    private static final String PDF = "application/pdf";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    BookFilesDbTest(TestDatabase database) {
        super(database);
    }

    private Files.Staged file(String name, String mediaType, byte[] content) {
        return at.files.stage(name, new ByteArrayInputStream(content), new FileRules(20_000_000, Set.of(mediaType)));
    }

    private Files.Staged order() {
        var out = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4);
        PdfWriter.getInstance(document, out);
        document.open();
        for (String page : List.of("order 12/2565", "list of members", "signed")) {
            document.newPage();
            document.add(new Paragraph(page));
        }
        document.close();
        return file(ORDER + ".pdf", PDF, out.toByteArray());
    }

    private Files.Staged photo() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB), "png", out);
        return file("ภาพกิจกรรม.png", "image/png", out.toByteArray());
    }

    private Files.Staged form() {
        return file("แบบสำรวจ.docx", WORD, "words".getBytes(StandardCharsets.UTF_8));
    }

    private RecordRow chapter(RecordRow book, String block) {
        ChapterKind chapter = at.records.chapters.kind();
        return at.records.chapters.all(HEAD, RecordFilter.of(chapter.book.is(book.id()))).stream()
                .filter(row -> row.get(chapter.block).equals(block))
                .findFirst()
                .orElseThrow();
    }

    private RecordRow attach(RecordRow book, Files.Staged... files) {
        ChapterKind chapter = at.records.chapters.kind();
        return at.records.chapters.act(
                HEAD,
                chapter(book, "b7"),
                chapter.write,
                new RecordDraft().with(chapter.text, "แนวคิดของกลุ่ม").with(chapter.attachments, List.of((Object[])
                        files)),
                "");
    }

    private BookPdf pdf(RecordRow book) throws IOException {
        at.printed.clear();
        at.records.printing.pdf(HEAD, book);
        var out = new ByteArrayOutputStream();
        new PdfDocumentPrinter().print(at.printed.getFirst(), out);
        return new BookPdf(out.toByteArray());
    }

    @Test
    void pagesAreBoundAfterTheirChapter_andStandInTheContentsWithTheirPage() throws IOException {
        RecordRow book = at.records.books.create(HEAD, draft(BookLayout.L_A).with(kind.digits, BookDigits.ARABIC));
        attach(book);
        int before = pdf(book).pages();
        attach(book, order(), photo(), form());

        BookPdf bound = pdf(book);
        assertThat(bound.pages())
                .as("three pages of the order, one of the picture, what follows on its own, the list")
                .isEqualTo(before + 6);
        List<String> texts = bound.texts();
        int contents = page(texts, "สารบัญ", 0);
        int chapter = page(texts, "แนวคิดแนวคิดของกลุ่ม", contents + 1);
        int attached = page(texts, "เอกสารแนบ1" + ORDER, contents + 1);
        assertThat(attached).as("right after its chapter").isEqualTo(chapter + 1);
        int first = page(texts, "หน้า1", contents + 1);
        assertThat(texts.get(contents))
                .as("contents say its page")
                .containsPattern("เอกสารแนบ1" + ORDER + "\\.*" + (attached - first + 1) + "เอกสารแนบ2ภาพกิจกรรม\\.*"
                        + (attached - first + 4));
        String list = texts.get(page(texts, "รายการเอกสารแนบ", contents + 1));
        assertThat(list)
                .contains("1" + ORDER, "2ภาพกิจกรรม", "3แบบสำรวจ", "ดาวน์โหลดจากหน้าของเล่มนี้ในระบบ(แบบสำรวจ.docx)");
    }

    private static int page(List<String> texts, String words, int from) {
        for (int i = from; i < texts.size(); i++) {
            if (texts.get(i).contains(words)) {
                return i;
            }
        }
        throw new AssertionError(words + " stands on no page of " + texts);
    }

    @Test
    void pictureStandsInTheFileForWordProcessors_aPdfIsNamedThere() throws IOException {
        RecordRow book = at.records.books.create(HEAD, draft(BookLayout.L_A).with(kind.digits, BookDigits.ARABIC));
        attach(book, order(), photo());
        String document = "";
        boolean picture = false;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(at.records.printing.docx(HEAD, book)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                picture |= entry.getName().equals("word/media/p1.png");
                if (entry.getName().equals("word/document.xml")) {
                    document = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        assertThat(picture).isTrue();
        assertThat(document)
                .contains("r:embed=\"p1\"", "เอกสารแนบ 1 " + ORDER, "อยู่ในเล่มฉบับ PDF", "รายการเอกสารแนบ");
    }

    @Test
    void brokenPdfIsRefusedAtItsField_nothingIsStored() {
        RecordRow book = book(BookLayout.L_A);
        Files.Staged broken = file("สแกน.pdf", PDF, "%PDF-1.4 and no more".getBytes(StandardCharsets.US_ASCII));
        ChapterKind chapter = at.records.chapters.kind();
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> attach(book, broken))
                .satisfies(refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.key()).isEqualTo("processes.error.attachment-damaged");
                            assertThat(problem.field()).isEqualTo("attachments");
                        }));
        assertThat(chapter(book, "b7").get(chapter.attachments)).isEmpty();
    }

    @Test
    void filesAreDownloadedOnThePageOfTheBook() throws IOException {
        RecordRow book = book(BookLayout.L_A);
        attach(book, photo(), form());
        assertThat(at.records.printing.attached(HEAD, chapter(book, "b7")))
                .extracting(Files.Stored::name)
                .containsExactly("ภาพกิจกรรม.png", "แบบสำรวจ.docx");
    }

    @Test
    void nextYearsBookHasFilesOfItsOwn() throws IOException {
        RecordRow book = book(BookLayout.L_A);
        FileId photo = at.files.keep(HEAD, photo());
        write(book, "เนื้อหาของบท");
        ChapterKind chapter = at.records.chapters.kind();
        RecordRow ready = chapter(book, "b7");
        at.records.chapters.internal().change(HEAD, ready, new RecordDraft().with(chapter.attachments, List.of(photo)));
        RecordRow published = published(book);
        at.records.books.act(HEAD, published, kind.review);
        RecordRow next = at.records
                .books
                .internal()
                .all(HEAD, RecordFilter.of(kind.replaces.is(book.id())))
                .getFirst();
        List<FileId> copied = chapter(next, "b7").get(chapter.attachments).orElseThrow();
        assertThat(copied).hasSize(1).doesNotContain(photo);
        assertThat(at.files.find(SampleOffices.KT1, copied))
                .extracting(Files.Stored::name)
                .containsExactly("ภาพกิจกรรม.png");
    }

    @Test
    void wordFilesOfChaptersAreFrozenWithThePublishedBook_andOfferedToEverybody() throws IOException {
        RecordRow book = book(BookLayout.L_A);
        write(book, "เนื้อหาของบท");
        ChapterKind chapter = at.records.chapters.kind();
        List<FileId> attached = List.of(at.files.keep(HEAD, photo()), at.files.keep(HEAD, form()));
        at.records
                .chapters
                .internal()
                .change(HEAD, chapter(book, "b7"), new RecordDraft().with(chapter.attachments, attached));
        RecordRow published = published(book);
        List<FileId> frozen = published.get(kind.attached).orElseThrow();
        assertThat(at.files.find(SampleOffices.KT1, frozen))
                .as("pictures stand in its pages")
                .extracting(Files.Stored::name)
                .containsExactly("แบบสำรวจ.docx");
        assertThat(attached).doesNotContainAnyElementsOf(frozen);

        PublishedBooks.PublishedBook open =
                at.records.published.of(ProcessesFixture.person(22)).getFirst();
        var out = new ByteArrayOutputStream();
        at.records.published.writeAttached(ProcessesFixture.person(22), open.key(), frozen.getFirst(), out);
        assertThat(out).hasToString("words");
        assertThat(new PublicBooksView(TestRequest.of(ProcessesFixture.person(22), "processes", ""), at.records)
                        .getElement()
                        .getOuterHTML())
                .as("its place, not what it is stored under")
                .contains("\"processes-public-file-1-" + open.key() + "\"")
                .doesNotContain("processes-public-file-" + frozen.getFirst().value());
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> at.records.published.writeAttached(
                        ProcessesFixture.person(22), open.key(), attached.getLast(), new ByteArrayOutputStream()));
    }

    private boolean bearsAnEmblem(RecordRow book) throws IOException {
        assertThat(pdf(book).pages()).isPositive();
        return at.printed.getFirst().images().containsKey("emblem");
    }

    @Test
    void coverBearsTheEmblemOfTheOffice_unlessItIsNotWished_withoutOneItHasWordsOnly() throws IOException {
        RecordRow book = book(BookLayout.L_A);
        assertThat(bearsAnEmblem(book)).as("nobody keeps emblems").isFalse();
        int pages = pdf(book).pages();

        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(240, 240, BufferedImage.TYPE_INT_RGB), "png", out);
        OfficeEmblems kept =
                office -> office.equals(SampleOffices.KT1) ? Optional.of(out.toByteArray()) : Optional.empty();
        at.emblems(kept);
        assertThat(bearsAnEmblem(book)).isTrue();
        assertThat(pdf(book).pages()).as("the cover is one page still").isEqualTo(pages);
        assertThat(new String(at.records.printing.docx(HEAD, book), StandardCharsets.ISO_8859_1))
                .as("in the file for word processors too")
                .contains("word/media/p1.png");

        RecordRow plain =
                at.records.books.change(HEAD, book, draft(BookLayout.L_A).with(kind.emblem, false));
        assertThat(bearsAnEmblem(plain)).isFalse();
    }
}
