package org.khet.processes.internal.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.ui.TestRequest;
import org.khet.processes.internal.ProcessesFixture;
import org.khet.processes.internal.book.ita.ItaItemKind;
import org.khet.processes.internal.book.ita.LinkHealth;
import org.khet.processes.internal.setting.ProcessesSettings;
import org.khet.processes.internal.ui.PublicBooksView;

/** Manuals and reports from the check of their chapters to the published file. Source: core CORE-95 to 99, E-54 to E-56, MON-32, 33. */
@OnEachDatabase
class BookPublicationDbTest extends BookStories {
    BookPublicationDbTest(TestDatabase database) {
        super(database);
    }

    @Test
    void otherOffices_openPlaceholders_andUnknownPersonsAreFound_headMayOverrideWithAReason() {
        RecordRow book = book(BookLayout.L_A);
        refused("processes.error.chapters", () -> at.records.books.act(HEAD, book, kind.check));
        write(book, "ตามแบบของ สพป.นครตัวอย่าง เขต 9 โดย นายสมมุติ ไม่มีจริง วันที่ {date}");

        refused("processes.error.warnings", () -> at.records.books.act(HEAD, book, kind.check));

        assertThat(at.records.printing.warnings(HEAD, book))
                .anyMatch(one -> one.contains("สพป.นครตัวอย่าง เขต 9"))
                .anyMatch(one -> one.contains("{date}"))
                .anyMatch(one -> one.contains("นายสมมุติ ไม่มีจริง"));
        RecordRow passed = at.records.books.act(
                HEAD, book, kind.overrule, new RecordDraft().with(kind.override, "เป็นตัวอย่างในเล่ม"), "");
        assertThat(passed.get(kind.warningCount)).isGreaterThanOrEqualTo(3);
    }

    private String found(String text) {
        RecordRow book = book(BookLayout.L_A);
        write(book, text);
        return String.join("\n", at.records.printing.warnings(HEAD, book));
    }

    /** Source: core E-53, CON-24. */
    @Test
    void ownNameIsKnownLongAndShort_inEitherDigits_anotherDistrictIsNot() {
        assertThat(found("สพป.ตัวอย่าง เขต 1 · สพป. ตัวอย่าง เขต ๑ได้จัดทำ · สพป.ตัวอย่าง\u00A0เขต\u00A01"
                        + " · สำนักงานเขตพื้นที่การศึกษาประถมศึกษาตัวอย่าง เขต ๑ ปี ๒๕๖๕"))
                .isEmpty();
        assertThat(found("สพป.ตัวอย่าง เขต ๒")).contains("ชื่อสำนักงานอื่น สพป.ตัวอย่าง เขต 2");
        assertThat(found("สพป.ตัวอย่าง เขต 12")).contains("ชื่อสำนักงานอื่น สพป.ตัวอย่าง เขต 12");
        assertThat(found("สำนักงานเขตพื้นที่การศึกษาประถมศึกษาตัวอย่าง เขต ๑๒"))
                .contains("ชื่อสำนักงานอื่น สำนักงานเขตพื้นที่การศึกษาประถมศึกษาตัวอย่าง เขต 12");
        assertThat(found("ตามแบบของสพป.ตัวอย่าง")).contains("ชื่อสำนักงานอื่น สพป.ตัวอย่าง");
        assertThat(found("สำนักงานเขตพื้นที่การศึกษามัธยมศึกษาตัวอย่าง")).contains("ชื่อสำนักงานอื่น");
    }

    /** Source: core E-53, CON-25. */
    @Test
    void personsAreFoundByEachTitleOfTheOffice_knownIsWhoStandsInTheRegister() {
        int number = 90;
        for (String[] name : new String[][] {
            {"นางสาว", "มานี", "ทดสอบ"}, {"ว่าที่ร้อยตรี", "มานะ", "อดทน"}, {"ผศ.ดร.", "วีระ", "กล้าหาญ"}
        }) {
            at.people.with(new Person(
                    SampleOffices.personId(SampleOffices.KT1, number++),
                    SampleOffices.KT1,
                    name[0],
                    name[1],
                    name[2],
                    "เจ้าหน้าที่",
                    ProcessesFixture.ICT,
                    null,
                    "",
                    "",
                    true));
        }
        assertThat(found("น.ส.มานี ทดสอบ และนางสาวมานี ทดสอบ กับ ว่าที่ ร.ต. มานะ อดทน และ ผศ.ดร. วีระ กล้าหาญ"
                        + " ในนางาม ตามพระราชบัญญัติ พ.ศ. สองพัน หก"))
                .isEmpty();
        for (String stranger : java.util.List.of(
                "น.ส.มานา ทดสอบ",
                "นายมานี ทดสอบ",
                "ดร.สมมุติ ไม่มีจริง",
                "ว่าที่ ร.ต. สมมุติ ไม่มีจริง",
                "ว่าที่ร้อยตรีหญิงสมมุติ ไม่มีจริง",
                "รองศาสตราจารย์ ดร.สมมุติ ไม่มีจริง")) {
            assertThat(found("โดย " + stranger + " ๒ ครั้ง")).contains("บุคคลที่ไม่อยู่ในทะเบียน " + stranger);
        }
    }

    /** Source: core CORE-95. */
    @Test
    void everyTextOfABookIsRead_coversTablesStepsAndTheLabelsOfCharts() {
        RecordRow process = at.published(ProcessesFixture.file(
                "code|ท-95",
                "name|งานลอกมา",
                "people|สพป.ห้าตัวอย่าง เขต 5",
                "step|1|START|OWNER|สพป.หนึ่งตัวอย่าง เขต 1|เริ่ม|10|DAY|ตามแบบ สพป.สองตัวอย่าง เขต 2",
                "step|2|DECISION|DIRECTOR||ตรวจ|1|MONTH||||ส่ง สพป.สามตัวอย่าง เขต 3",
                "step|3|END|OWNER||จบ",
                "way|1|2",
                "way|2|1|สพป.สี่ตัวอย่าง เขต 4|back",
                "way|2|3|ผ่าน {ผล}"));
        RecordRow book = at.records.books.create(
                HEAD,
                draft(BookLayout.L_A)
                        .with(kind.title, "คู่มือ สพป.หกตัวอย่าง เขต 6")
                        .with(kind.chosen, java.util.List.of(new RecordDraft().with(kind.process, process.id()))));
        write(book, "คำนำ");
        assertThat(String.join("\n", at.records.printing.warnings(HEAD, book)))
                .contains("สพป.หนึ่งตัวอย่าง เขต 1", "สพป.สองตัวอย่าง เขต 2", "สพป.สามตัวอย่าง เขต 3")
                .contains("สพป.สี่ตัวอย่าง เขต 4", "สพป.หกตัวอย่าง เขต 6", "{ผล}");
        refused("processes.error.warnings", () -> at.records.books.act(HEAD, book, kind.check));

        RecordRow analysed = at.records.books.create(HEAD, draft(BookLayout.L_B).with(kind.sort, BookSort.OTHER));
        assertThat(String.join("\n", at.records.printing.warnings(HEAD, analysed)))
                .as("column four of the job analysis")
                .contains("สพป.ห้าตัวอย่าง เขต 5");
    }

    @Test
    void bookOfTheCommitteeIsPublishedWithItsResolution_filesStay_nextYearBegins() {
        RecordRow book = at.records.books.create(HEAD, draft(BookLayout.FREE).with(kind.committee, true));
        ChapterKind chapter = at.records.chapters.kind();
        at.records.chapters.create(
                HEAD,
                new RecordDraft()
                        .with(chapter.book, book.id())
                        .with(chapter.block, "own")
                        .with(chapter.place, 1)
                        .with(chapter.heading, "ผลการดำเนินงานของกลุ่มนโยบายและแผน")
                        .with(chapter.made, ChapterMade.HAND)
                        .with(chapter.unit, ProcessesFixture.PLAN)
                        .with(chapter.needed, true));
        write(book, "ผลการดำเนินงานเป็นไปตามเป้าหมาย");
        RecordRow asked = at.records.books.act(HEAD, at.records.books.act(HEAD, book, kind.check), kind.ask);
        RecordRow permitted = at.records.books.act(ProcessesFixture.person(1), asked, kind.grant, at.permission(), "");
        refused("processes.error.resolution", () -> at.records.books.act(HEAD, permitted, kind.publish));

        at.records.books.act(
                HEAD,
                permitted,
                kind.publish,
                new RecordDraft().with(kind.resolutionNo, "3/2564").with(kind.resolutionOn, LocalDate.of(2021, 9, 30)),
                "");

        RecordRow published = at.records.books.open(HEAD, book.id());
        assertThat(published.get(kind.pdf).orElseThrow()).hasSize(1);
        assertThat(published.get(kind.docx).orElseThrow()).hasSize(1);
        assertThat(published.get(kind.reviewOn)).contains(LocalDate.of(2022, 10, 1));
        at.records.books.act(HEAD, published, kind.review);
        assertThat(at.records.books.all(HEAD, RecordFilter.of(kind.year.is(FiscalYear.ofBuddhist(2566)))))
                .singleElement()
                .satisfies(next -> assertThat(next.get(kind.replaces)).contains(book.id()));
        assertThatExceptionOfType(Rejected.class)
                .as("the book of next year is there")
                .isThrownBy(() -> at.records.books.act(HEAD, at.records.books.open(HEAD, book.id()), kind.review));
        assertThat(at.records.books.open(HEAD, book.id()).get(kind.pdf)).isEqualTo(published.get(kind.pdf));
    }

    /** Source: core E-56, CORE-150. */
    @Test
    void publishedBookIsPrintedAsItWasFrozen_alsoOnceANewerOneTookItsPlace_itsFilesBearTheMarkOfTheOffice()
            throws IOException {
        RecordRow book = book(BookLayout.L_A);
        write(book, "คำนำ");
        assertThat(head(at.records.printing.docx(HEAD, book))).isEqualTo("ร่าง · ข้อมูลตัวอย่าง");
        RecordRow out = published(book);
        byte[] word = at.records.printing.docx(HEAD, out);
        assertThat(head(word)).isEqualTo("ข้อมูลตัวอย่าง");

        RecordRow since = at.published("C-10");
        at.printed.clear();
        byte[] pdf = at.records.printing.pdf(HEAD, out);
        assertThat(at.printed).as("nothing is drawn").isEmpty();
        assertThat(new String(pdf, StandardCharsets.UTF_8)).startsWith("%PDF");
        assertThat(at.records.printing.docx(HEAD, out)).isEqualTo(word);
        at.records.books.act(HEAD, out, kind.review);
        RecordRow next = at.records
                .books
                .all(HEAD, RecordFilter.of(kind.replaces.is(out.id())))
                .getFirst();
        write(next, "คำนำ");
        assertThat(part(at.records.printing.docx(HEAD, next), "word/document.xml"))
                .contains(since.get(at.records.processes.kind().name));
        published(next);
        RecordRow former = at.records.books.open(HEAD, out.id());
        assertThat(former.state()).isEqualTo(kind.replaced);
        assertThat(at.records.printing.docx(HEAD, former)).isEqualTo(word);
    }

    private static String head(byte[] word) throws IOException {
        assertThat(part(word, "word/document.xml").split("<w:sectPr>", -1))
                .as("each part of the book")
                .allMatch(part -> part.startsWith("<w:headerReference w:type=\"default\" r:id=\"h1\"/>")
                        || part.startsWith("<w:document"));
        assertThat(part(word, "word/_rels/document.xml.rels")).contains("Id=\"h1\"", "header1.xml");
        return part(word, "word/header1.xml").replaceAll("<[^>]*>", "").strip();
    }

    private static String part(byte[] word, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(word))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceFirst("^<\\?xml[^>]*>", "");
                }
            }
        }
        throw new AssertionError("no part " + name);
    }

    /** Source: core B-06, CORE-98. */
    @Test
    void afterAYearWhoKeepsTheBooksOfTheUnitIsToldOnceToReview_notWhereTheNextOneIsBegun() {
        RecordRow first = book(BookLayout.L_A);
        write(first, "คำนำ");
        published(first);
        RecordRow second = at.records.books.create(HEAD, draft(BookLayout.L_E).with(kind.title, "มาตรฐานกระบวนงาน"));
        write(second, "คำนำ");
        published(second);
        at.records.books.act(HEAD, at.records.books.open(HEAD, second.id()), kind.review);
        BookReviews reviews = at.records.reviews;
        at.callers.with(
                ProcessesFixture.inUnit(22, ProcessesFixture.ICT), ProcessesFixture.inUnit(8, ProcessesFixture.PLAN));
        at.happenings.clear();

        at.clock.set("2022-09-30T06:15");
        assertThat(reviews.remind(SampleOffices.KT1)).isZero();
        assertThat(at.records.books.count(HEAD, RecordFilter.ALL.in("review"))).isZero();
        at.clock.set("2022-10-01T06:15");
        assertThat(reviews.remind(SampleOffices.KT2)).isZero();
        assertThat(reviews.remind(SampleOffices.KT1)).isEqualTo(1);
        assertThat(reviews.remind(SampleOffices.KT1)).as("once").isZero();

        assertThat(at.happenings.all()).singleElement().satisfies(told -> {
            assertThat(told.type()).isEqualTo("processes.book.fallen-due");
            assertThat(told.recordId()).isEqualTo(first.id());
            assertThat(told.audience().people()).containsExactly(ProcessesFixture.key(22));
            assertThat(told.audience().permissions()).isEmpty();
        });
        assertThat(at.records.books.count(HEAD, RecordFilter.ALL.in("review"))).isEqualTo(2);
        at.records.books.act(HEAD, at.records.books.open(HEAD, first.id()), kind.review);
    }

    @Test
    void nextBookThatWasDroppedIsNone_andABookTakesThePlaceOfItsOwnOnly() {
        RecordRow first = book(BookLayout.L_A);
        write(first, "คำนำ");
        RecordRow published = published(first);
        at.records.books.act(HEAD, published, kind.review);
        RecordRow next = at.records
                .books
                .all(HEAD, RecordFilter.of(kind.replaces.is(first.id())))
                .getFirst();
        at.records.books.act(HEAD, next, kind.drop, new RecordDraft(), "เริ่มผิดปี");
        at.callers.with(ProcessesFixture.inUnit(22, ProcessesFixture.ICT));
        at.clock.set("2022-10-01T06:15");
        assertThat(at.records.reviews.remind(SampleOffices.KT1))
                .as("nobody works on the next one")
                .isEqualTo(1);
        at.records.books.act(HEAD, at.records.books.open(HEAD, first.id()), kind.review);

        for (RecordDraft stranger : List.of(
                draft(BookLayout.L_A).with(kind.unit, ProcessesFixture.PLAN),
                draft(BookLayout.L_A).with(kind.sort, BookSort.REPORT))) {
            refused(
                    "processes.error.other-book",
                    () -> at.records.books.create(HEAD, stranger.with(kind.replaces, first.id())));
        }
        assertThat(at.records
                        .books
                        .create(HEAD, draft(BookLayout.L_A).with(kind.replaces, first.id()))
                        .get(kind.replaces))
                .contains(first.id());
    }

    private String asked(RecordRow book) {
        ChapterKind chapter = at.records.chapters.kind();
        return at.records.printing.chapters(HEAD, book).stream()
                .map(row -> row.get(chapter.heading))
                .collect(java.util.stream.Collectors.joining(" | "));
    }

    @Test
    void annualReportAsksItsChapters_ofItsWriters_lateOnesAreListed_publishedOneIsReadByEverybody_alsoTheFormerOne()
            throws IOException {
        RecordRow report = at.records.books.create(
                HEAD, draft(BookLayout.FREE).with(kind.sort, BookSort.REPORT).with(kind.committee, false));
        assertThat(asked(report))
                .containsSubsequence("คำนำ", "ส่วนที่ 1 ข้อมูลทั่วไป", "ส่วนที่ 4 โครงการ", "ส่วนที่ 7", "ภาคผนวก");
        ChapterKind chapter = at.records.chapters.kind();
        RecordRow first = at.records.printing.chapters(HEAD, report).getFirst();
        at.records.chapters.act(
                HEAD,
                first,
                chapter.assign,
                new RecordDraft()
                        .with(chapter.owner, ProcessesFixture.key(22))
                        .with(chapter.due, LocalDate.of(2021, 10, 15)),
                "");
        assertThat(at.happenings.all().getLast().audience().people()).contains(ProcessesFixture.key(22));
        refused("processes.error.chapters", () -> at.records.books.act(HEAD, report, kind.check));
        at.clock.set("2021-10-20T09:00");
        assertThat(at.records.chapters.all(
                        HEAD,
                        RecordFilter.of(chapter.in(chapter.asked), chapter.due.below(LocalDate.of(2021, 10, 20)))))
                .singleElement()
                .satisfies(row -> assertThat(row.id()).isEqualTo(first.id()));
        TestCaller visitor = TestCaller.of(SampleOffices.KT1, 22);
        assertThat(at.records.published.of(visitor)).isEmpty();
        write(report, "ข้อความของบท");

        RecordRow out = published(report);

        assertThat(at.records.published.of(visitor)).singleElement().satisfies(one -> {
            assertThat(one.key()).isEqualTo(out.get(kind.publicKey));
            assertThat(one.newer()).isFalse();
        });
        assertThat(at.records.published.of(ProcessesFixture.stranger())).isEmpty();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        at.records.published.write(visitor, out.get(kind.publicKey), file);
        assertThat(file.toString(StandardCharsets.UTF_8)).startsWith("%PDF");
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(
                        () -> at.records.published.write(ProcessesFixture.stranger(), out.get(kind.publicKey), file));

        String key = out.get(kind.publicKey);
        String word = "แฟ้ม Word";
        assertThat(bookPage(key)).as("the office has not said so").doesNotContain(word);
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> at.records.published.writeWord(visitor, key, new ByteArrayOutputStream()));
        at.set(ProcessesSettings.PUBLIC_WORD, true);
        ByteArrayOutputStream open = new ByteArrayOutputStream();
        at.records.published.writeWord(visitor, key, open);
        assertThat(open.toString(StandardCharsets.ISO_8859_1)).startsWith("PK");
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() ->
                        at.records.published.writeWord(ProcessesFixture.stranger(), key, new ByteArrayOutputStream()));
        assertThat(bookPage(key)).contains(word);

        at.records.books.act(HEAD, out, kind.review);
        RecordRow next = at.records
                .books
                .all(HEAD, RecordFilter.of(kind.year.is(FiscalYear.ofBuddhist(2566))))
                .getFirst();
        write(next, "ข้อความใหม่");
        published(next);
        ItaItemKind item = at.records.items.kind();
        RecordRow lastYear = at.records.items.create(
                HEAD,
                new RecordDraft()
                        .with(item.year, FiscalYear.ofBuddhist(2565))
                        .with(item.code, "O11")
                        .with(item.title, "รายงานประจำปี")
                        .with(item.unit, ProcessesFixture.ICT)
                        .with(item.address, "open/KT1/processes/books/" + key));
        assertThat(at.records.evidence.look(HEAD, lastYear, address -> LinkHealth.UNKNOWN))
                .as("the item of last year names the former one")
                .isEqualTo(LinkHealth.ALIVE);
        assertThat(at.records.published.of(visitor))
                .extracting(PublishedBooks.PublishedBook::newer)
                .containsExactlyInAnyOrder(false, true);
        ByteArrayOutputStream former = new ByteArrayOutputStream();
        at.records.published.write(visitor, out.get(kind.publicKey), former);
        assertThat(former.size()).isPositive();
    }

    @Test
    void ictPlanAsksNeedsOfAllGroups_returnedGoesBackToEditing_publishedOneAsksItsQuartersAndTheYear() {
        RecordRow plan = at.records.books.create(
                HEAD, draft(BookLayout.FREE).with(kind.sort, BookSort.PLAN).with(kind.title, "แผนปฏิบัติการดิจิทัล"));
        assertThat(asked(plan))
                .contains("เอกสารและนโยบายอ้างอิง", "โครงการและงบประมาณ")
                .contains("ความต้องการของ"
                        + at.units
                                .find(SampleOffices.KT1, ProcessesFixture.PLAN)
                                .orElseThrow()
                                .name());
        write(plan, "ต้องการเครื่องคอมพิวเตอร์");
        RecordRow waiting = at.records.books.act(HEAD, at.records.books.act(HEAD, plan, kind.check), kind.ask);
        RecordRow back = at.records.books.act(
                ProcessesFixture.person(1), waiting, kind.giveBack, new RecordDraft(), "เพิ่มงบประมาณ");
        assertThat(back.state()).isEqualTo(kind.assembling);

        published(back);

        ChapterKind chapter = at.records.chapters.kind();
        assertThat(at.records.printing.chapters(HEAD, plan).stream()
                        .filter(row -> row.get(chapter.heading).contains("ไตรมาส")))
                .extracting(row -> row.get(chapter.due).orElseThrow())
                .containsExactly(
                        LocalDate.of(2021, 12, 31),
                        LocalDate.of(2022, 3, 31),
                        LocalDate.of(2022, 6, 30),
                        LocalDate.of(2022, 9, 30));
        assertThat(asked(plan)).endsWith("รายงานผลการดำเนินงานประจำปี");
    }

    @Test
    void publishedManualIsTheProofOfItsItaItem_withMemoAndAddress() {
        RecordRow book = book(BookLayout.L_A);
        write(book, "คำนำ");
        ItaItemKind item = at.records.items.kind();
        RecordRow listed = at.records.items.create(
                HEAD,
                new RecordDraft()
                        .with(item.year, FiscalYear.ofBuddhist(2565))
                        .with(item.code, "O11")
                        .with(item.title, "คู่มือหรือมาตรฐานการปฏิบัติงาน")
                        .with(item.unit, ProcessesFixture.ICT)
                        .with(item.book, book.id()));

        published(book);

        RecordRow proof = at.records.items.open(HEAD, listed.id());
        assertThat(proof.state()).isEqualTo(item.published);
        assertThat(proof.get(item.memo)).isPresent();
        assertThat(proof.get(item.address)).isEqualTo("open/KT1/processes/books/" + book.get(kind.publicKey));
        assertThat(bookPage(book.get(kind.publicKey)))
                .as("with its day, and that it is the version in force")
                .contains(book.get(kind.title), "1 ต.ค. 64 · ฉบับที่ 1 · ฉบับปัจจุบัน");
        assertThat(bookPage(String.valueOf(book.id()))).isEqualTo(bookPage("nothing"));
        assertThat(at.records.evidence.look(HEAD, proof, address -> LinkHealth.UNKNOWN))
                .isEqualTo(LinkHealth.ALIVE);

        at.records
                .items
                .internal()
                .change(HEAD, proof, new RecordDraft().with(item.address, "open/KT1/processes/books/" + book.id()));
        RecordRow old = at.records.items.open(HEAD, listed.id());
        assertThat(at.records.evidence.look(HEAD, old, address -> LinkHealth.UNKNOWN))
                .as("address of before")
                .isEqualTo(LinkHealth.DEAD);
        database.update("processes", "V20261125.2100__public_key");
        assertThat(at.records.items.open(HEAD, listed.id()).get(item.address))
                .isEqualTo("open/KT1/processes/books/"
                        + at.records.books.open(HEAD, book.id()).get(kind.publicKey));
    }

    /** Source: core CORE-99, monitoring MON-33. */
    @Test
    void everyPublishedBookStandsOnThePublicPage_byItsFiscalYear_newestFirst() {
        for (int no = 1; no <= 22; no++) {
            RecordRow book = at.records.books.create(
                    HEAD,
                    draft(BookLayout.FREE)
                            .with(kind.title, "เล่มเลขที่ " + no + ".")
                            .with(kind.year, FiscalYear.ofBuddhist(no == 1 ? 2564 : 2565)));
            published(book);
        }
        String page = bookPage("");
        assertThat(page)
                .contains("เล่มเลขที่ 2.")
                .containsSubsequence("2565", "เล่มเลขที่ 22.", "2564")
                .doesNotContain("เล่มเลขที่ 1.");
        RecordRow former = at.records
                .books
                .all(HEAD, RecordFilter.of(kind.title.is("เล่มเลขที่ 22.")))
                .getFirst();
        RecordRow next = published(at.records.books.create(
                HEAD, draft(BookLayout.FREE).with(kind.title, "เล่มเลขที่ 23.").with(kind.replaces, former.id())));
        assertThat(bookPage(""))
                .containsSubsequence(
                        "เล่มเลขที่ 23.",
                        "ฉบับที่ 2 · ฉบับปัจจุบัน",
                        "เล่มเลขที่ 22.",
                        "ฉบับที่ 1 · มีเล่มใหม่แทนแล้ว",
                        "เล่มเลขที่ 21.",
                        "ฉบับที่ 1 · ฉบับปัจจุบัน");
        assertThat(bookPage(next.get(kind.publicKey))).contains("ฉบับที่ 2 · ฉบับปัจจุบัน");
        TestRequest earlier = TestRequest.of(ProcessesFixture.person(22), "processes", "");
        earlier.query(Map.of("year", List.of("2564")));
        assertThat(new PublicBooksView(earlier, at.records).getElement().getTextRecursively())
                .containsSubsequence("เล่มเลขที่ 1.", "2565")
                .doesNotContain("เล่มเลขที่ 22.");
    }

    private String bookPage(String key) {
        return new PublicBooksView(TestRequest.of(ProcessesFixture.person(22), "processes", key), at.records)
                .getElement()
                .getTextRecursively();
    }

    @Test
    void itaItemNeedsMemoAndAddress_listOfTheYearIsCopiedOnce() {
        ItaItemKind item = at.records.items.kind();
        RecordRow row = at.records.items.create(
                HEAD,
                new RecordDraft()
                        .with(item.year, FiscalYear.ofBuddhist(2565))
                        .with(item.code, "O11")
                        .with(item.title, "คู่มือหรือมาตรฐานการปฏิบัติงาน")
                        .with(item.unit, ProcessesFixture.ICT));
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> at.records.items.act(HEAD, row, item.prepare));
        RecordRow ready = at.records.items.act(
                HEAD,
                row,
                item.prepare,
                new RecordDraft().with(item.memo, org.khet.portal.api.record.RecordLink.typed("ที่ 12/2565")),
                "");
        assertThatExceptionOfType(Rejected.class)
                .as("its memo is not taken away again")
                .isThrownBy(() -> at.records.items.change(
                        HEAD, ready, RecordDraft.of(ready).with(item.memo, null)))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("memo"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.records.items.act(
                        HEAD, ready, item.publish, new RecordDraft().with(item.address, "หน้าเว็บ"), ""));
        RecordRow published = at.records.items.act(
                HEAD, ready, item.publish, new RecordDraft().with(item.address, "https://example.org/o11"), "");
        at.records.items.act(HEAD, published, item.copy);
        refused(
                "processes.error.copied",
                () -> at.records.items.act(HEAD, at.records.items.open(HEAD, row.id()), item.copy));
        assertThat(at.records.items.count(HEAD, RecordFilter.of(item.year.is(FiscalYear.ofBuddhist(2566)))))
                .isEqualTo(1);
    }
}
