package org.khet.processes.internal.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.duty.DutyTexts;
import org.khet.portal.api.duty.PersonFrame;
import org.khet.portal.api.file.FileRules;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.round.DataSystem;
import org.khet.portal.api.round.RoundStatus;
import org.khet.portal.api.round.RoundYears;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.processes.internal.ProcessesFixture;
import org.khet.processes.internal.ProcessesRecords;
import org.khet.processes.internal.book.paper.BookContents;
import org.khet.processes.internal.catalogue.LawKind;
import org.khet.processes.internal.catalogue.LawSort;
import org.khet.processes.internal.catalogue.ProcessKind;
import org.khet.processes.internal.catalogue.ProcessVersionKind;
import org.khet.processes.internal.setting.ProcessesSettings;

/** What stands in a manual: parts, processes, frames, covers, digits. Source: core CORE-90 to 94, E-50 to E-53. */
@OnEachDatabase
class BookStoryDbTest extends BookStories {
    BookStoryDbTest(TestDatabase database) {
        super(database);
    }

    @Test
    void groupManualHasItsThreeParts_contents_eachProcessWithEightHeadings_andLaws() {
        RecordRow book = book(BookLayout.L_A);
        write(book, "คำนำของ {office} ปี {year}");

        String model = printed(book);

        List<String> order = new ArrayList<>(
                List.of("cover=", "contents=", "h1=ส่วนที่ 1 บทนำ", "h1=ส่วนที่ 2 ขั้นตอนการดำเนินงาน"));
        for (String process : List.of("33. งานจัดทำข้อมูลสารสนเทศเพื่อการบริหาร", "34. งานศึกษา วิเคราะห์ ออกแบบ")) {
            order.add(process);
            order.addAll(List.of(
                    "1. ชื่องาน (กระบวนงาน)",
                    "2. วัตถุประสงค์",
                    "3. ขอบเขตของงาน",
                    "4. คำจำกัดความ",
                    "5. ขั้นตอนการปฏิบัติงาน",
                    "6. Flow Chart การปฏิบัติงาน",
                    "7. แบบฟอร์มที่ใช้",
                    "8. เอกสาร/หลักฐานอ้างอิง"));
        }
        order.addAll(List.of(
                "h1=ส่วนที่ 3 ระเบียบ กฎหมาย แนวปฏิบัติที่เกี่ยวข้อง",
                "• พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ.",
                "ภาคผนวก"));
        assertThat(model)
                .containsSubsequence(order)
                .contains("• พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ.\u00A02540", "ปี 2565")
                .contains(
                        "พัฒนาระบบข้อมูลสารสนเทศเพื่อการบริหาร",
                        "(ข้อความของสำนักงาน)",
                        "watermark=ร่าง · ข้อมูลตัวอย่าง")
                .contains("การแบ่งส่วนราชการ", "ภาคผนวก");
        assertThat(at.printed.getFirst().images().keySet()).anyMatch(name -> name.startsWith("chart-"));
        assertThat(printed(book)).isEqualTo(model);
    }

    @Test
    void manualOfAGroupSaysItsNameOnceOnTheCover_andHasTheDaysOfEachStepWhereThereAreSome() {
        RecordRow book = at.records.books.create(
                HEAD, draft(BookLayout.L_A).with(kind.title, "คู่มือการปฏิบัติงาน งานสารสนเทศ"));

        assertThat(printed(book))
                .contains("cover=คู่มือการปฏิบัติงาน,", "cover=งานสารสนเทศ")
                .doesNotContain("cover=คู่มือการปฏิบัติงาน งานสารสนเทศ")
                .containsSubsequence(
                        "8. เอกสาร/หลักฐานอ้างอิง",
                        "newpage=true",
                        "9. ระยะเวลาการปฏิบัติงานแต่ละขั้นตอน",
                        "10 วัน",
                        "1 เดือน")
                .containsOnlyOnce("9. ระยะเวลาการปฏิบัติงานแต่ละขั้นตอน");
        assertThat(printed(at.records.books.create(
                        HEAD,
                        draft(BookLayout.FREE).with(kind.sort, BookSort.REPORT).with(kind.committee, false))))
                .as("a report is no manual")
                .doesNotContain("cover=คู่มือการปฏิบัติงาน,");
    }

    @Test
    void otherLayoutsHaveTheirOwnHeadings_standardTable_andJobAnalysis() {
        assertThat(printed(book(BookLayout.L_E)))
                .contains(
                        "2. ความเป็นมา",
                        "6. ระยะเวลาการปฏิบัติงานแต่ละขั้นตอน",
                        "ตลอดปีงบประมาณ",
                        "10 วัน",
                        "1 เดือน",
                        "code=C-06");
        assertThat(printed(book(BookLayout.L_D)))
                .contains("• ตัวชี้วัดความสำเร็จ", "• เอกสารอ้างอิงการปฏิบัติงาน")
                .contains("ความเห็นของผู้อำนวยการกลุ่ม", "ความเห็นของรองผู้อำนวยการสำนักงาน")
                .containsSubsequence("คำสั่ง", "ทราบ", "อนุญาต", "ชอบ", "อนุมัติ", "ลงนามแล้ว", "ลงนัด")
                .containsSubsequence("บันทึกข้อความ", "• ภารกิจ", "ภาคผนวก");
        assertThat(printed(book(BookLayout.L_B)))
                .containsSubsequence("ส่วนที่ 1", "อำนาจหน้าที่ของ", "ส่วนที่ 2")
                .contains("1. ขั้นตอนการปฏิบัติงาน", "4. เอกสาร/หลักฐานอ้างอิง");
        assertThat(printed(book(BookLayout.L_C))).contains("7. เอกสาร/หลักฐานอ้างอิง", "8. แบบฟอร์มที่ใช้");
    }

    /** Source: core D-02. */
    @Test
    void standardTableNamesTheUnitOfEachStep_andWhoseHeadItIs() {
        RecordRow process = at.published(ProcessesFixture.file(
                "code|ท-52",
                "name|งานข้ามกลุ่ม",
                "step|1|START|OWNER||เริ่ม|1|DAY",
                "step|2|ACTIVITY|UNIT||ตรวจการเงิน|3|DAY|||||||||||FIN",
                "step|3|ACTIVITY|HEAD||ตรวจอัตรากำลัง|3|DAY|||||||||||HR",
                "step|4|ACTIVITY|HEAD|หัวหน้างานพัสดุ|ตรวจพัสดุ|3|DAY|||||||||||FIN",
                "step|5|ACTIVITY|HEAD||ตรวจร่าง|1|DAY",
                "step|6|ACTIVITY|DEPUTY||กลั่นกรอง|1|DAY",
                "step|7|ACTIVITY|FUNCTION||ตรวจวิธีจัดหา|1|DAY|||||||||||FIN|procurement-head",
                "step|8|END|DIRECTOR||ลงนาม",
                "way|1|2",
                "way|2|3",
                "way|3|4",
                "way|4|5",
                "way|5|6",
                "way|6|7",
                "way|7|8"));
        RecordRow book = at.records.books.create(
                HEAD,
                draft(BookLayout.L_E).with(kind.chosen, List.of(new RecordDraft().with(kind.process, process.id()))));
        assertThat(items(book).stream()
                        .filter(BookItem.Standard.class::isInstance)
                        .flatMap(item -> ((BookItem.Standard) item).steps().stream())
                        .map(BookItem.Step::who))
                .containsExactly(
                        "กลุ่มส่งเสริมการศึกษาทางไกล เทคโนโลยีสารสนเทศและการสื่อสาร",
                        "กลุ่มบริหารงานการเงินและสินทรัพย์",
                        "ผู้อำนวยการกลุ่มบริหารงานบุคคล",
                        "หัวหน้างานพัสดุ",
                        "ผู้อำนวยการกลุ่มส่งเสริมการศึกษาทางไกล เทคโนโลยีสารสนเทศและการสื่อสาร",
                        "รองผู้อำนวยการสำนักงาน",
                        "หัวหน้าเจ้าหน้าที่ (พัสดุ) กลุ่มบริหารงานการเงินและสินทรัพย์",
                        "ผู้อำนวยการสำนักงาน");
    }

    /** Source: core D-02. */
    @Test
    void headingsOfProcessesAreTheBooksOwn_wordsOrderMarkAndColon_nextYearKeepsThem() {
        RecordRow book = at.records.books.create(
                HEAD,
                draft(BookLayout.L_A)
                        .with(kind.mark, HeadingMark.BRACKET)
                        .with(kind.colons, true)
                        .with(
                                kind.headings,
                                List.of(
                                        head(ProcessHeading.OBJECTIVES, "จุดมุ่งหมาย"),
                                        head(ProcessHeading.STANDARD, ""),
                                        head(ProcessHeading.STEPS, ""))));
        List<String> own =
                List.of("1) จุดมุ่งหมาย :", "2) ระยะเวลาการปฏิบัติงานแต่ละขั้นตอน :", "3) ขั้นตอนการปฏิบัติงาน :");
        assertThat(headings(book))
                .as("of C-06; the steps of C-09 last no time")
                .containsExactlyElementsOf(
                        Stream.concat(own.stream(), Stream.of("1) จุดมุ่งหมาย :", "2) ขั้นตอนการปฏิบัติงาน :"))
                                .toList());
        assertThat(printed(book)).contains(own).doesNotContain("ชื่องาน (กระบวนงาน)");
        write(book, "คำนำ");
        at.records.books.act(HEAD, published(book), kind.review);
        RecordRow next = at.records
                .books
                .all(HEAD, RecordFilter.of(kind.year.is(FiscalYear.ofBuddhist(2566))))
                .getFirst();
        at.clock.set("2021-10-02T09:00");
        assertThat(headings(at.records.books.open(HEAD, next.id()))).startsWith(own.toArray(String[]::new));
        assertThat(headings(at.records.books.create(HEAD, draft(BookLayout.L_D).with(kind.mark, HeadingMark.NONE))))
                .startsWith("ภารกิจ", "ตัวชี้วัดความสำเร็จ", "เอกสารอ้างอิงการปฏิบัติงาน");
        assertThat(headings(book(BookLayout.L_D))).startsWith("• ภารกิจ");
    }

    private RecordDraft head(ProcessHeading part, String words) {
        return new RecordDraft().with(kind.part, part).with(kind.words, words);
    }

    private List<String> headings(RecordRow book) {
        return items(book).stream()
                .filter(item -> item instanceof BookItem.Heading heading && heading.level() == 3)
                .map(item -> ((BookItem.Heading) item).text())
                .toList();
    }

    /** Source: core D-02. */
    @Test
    void standardTableAddsTimesUpWhereTheOfficeSaysSoAndASumMakesSense_itsTitleIsTheOffices() throws IOException {
        RecordRow process = at.published(ProcessesFixture.file(
                "code|ท-54",
                "name|งานมีเวลา",
                "step|1|START|OWNER||รับเรื่อง|10|DAY",
                "step|2|ACTIVITY|OWNER||ตรวจ|1|MONTH",
                "step|3|ACTIVITY|OWNER||รอ||NONE",
                "step|4|END|OWNER||แจ้งผล|3|DAY",
                "way|1|2",
                "way|2|3",
                "way|3|4"));
        RecordRow book = book(BookLayout.L_E);
        assertThat(totals(book)).containsOnly("");
        RecordRow version = at.records.catalogue.versionsOf(HEAD, process.id()).getFirst();
        at.printed.clear();
        at.records.printing.sheet(HEAD, version);
        assertThat(String.valueOf(at.printed.getFirst().model()))
                .contains("สรุปมาตรฐานกระบวนงาน")
                .doesNotContain("1 เดือน 13 วัน");

        at.set(ProcessesSettings.TOTAL_TIME, true);
        at.set(ProcessesSettings.STANDARD_TITLE, "ตารางเวลามาตรฐาน");
        assertThat(totals(book))
                .as("a step of C-06 lasts the whole year, those of C-09 no time")
                .containsExactlyInAnyOrder("", "", "1 เดือน 13 วัน");
        at.printed.clear();
        at.records.printing.sheet(HEAD, version);
        assertThat(String.valueOf(at.printed.getFirst().model()))
                .contains("ตารางเวลามาตรฐาน", "total=1 เดือน 13 วัน")
                .doesNotContain("สรุปมาตรฐานกระบวนงาน");
        assertThat(word(book)).contains("รวมเวลา", "๑ เดือน ๑๓ วัน");
    }

    private List<String> totals(RecordRow book) {
        return items(book).stream()
                .filter(BookItem.Standard.class::isInstance)
                .map(item -> ((BookItem.Standard) item).total())
                .toList();
    }

    @Test
    void jobAnalysisSpansTheDutyOverItsWorks_withThePeopleOfColumnFour() {
        at.published("C-10");
        BookItem.Analysis analysis = analysis(book(BookLayout.L_B));

        assertThat(analysis.works()).extracting(BookItem.Work::span).containsExactly(1, 2, 0);
        assertThat(analysis.works().getFirst().duty())
                .as("the office worded it itself")
                .isEqualTo("(ค) ดำเนินงานสารสนเทศเพื่อการบริหาร (ข้อความของสำนักงาน)");
        assertThat(analysis.works().getFirst().people()).contains("- ทุกกลุ่มในสำนักงาน");
    }

    private BookItem.Analysis analysis(RecordRow book) {
        return items(book).stream()
                .filter(BookItem.Analysis.class::isInstance)
                .map(BookItem.Analysis.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private RecordRow work(String code, String name, String duties, UnitId unit) {
        return at.publish(at.records.catalogue.bring(
                HEAD,
                ProcessesFixture.file("code|" + code, "name|" + name, "duty|" + duties, "step|1|END|OWNER||รายงาน"),
                Optional.of(unit)));
    }

    /** Source: core CORE-151. */
    @Test
    void introductionScopeAndJobAnalysisHaveTheWordsOfTheAnnouncement_thoseOfTheOfficeAreMarkedInEach() {
        String official = "ดำเนินงานสารสนเทศเพื่อการบริหารและการจัดการศึกษา";
        String own = "ดูแลระบบข้อมูลของเขตพื้นที่การศึกษา";
        at.unitDuties = Map.of(
                ProcessesFixture.ICT,
                List.of(new DutyTexts.DutyText("(ข)", own, true), new DutyTexts.DutyText("(ค)", official, false)));
        work("ท-65", "งานดูแลระบบข้อมูล", "ICT (ข)", ProcessesFixture.ICT);
        String duties = "(ข) " + own + " (ข้อความของสำนักงาน)\n(ค) " + official;
        String powers = "(๑) จัดทำนโยบายและแผนพัฒนาการศึกษา";

        RecordRow book = book(BookLayout.L_B);
        assertThat(below(book, "อำนาจหน้าที่ของสำนักงาน"))
                .startsWith(
                        "ตามประกาศกระทรวงศึกษาธิการ เรื่อง การแบ่งส่วนราชการภายในสำนักงานเขตพื้นที่การศึกษา พ.ศ. 2560")
                .endsWith("และมีอำนาจหน้าที่ ดังต่อไปนี้\n" + powers);
        assertThat(below(book, "งานในคู่มือนี้")).startsWith("คู่มือนี้มี ").contains("\n- งานดูแลระบบข้อมูล");
        assertThat(below(book, "อำนาจหน้าที่ของกลุ่มส่งเสริมการศึกษาทางไกล เทคโนโลยีสารสนเทศและการสื่อสาร"))
                .isEqualTo(duties);
        assertThat(below(book, "ขอบข่าย/ภารกิจ")).isEqualTo(duties);
        assertThat(analysis(book).works())
                .extracting(BookItem.Work::duty)
                .contains("(ค) " + official, "(ข) " + own + " (ข้อความของสำนักงาน)");
        at.set(ProcessesSettings.LEGAL_BASIS, "");
        RecordRow ofTheGroup = book(BookLayout.L_A);
        assertThat(below(ofTheGroup, "อำนาจหน้าที่ของสำนักงาน"))
                .as("an office that has no such sentence")
                .isEqualTo(powers);
        assertThat(below(ofTheGroup, "ขอบข่าย/ภารกิจ")).isEqualTo(duties);
    }

    /** The text that stands below a heading. */
    private String below(RecordRow book, String heading) {
        List<BookItem> items = items(book);
        int at = items.indexOf(new BookItem.Heading(2, heading));
        assertThat(at).as(heading).isNotNegative();
        return ((BookItem.TextItem) items.get(at + 1)).text();
    }

    /** Source: core D-03, E-54. */
    @Test
    void jobAnalysisHasTheWordsOfTheUnitWhoseDutyItIs_eachOfSeveral_inAPersonalManualThoseOfThePersonOnly() {
        at.unitDuties = Map.of(
                ProcessesFixture.ICT,
                at.unitDuties.get(ProcessesFixture.ICT),
                ProcessesFixture.PLAN,
                List.of(new DutyTexts.DutyText("(ค)", "วิเคราะห์งบประมาณ", false)));
        work("ท-61", "งานสารสนเทศของแผน", "ICT (ค)", ProcessesFixture.PLAN);
        work("ท-62", "งานงบประมาณ", "PLAN (ค)", ProcessesFixture.PLAN);
        work("ท-63", "งานสองหน้าที่", "PLAN (ค), ICT (ข)", ProcessesFixture.PLAN);
        work("ท-64", "งานอื่น", "PLAN (ฌ)", ProcessesFixture.PLAN);
        RecordDraft draft = draft(BookLayout.L_B).with(kind.unit, ProcessesFixture.PLAN);

        assertThat(analysis(at.records.books.create(HEAD, draft)).works())
                .extracting(BookItem.Work::duty)
                .as("a letter that nobody worded stands as it is")
                .containsExactly(
                        "(ค) ดำเนินงานสารสนเทศเพื่อการบริหาร (ข้อความของสำนักงาน)",
                        "(ค) วิเคราะห์งบประมาณ",
                        "(ค) วิเคราะห์งบประมาณ\n(ข) พัฒนาระบบข้อมูลสารสนเทศเพื่อการบริหาร",
                        "(ฌ)");
        at.personal.add(new DutyTexts.PersonDuty(ProcessesFixture.PLAN, "(ค)", "99/2564"));
        RecordRow own = at.records.books.create(
                HEAD, draft.with(kind.sort, BookSort.PERSON).with(kind.person, ProcessesFixture.key(8)));
        assertThat(analysis(own).works())
                .extracting(BookItem.Work::duty, BookItem.Work::span, BookItem.Work::work)
                .containsExactly(tuple("(ค) วิเคราะห์งบประมาณ", 2, "1. งานงบประมาณ"), tuple("", 0, "2. งานสองหน้าที่"));
    }

    /** Source: core D-03: n. section / n.n process, bold section. */
    @Test
    void jobAnalysisNumbersTheWorksOfASectionUnderItsName_whichIsBoldOnPaperAndInWord() throws IOException {
        UnitId section = at.units
                .addSection(ProcessesFixture.ICT, SampleOffices.KT1, 9_901, "ICT-1", "งานเทคโนโลยีสารสนเทศ")
                .id();
        at.units.addSection(ProcessesFixture.ICT, SampleOffices.KT1, 9_902, "ICT-2", "งานที่ไม่มีกระบวนงาน");
        work("ท-65", "งานดูแลเครือข่าย", "ICT (ข)", section);
        work("ท-66", "งานดูแลเว็บไซต์", "ICT (ค)", section);
        work("ท-67", "งานดูแลเครื่อง", "ICT (ข)", section);
        RecordRow book = book(BookLayout.L_B);

        assertThat(analysis(book).works())
                .extracting(BookItem.Work::work, BookItem.Work::section, BookItem.Work::span)
                .as("the duty stands beside the name of the section too")
                .containsExactly(
                        tuple("1. งานจัดทำข้อมูลสารสนเทศเพื่อการบริหาร", false, 1),
                        tuple("2. " + called("C-09"), false, 1),
                        tuple("3. งานเทคโนโลยีสารสนเทศ", true, 3),
                        tuple("3.1 งานดูแลเครือข่าย", false, 0),
                        tuple("3.2 งานดูแลเครื่อง", false, 0),
                        tuple("3.3 งานดูแลเว็บไซต์", false, 1));
        assertThat(printed(book))
                .containsPattern(
                        "look=section, [^{}]*work=3\\. งานเทคโนโลยีสารสนเทศ|work=3\\. งานเทคโนโลยีสารสนเทศ[^{}]*look=section");
        String word = word(book);
        int bold = word.indexOf("๓. งานเทคโนโลยีสารสนเทศ");
        assertThat(word.substring(word.lastIndexOf("<w:r>", bold), bold)).contains("<w:b/>");
        int plain = word.indexOf("๓.๑ งานดูแลเครือข่าย");
        assertThat(word.substring(word.lastIndexOf("<w:r>", plain), plain)).doesNotContain("<w:b/>");
    }

    /** Source: core D-02: กลุ่ม unit งาน section. */
    @Test
    void standardTableIsHeadedByTheUnitOfItsProcess_aSectionBehindItsGroup_whateverUnitTheBookIsOf() {
        UnitId section = at.units
                .addSection(ProcessesFixture.ICT, SampleOffices.KT1, 9_903, "ICT-3", "งานเครือข่าย")
                .id();
        String ict = "กลุ่มส่งเสริมการศึกษาทางไกล เทคโนโลยีสารสนเทศและการสื่อสาร";
        RecordRow network = work("ท-71", "งานดูแลเครือข่าย", "ICT (ข)", section);
        RecordRow budget = work("ท-72", "งานงบประมาณ", "PLAN (ค)", ProcessesFixture.PLAN);
        RecordDraft several = draft(BookLayout.L_E)
                .with(
                        kind.chosen,
                        List.of(
                                new RecordDraft().with(kind.process, network.id()),
                                new RecordDraft().with(kind.process, budget.id())));
        assertThat(headed(at.records.books.create(HEAD, several)))
                .containsExactly(
                        tuple("งานดูแลเครือข่าย", ict + " งานเครือข่าย", ict + " งานเครือข่าย"),
                        tuple("งานงบประมาณ", "กลุ่มนโยบายและแผน", "กลุ่มนโยบายและแผน"));

        at.personal.add(new DutyTexts.PersonDuty(ProcessesFixture.PLAN, "(ค)", "99/2564"));
        RecordDraft personal =
                draft(BookLayout.L_E).with(kind.sort, BookSort.PERSON).with(kind.person, ProcessesFixture.key(13));
        assertThat(headed(at.records.books.create(HEAD, personal)))
                .containsExactly(tuple("งานงบประมาณ", "กลุ่มนโยบายและแผน", "กลุ่มนโยบายและแผน"));
        at.printed.clear();
        at.records.printing.sheet(
                HEAD, at.records.catalogue.versionsOf(HEAD, network.id()).getFirst());
        assertThat(String.valueOf(at.printed.getFirst().model())).contains("unit=" + ict + " งานเครือข่าย");
    }

    private List<Tuple> headed(RecordRow book) {
        return items(book).stream()
                .filter(BookItem.Standard.class::isInstance)
                .map(BookItem.Standard.class::cast)
                .map(table -> tuple(
                        table.name(), table.unit(), table.steps().getFirst().who()))
                .toList();
    }

    /** Source: core D-01 blocks b10, b12, b14, D-03. */
    @Test
    void worksAndPeopleOfAPartOfASectionStandInTheManualOfTheGroup_asTheUnitsWereOnItsDay() {
        UnitId section = at.units
                .addSection(ProcessesFixture.ICT, SampleOffices.KT1, 9_904, "ICT-4", "งานสารสนเทศ")
                .id();
        UnitId inside = at.units
                .addSection(section, SampleOffices.KT1, 9_905, "ICT-41", "หน่วยข้อมูล")
                .id();
        at.units.rename(inside, "หน่วยทะเบียน", LocalDate.of(2021, 9, 1));
        RecordRow pupils = work("ท-73", "งานทะเบียนนักเรียน", "ICT (ข)", inside);
        at.people.with(new Person(
                SampleOffices.personId(SampleOffices.KT1, 95),
                SampleOffices.KT1,
                "นาย",
                "มานะ",
                "อดทน",
                "เจ้าหน้าที่",
                inside,
                null,
                "",
                "",
                true));

        List<BookItem> items = items(book(BookLayout.L_C));
        assertThat(analysis(book(BookLayout.L_C)).works())
                .extracting(BookItem.Work::work)
                .containsSubsequence("3. หน่วยทะเบียน", "3.1 งานทะเบียนนักเรียน");
        assertThat(items.stream().flatMap(BookItem::texts)).anyMatch(text -> text.contains("นายมานะ อดทน"));
        RecordDraft one =
                draft(BookLayout.L_E).with(kind.chosen, List.of(new RecordDraft().with(kind.process, pupils.id())));
        String named = "กลุ่มส่งเสริมการศึกษาทางไกล เทคโนโลยีสารสนเทศและการสื่อสาร งานสารสนเทศ หน่วยทะเบียน";
        assertThat(headed(at.records.books.create(HEAD, one)))
                .containsExactly(tuple("งานทะเบียนนักเรียน", named, named));
        assertThat(items.stream()
                        .filter(BookItem.Chart.class::isInstance)
                        .map(item -> ((BookItem.Chart) item)
                                .chart().boxes().stream()
                                        .map(box -> String.join(" ", box.text()))
                                        .toList()))
                .anySatisfy(boxes ->
                        assertThat(boxes).containsSubsequence("งานสารสนเทศ", "หน่วยทะเบียน", "35. งานทะเบียนนักเรียน"));
        assertThat(printed(book(BookLayout.L_A))).contains("35. งานทะเบียนนักเรียน");
    }

    private String called(String code) {
        return at.records
                .processes
                .all(HEAD, RecordFilter.of(at.records.processes.kind().code.is(code)))
                .getFirst()
                .get(at.records.processes.kind().name);
    }

    /** Source: core E-50. */
    @Test
    void versionThatIsWithdrawnStandsInNoBook_neitherDoesTheOneThatItReplaced_butUntilItsFirstDayThatDoes() {
        ProcessVersionKind version = at.records.versions.kind();
        RecordRow process = at.records
                .processes
                .all(HEAD, RecordFilter.of(at.records.processes.kind().code.is("C-09")))
                .getFirst();
        at.records.processes.act(HEAD, process, at.records.processes.kind().draft);
        RecordRow draft = at.records.versions.open(
                HEAD,
                at.records.catalogue.versionsOf(HEAD, process.id()).getFirst().id());
        RecordRow changed = at.records.versions.change(
                HEAD, draft, RecordDraft.of(draft).with(version.objectives, "วัตถุประสงค์ของฉบับที่สอง"));
        RecordRow second = at.records.versions.act(
                ProcessesFixture.person(1),
                at.records.versions.act(HEAD, changed, version.propose),
                version.grant,
                at.approval().with(version.validFrom, LocalDate.of(2021, 10, 15)),
                "");
        at.clock.set("2021-10-15T09:00");
        at.records.inForce.begin(at.callers.system(SampleOffices.KT1), LocalDate.of(2021, 10, 15));
        RecordRow eve =
                at.records.books.create(HEAD, draft(BookLayout.L_A).with(kind.asOf, LocalDate.of(2021, 10, 14)));
        RecordRow later =
                at.records.books.create(HEAD, draft(BookLayout.L_A).with(kind.asOf, LocalDate.of(2021, 10, 15)));
        assertThat(printed(eve)).contains("34. " + called("C-09")).doesNotContain("วัตถุประสงค์ของฉบับที่สอง");
        assertThat(printed(later)).contains("34. " + called("C-09"), "วัตถุประสงค์ของฉบับที่สอง");

        at.records.versions.act(
                ProcessesFixture.person(1), second, version.withdraw, new RecordDraft(), "ยุบรวมกับงานอื่น");

        assertThat(printed(later)).contains("33. ").doesNotContain("34. " + called("C-09"));
        assertThat(printed(eve)).contains("34. " + called("C-09"));
    }

    /** Source: core E-55: two prints of a book differ in the date only. */
    @Test
    void twoPrintsOfABookDifferInTheDateOnly_inEachLayout_thoughThePortalWasStartedAnew() throws IOException {
        at.published("C-10");
        at.personal.add(new DutyTexts.PersonDuty(ProcessesFixture.ICT, "(ค)", "99/2564"));
        for (BookLayout layout : BookLayout.values()) {
            at.clock.set("2021-10-01T09:00");
            RecordDraft draft = draft(layout);
            twoPrintsDifferInTheDateOnly(at.records.books.create(
                    HEAD, layout == BookLayout.FREE ? draft.with(kind.sort, BookSort.REPORT) : draft));
        }
    }

    private void twoPrintsDifferInTheDateOnly(RecordRow book) throws IOException {
        write(book, "คำนำ ณ วันที่ {today}");
        String first = printed(book);
        String word = word(book);

        at.clock.set("2021-11-20T17:30");
        at.printed.clear();
        RecordRow now = at.records.books.open(HEAD, book.id());
        at.records.books.change(HEAD, now, RecordDraft.of(now).with(kind.asOf, LocalDate.of(2021, 11, 20)));
        ProcessesRecords again = at.again();
        again.printing.pdf(HEAD, again.books.open(HEAD, book.id()));
        String second = String.valueOf(at.printed.getFirst().model());

        assertThat(first).contains("ณ วันที่ 1 ตุลาคม 2564");
        assertThat(second).isEqualTo(first.replace("1 ตุลาคม 2564", "20 พฤศจิกายน 2564"));
        assertThat(word(at.records.books.open(HEAD, book.id())))
                .isEqualTo(word.replace("๑ ตุลาคม ๒๕๖๔", "๒๐ พฤศจิกายน ๒๕๖๔"));
    }

    /** Source: core D-01 block b16. */
    @Test
    void listOfLawsHasThoseThatTheProcessesCite_orAllInForceOnTheDayOfTheBook() {
        law(3, "ระเบียบที่ใช้อยู่", LocalDate.of(2020, 1, 1), null);
        law(1, "ระเบียบที่สิ้นผลแล้ว", LocalDate.of(2010, 1, 1), LocalDate.of(2021, 9, 30));
        law(2, "ระเบียบที่จะใช้ภายหน้า", LocalDate.of(2022, 1, 1), null);
        RecordRow cited = law(4, "พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540", null, null);
        RecordRow c06 = at.records
                .processes
                .all(HEAD, RecordFilter.of(at.records.processes.kind().code.is("C-06")))
                .getFirst();
        at.records.processes.act(HEAD, c06, at.records.processes.kind().draft);
        ProcessVersionKind version = at.records.versions.kind();
        RecordRow draft = at.records.versions.open(
                HEAD, at.records.catalogue.versionsOf(HEAD, c06.id()).getFirst().id());
        RecordDraft linked = RecordDraft.of(draft);
        linked.lines(version.cites)
                .getFirst()
                .with(version.citeLaw, cited.id())
                .with(version.citeWhat, "พ.ร.บ. ข้อมูลข่าวสาร");
        at.records.versions.change(HEAD, draft, linked);
        at.publish(c06);
        String computers = "• พระราชบัญญัติว่าด้วยการกระทำความผิดเกี่ยวกับคอมพิวเตอร์ พ.ศ. 2550";

        assertThat(laws(book(BookLayout.L_A))).containsExactly("• พ.ร.บ. ข้อมูลข่าวสาร", computers);
        assertThat(laws(at.records.books.create(HEAD, draft(BookLayout.L_A).with(kind.allLaws, true))))
                .as("the register in its order, then what is cited and stands in no register")
                .containsExactly("• ระเบียบที่ใช้อยู่", "• พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540", computers);
    }

    private RecordRow law(int place, String title, @Nullable LocalDate from, @Nullable LocalDate until) {
        LawKind law = at.records.laws.kind();
        return at.records.laws.create(
                HEAD,
                new RecordDraft()
                        .with(law.sort, LawSort.REGULATION)
                        .with(law.title, title)
                        .with(law.place, place)
                        .with(law.from, from)
                        .with(law.until, until));
    }

    private List<String> laws(RecordRow book) {
        List<BookItem> items = items(book);
        int at = items.indexOf(new BookItem.Heading(2, "กฎหมายและระเบียบ"));
        return ((BookItem.TextItem) items.get(at + 1)).text().lines().toList();
    }

    @Test
    void manualOfTheOfficeHasAPartForEachGroupInItsOrder_withItsContentsDutiesAndProcesses_numbersRunOn() {
        at.decided.put("C-10", ProcessesFixture.PLAN);
        RecordRow plans = at.records.catalogue.bring(
                HEAD,
                org.khet.processes.internal.catalogue.ShippedCatalogue.file("C-10"),
                java.util.Optional.of(ProcessesFixture.PLAN));
        at.publish(plans);
        RecordRow book = at.records.books.create(
                HEAD, draft(BookLayout.L_A).with(kind.sort, BookSort.OFFICE).with(kind.firstNumber, 1));
        List<BookItem> items = items(book);

        List<String> parts = items.stream()
                .filter(item -> item instanceof BookItem.Heading heading && heading.level() == 1)
                .map(item -> ((BookItem.Heading) item).text())
                .toList();
        assertThat(parts)
                .containsExactly(
                        "ส่วนที่ 1 บทนำ",
                        "ส่วนที่ 2 กลุ่มนโยบายและแผน",
                        "ส่วนที่ 3 กลุ่มส่งเสริมการศึกษาทางไกล เทคโนโลยีสารสนเทศและการสื่อสาร",
                        "ส่วนที่ 4 ระเบียบ กฎหมาย แนวปฏิบัติที่เกี่ยวข้อง");
        String name = plans.get(at.records.processes.kind().name);
        assertThat(contents(items, 0))
                .as("parts, not what is in those with their own")
                .contains(parts.get(1));
        assertThat(contents(items, 0)).noneMatch(line -> line.endsWith(name));
        assertThat(contents(items, 1)).contains("1. " + name).noneMatch(line -> line.startsWith("2. "));
        assertThat(contents(items, 2))
                .as("its duties and its processes, counted on")
                .contains("ขอบข่าย/ภารกิจ", "2. งานจัดทำข้อมูลสารสนเทศเพื่อการบริหาร")
                .doesNotContain("1. " + name);
        assertThat(printed(book)).contains("whole=false", "สารสนเทศเพื่อการบริหาร (ข้อความของสำนักงาน)");
    }

    @Test
    void bookletOfAProcessHasThatProcessOnly_andSaysWhichBeforeItIsChecked() {
        RecordRow open = at.records.books.create(HEAD, draft(BookLayout.L_E).with(kind.sort, BookSort.PROCESS));
        write(open, "คำนำ");
        refused("processes.error.none-chosen", () -> at.records.books.act(HEAD, open, kind.check));

        long wanted = at.records.processes.all(HEAD, RecordFilter.of()).stream()
                .filter(row -> row.get(at.records.processes.kind().code).equals("C-09"))
                .findFirst()
                .orElseThrow()
                .id();
        RecordRow book = at.records.books.create(
                HEAD,
                draft(BookLayout.L_A)
                        .with(kind.sort, BookSort.PROCESS)
                        .with(kind.chosen, List.of(new RecordDraft().with(kind.process, wanted))));
        assertThat(at.records.chapters.all(
                        HEAD, RecordFilter.of(at.records.chapters.kind().book.is(book.id()))))
                .as("a foreword only")
                .hasSize(1);
        write(book, "คำนำ");
        assertThat(items(book))
                .filteredOn(item -> item instanceof BookItem.Heading heading && heading.level() < 3)
                .extracting(item -> ((BookItem.Heading) item).text())
                .hasSizeBetween(3, 4)
                .anyMatch(text -> text.startsWith("33. งานศึกษา วิเคราะห์ ออกแบบ"))
                .noneMatch(text -> text.contains("งานจัดทำข้อมูลสารสนเทศ") || text.contains("อำนาจหน้าที่"));
        assertThat(at.records.books.act(HEAD, book, kind.check).state()).isEqualTo(kind.checked);
    }

    @Test
    void frameSaysPostLevelNumberFunctionOrderDutiesDeputiesAndPairs_ofAGroupThatOfEachOfItsPeople() {
        at.personal.add(new DutyTexts.PersonDuty(ProcessesFixture.ICT, "(ค)", "99/2564 ลงวันที่ 1 ตุลาคม 2564"));
        at.frames.put(
                ProcessesFixture.key(13),
                new PersonFrame(
                        "วิชาการ",
                        "ชำนาญการ",
                        "อ 32",
                        List.of(new PersonFrame.FrameFunction("ผู้อำนวยการกลุ่ม", "5/2564")),
                        List.of(
                                new PersonFrame.FrameDeputy(
                                        ProcessesFixture.key(12), 1, ActingCapacity.ON_DUTY, "7/2564"),
                                new PersonFrame.FrameDeputy(ProcessesFixture.key(1), 0, ActingCapacity.ON_DUTY, ""))));

        List<BookItem> items = items(book(BookLayout.L_C));

        List<List<String>> people = items.stream()
                .filter(item ->
                        item instanceof BookItem.Table table && table.heads().contains("ตำแหน่งเลขที่"))
                .map(item -> ((BookItem.Table) item).rows().getFirst())
                .toList();
        var members = at.people.inUnit(SampleOffices.KT1, ProcessesFixture.ICT);
        assertThat(people).as("everybody of the group").hasSameSizeAs(members).hasSizeGreaterThan(1);
        var head = at.people.find(SampleOffices.KT1, ProcessesFixture.key(13)).orElseThrow();
        assertThat(people.getFirst())
                .as("who has a function first")
                .containsExactly(head.fullName(), "วิชาการ", head.position(), "ชำนาญการ", "อ 32");
        assertThat(people.get(1)).contains("-");
        String words = items.stream()
                .filter(item ->
                        item instanceof BookItem.TextItem text && text.text().contains("มีหน้าที่และรับผิดชอบ"))
                .map(item -> ((BookItem.TextItem) item).text())
                .findFirst()
                .orElseThrow();
        assertThat(words.lines())
                .containsExactly(
                        "ทำหน้าที่ผู้อำนวยการกลุ่ม (คำสั่ง 5/2564)",
                        "มีหน้าที่และรับผิดชอบงาน ดังนี้ (คำสั่ง 99/2564 ลงวันที่ 1 ตุลาคม 2564)",
                        "1. ดำเนินงานสารสนเทศเพื่อการบริหาร",
                        "2. ปฏิบัติงานอื่นตามที่ผู้บังคับบัญชามอบหมาย",
                        "ผู้ปฏิบัติหน้าที่แทน ลำดับที่ 1 " + name(12) + " (คำสั่ง 7/2564)",
                        "คู่ปฏิบัติหน้าที่แทนกัน " + name(1));
        assertThat(items(at.records.books.create(HEAD, draft(BookLayout.L_A).with(kind.sort, BookSort.OFFICE))))
                .as("in the manual of the office too")
                .contains(new BookItem.Heading(2, "กรอบภารกิจงาน"));
        for (BookSort sort : List.of(BookSort.GROUP, BookSort.OFFICE)) {
            List<BookItem> group =
                    items(at.records.books.create(HEAD, draft(BookLayout.L_A).with(kind.sort, sort)));
            assertThat(group.get(group.indexOf(new BookItem.Heading(2, "ภาคผนวก")) + 1))
                    .as("the annex names the order once, whoever has duties by it, %s", sort)
                    .isInstanceOfSatisfying(
                            BookItem.TextItem.class,
                            annex -> assertThat(annex.text())
                                    .containsOnlyOnce("- คำสั่ง 99/2564 ลงวันที่ 1 ตุลาคม 2564"));
        }
    }

    @Test
    void coversSayWhatTheirLayoutDemands_placeholdersAreFilled_aBookThatReplacesAnotherIsTheSecondEdition() {
        RecordDraft standard = draft(BookLayout.L_C)
                .with(kind.sort, BookSort.PERSON)
                .with(kind.title, "คู่มือการปฏิบัติงาน")
                .with(kind.person, ProcessesFixture.key(13));
        RecordRow first = at.records.books.create(HEAD, standard);
        List<String> lines = covers(first);
        String person = name(13);
        assertThat(lines)
                .containsSubsequence(
                        "คู่มือ/มาตรฐานการปฏิบัติงาน",
                        "ประจำปีงบประมาณ พ.ศ. 2565",
                        person,
                        "สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน",
                        "กระทรวงศึกษาธิการ",
                        "คู่มือ/มาตรฐานการปฏิบัติงาน",
                        "ของ",
                        person,
                        "กระทรวงศึกษาธิการ")
                .doesNotContain("ฉบับที่ 1", "ฉบับที่ 2");
        assertThat(covers(at.records.books.create(HEAD, standard.with(kind.replaces, first.id()))))
                .contains("ฉบับที่ 2");
        assertThat(covers(at.records.books.create(
                        HEAD, draft(BookLayout.L_D).with(kind.title, "คู่มือการปฏิบัติงาน ระบบ DMC"))))
                .contains("เรื่อง ระบบ DMC", "กระทรวงศึกษาธิการ");
        String telephone =
                new FakeOffices().find(SampleOffices.KT1).orElseThrow().phone();
        assertThat(covers(at.records.books.create(HEAD, draft(BookLayout.L_E))))
                .filteredOn(line -> line.startsWith("โทรศัพท์ " + telephone))
                .as("on the inner cover only")
                .hasSize(1);

        write(
                first,
                "{office-short} {office-kind} {province} {area} {group} {person} {position} {year} {today} {unknown}");
        assertThat(items(first))
                .contains(new BookItem.TextItem("สพป.ตัวอย่าง เขต 1 ประถมศึกษา จังหวัดตัวอย่าง 1 "
                        + "กลุ่มส่งเสริมการศึกษาทางไกล เทคโนโลยีสารสนเทศและการสื่อสาร " + person + " "
                        + at.people
                                .find(SampleOffices.KT1, ProcessesFixture.key(13))
                                .orElseThrow()
                                .position()
                        + " 2565 1 ตุลาคม 2564 {unknown}"));
    }

    @Test
    void manualOfAGroupNamesTheOrdersOfItsPeople_andTheAnnouncementsInForce() {
        at.personal.add(new DutyTexts.PersonDuty(ProcessesFixture.ICT, "(ค)", "99/2564"));
        LawKind law = at.records.laws.kind();
        RecordDraft announcement =
                new RecordDraft().with(law.sort, LawSort.ANNOUNCEMENT).with(law.place, 1);
        at.records.laws.create(HEAD, announcement.with(law.title, "ประกาศการแบ่งส่วนราชการ พ.ศ. 2560"));
        at.records.laws.create(
                HEAD,
                new RecordDraft()
                        .with(law.sort, LawSort.ANNOUNCEMENT)
                        .with(law.title, "ประกาศที่ยังไม่ใช้")
                        .with(law.place, 2)
                        .with(law.from, LocalDate.of(2021, 10, 2)));
        at.records.laws.create(
                HEAD,
                new RecordDraft()
                        .with(law.sort, LawSort.ACT)
                        .with(law.title, "พระราชบัญญัติตัวอย่าง")
                        .with(law.place, 3));
        RecordRow book = book(BookLayout.L_A);
        write(book, "ตามคำสั่งที่ {order} ซึ่งออกตาม{announcement}");
        String words = items(book).stream()
                .flatMap(BookItem::texts)
                .filter(text -> text.startsWith("ตามคำสั่งที่"))
                .findFirst()
                .orElseThrow();
        assertThat(words)
                .contains("ตามคำสั่งที่ 99/2564 ซึ่งออกตาม", "ประกาศการแบ่งส่วนราชการ พ.ศ. 2560")
                .doesNotContain("ประกาศที่ยังไม่ใช้", "พระราชบัญญัติตัวอย่าง", "{");
        assertThat(below(book, "ภาคผนวก").lines())
                .as("the annex names them too")
                .startsWith("- คำสั่ง 99/2564", "- ประกาศการแบ่งส่วนราชการ พ.ศ. 2560")
                .doesNotContain("- ประกาศที่ยังไม่ใช้", "- พระราชบัญญัติตัวอย่าง");
    }

    @Test
    void manualBySystemTellsTheRoundsOfItsYear_unlessItsChapterIsWritten() {
        DataSystem dmc =
                new DataSystem("DMC", "ระบบจัดเก็บข้อมูลนักเรียนรายบุคคล", "", RoundYears.SCHOOL, "", "", "X-01");
        for (int year : List.of(2021, 2022)) {
            at.rounds.all.add(new RoundStatus(
                    dmc,
                    new DataRound(
                            new DataRound.Key("DMC", year, 1),
                            "ภาคเรียนที่ 1",
                            "",
                            new DataRound.Days(
                                    LocalDate.of(year, 6, 1), LocalDate.of(year, 6, 10), LocalDate.of(year, 6, 30)),
                            false),
                    RoundStatus.State.COMING,
                    0));
        }
        RecordRow book = book(BookLayout.L_D);
        assertThat(items(book))
                .contains(new BookItem.Table(
                        List.of("ระบบ", "รอบการจัดเก็บ", "ข้อมูล ณ วันที่", "ช่วงเวลาบันทึกข้อมูล"),
                        List.of(List.of(
                                "DMC ระบบจัดเก็บข้อมูลนักเรียนรายบุคคล",
                                "ภาคเรียนที่ 1",
                                "10 มิถุนายน 2565",
                                "1 มิถุนายน 2565 – 30 มิถุนายน 2565"))));
        assertThat(below(book, "ระบบการบริหารจัดการข้อมูลสารสนเทศ"))
                .contains("ไม่เก็บข้อมูลซ้ำซ้อน", "ไม่เพิ่มภาระแก่สถานศึกษา");
        assertThat(items(book).stream()
                        .flatMap(BookItem::texts)
                        .filter(text -> text.startsWith("ข้อมูลสารสนเทศใช้เพื่อ")))
                .singleElement()
                .satisfies(uses -> assertThat(uses.lines())
                        .as("six uses")
                        .hasSize(7)
                        .endsWith("6. การศึกษาค้นคว้าวิจัยของบุคคลและหน่วยงานภายนอก"));
        ChapterKind chapter = at.records.chapters.kind();
        assertThat(at.records.chapters.all(HEAD, RecordFilter.of(chapter.book.is(book.id()), chapter.block.is("b15"))))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.get(chapter.needed)).as("it is made").isFalse());
        write(book, "ระบบของกลุ่ม");
        assertThat(items(book))
                .contains(new BookItem.TextItem("ระบบของกลุ่ม"))
                .noneMatch(item ->
                        item instanceof BookItem.Table table && table.heads().contains("ระบบ"));
    }

    @Test
    void chapterOfAGroupStandsInItsPartOfTheManualOfTheOffice_withItsFiles() throws IOException {
        RecordRow book = at.records.books.create(HEAD, draft(BookLayout.L_A).with(kind.sort, BookSort.OFFICE));
        ChapterKind chapter = at.records.chapters.kind();
        RecordRow scope = at.records.chapters.create(
                HEAD,
                new RecordDraft()
                        .with(chapter.book, book.id())
                        .with(chapter.block, "b9")
                        .with(chapter.place, 95)
                        .with(chapter.heading, "ขอบข่ายของเรา")
                        .with(chapter.made, ChapterMade.HAND)
                        .with(chapter.needed, true)
                        .with(chapter.unit, ProcessesFixture.ICT));
        var drawn = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB), "png", drawn);
        Files.Staged photo = at.files.stage(
                "แผนผัง.png",
                new ByteArrayInputStream(drawn.toByteArray()),
                new FileRules(20_000_000, Set.of("image/png")));
        at.records
                .chapters
                .internal()
                .change(
                        HEAD,
                        at.records.chapters.act(
                                HEAD, scope, chapter.write, new RecordDraft().with(chapter.text, "งานของ{group}"), ""),
                        new RecordDraft().with(chapter.attachments, List.of(at.files.keep(HEAD, photo))));
        List<BookItem> items = items(book);
        int part = items.indexOf(
                new BookItem.Heading(1, "ส่วนที่ 2 กลุ่มส่งเสริมการศึกษาทางไกล เทคโนโลยีสารสนเทศและการสื่อสาร"));
        int next = items.indexOf(new BookItem.Heading(1, "ส่วนที่ 3 ระเบียบ กฎหมาย แนวปฏิบัติที่เกี่ยวข้อง"));
        assertThat(items.subList(part, next))
                .contains(
                        new BookItem.TextItem("งานของกลุ่มส่งเสริมการศึกษาทางไกล เทคโนโลยีสารสนเทศและการสื่อสาร"),
                        new BookItem.Heading(2, "เอกสารแนบ 1 แผนผัง"))
                .doesNotContain(new BookItem.Heading(2, "ขอบข่าย/ภารกิจ"));
        assertThat(items.subList(next, items.size())).doesNotContain(new BookItem.Heading(2, "ขอบข่ายของเรา"));
    }

    /** More groups than a block has places of its own: the next block goes on behind them. */
    @Test
    void manualOfAnOfficeOfSixtyGroupsAsksEachForConceptAndObjective() {
        Map<UnitId, List<DutyTexts.DutyText>> duties = new HashMap<>();
        for (int no = 1; no <= 60; no++) {
            duties.put(
                    at.units
                            .add(SampleOffices.KT1, 9_000 + no, "N" + no, "กลุ่มที่ " + no)
                            .id(),
                    List.of(new DutyTexts.DutyText("(ก)", "ดำเนินงานของกลุ่ม", false)));
        }
        at.unitDuties = duties;
        ChapterKind chapter = at.records.chapters.kind();

        RecordRow book = at.records.books.create(HEAD, draft(BookLayout.L_B).with(kind.sort, BookSort.OFFICE));

        List<RecordRow> asked = at.records.printing.chapters(HEAD, book);
        assertThat(asked).extracting(row -> row.get(chapter.place)).doesNotHaveDuplicates();
        assertThat(asked)
                .filteredOn(row -> row.get(chapter.block).equals("b8"))
                .as("the ICT group has published processes")
                .hasSize(61)
                .first()
                .satisfies(row -> assertThat(row.get(chapter.heading)).startsWith("วัตถุประสงค์ของ"));
    }

    /** Source: core D-01 blocks b4, b7. */
    @Test
    void manualOfTheOfficeAsksEachGroupForItsConcept_whichOpensItsPart_thatOfNextYearHasThemToo() {
        work("ท-90", "งานแผนปฏิบัติการ", "PLAN (ค)", ProcessesFixture.PLAN);
        RecordRow book = at.records.books.create(HEAD, draft(BookLayout.L_A).with(kind.sort, BookSort.OFFICE));
        ChapterKind chapter = at.records.chapters.kind();
        String ict = "กลุ่มส่งเสริมการศึกษาทางไกล เทคโนโลยีสารสนเทศและการสื่อสาร";
        assertThat(at.records.printing.chapters(HEAD, book))
                .extracting(
                        row -> row.get(chapter.heading), row -> row.get(chapter.unit), row -> row.get(chapter.needed))
                .as("one foreword, and the concept of each group that has a part")
                .containsExactly(
                        tuple("คำนำ", ProcessesFixture.ICT, true),
                        tuple("แนวคิดของกลุ่มนโยบายและแผน", ProcessesFixture.PLAN, true),
                        tuple("แนวคิดของ" + ict, ProcessesFixture.ICT, true));
        write(book, "ข้อความของ{group}");

        List<BookItem> items = items(book);
        int plans = items.indexOf(new BookItem.Heading(1, "ส่วนที่ 2 กลุ่มนโยบายและแผน"));
        int information = items.indexOf(new BookItem.Heading(1, "ส่วนที่ 3 " + ict));
        assertThat(items.subList(0, plans)).doesNotContain(new BookItem.Heading(2, "แนวคิดของ" + ict));
        assertThat(items.subList(plans, information))
                .containsSubsequence(
                        new BookItem.Contents(true),
                        new BookItem.Heading(2, "แนวคิดของกลุ่มนโยบายและแผน"),
                        new BookItem.TextItem("ข้อความของกลุ่มนโยบายและแผน"))
                .doesNotContain(new BookItem.Heading(2, "แนวคิดของ" + ict));
        assertThat(items.subList(information, items.size()))
                .containsSubsequence(
                        new BookItem.Heading(2, "แนวคิดของ" + ict),
                        new BookItem.TextItem("ข้อความของ" + ict),
                        new BookItem.Heading(2, "ขอบข่าย/ภารกิจ"));

        at.records.books.act(HEAD, published(book), kind.review);
        RecordRow next = at.records
                .books
                .all(HEAD, RecordFilter.of(kind.replaces.is(book.id())))
                .getFirst();
        assertThat(at.records.printing.chapters(HEAD, next))
                .extracting(row -> row.get(chapter.unit), row -> row.get(chapter.text))
                .contains(
                        tuple(ProcessesFixture.PLAN, "ข้อความของ{group}"),
                        tuple(ProcessesFixture.ICT, "ข้อความของ{group}"))
                .hasSize(3);
    }

    /** Source: core E-51. */
    @Test
    void emptyHeadingIsADash_orIsLeftOutAndTheRestCountedOn() {
        RecordRow process = work("ท-51", "งานสั้น", "ICT (ข)", ProcessesFixture.ICT);
        List<RecordDraft> chosen = List.of(new RecordDraft().with(kind.process, process.id()));
        RecordRow dashes = at.records.books.create(HEAD, draft(BookLayout.L_A).with(kind.chosen, chosen));
        List<BookItem> items = items(dashes);
        assertThat(items.get(items.indexOf(new BookItem.Heading(3, "4. คำจำกัดความ")) + 1))
                .isEqualTo(new BookItem.TextItem("-"));
        assertThat(headings(dashes)).hasSize(8).endsWith("8. เอกสาร/หลักฐานอ้างอิง");

        List<String> left = headings(at.records.books.create(
                HEAD, draft(BookLayout.L_A).with(kind.chosen, chosen).with(kind.dashes, false)));
        assertThat(left)
                .hasSizeLessThan(8)
                .noneMatch(heading -> heading.contains("คำจำกัดความ") || heading.contains("แบบฟอร์ม"))
                .anyMatch(heading -> heading.endsWith("Flow Chart การปฏิบัติงาน"));
        for (int no = 1; no <= left.size(); no++) {
            assertThat(left.get(no - 1)).startsWith(no + ". ");
        }
    }

    /** Source: core D-01 block b18. */
    @Test
    void personalManualEndsWithItsBackCover_chaptersAddedByHandStandBeforeIt() {
        RecordRow book = book(BookLayout.L_B);
        ChapterKind chapter = at.records.chapters.kind();
        at.records.chapters.create(
                HEAD,
                new RecordDraft()
                        .with(chapter.book, book.id())
                        .with(chapter.block, "own")
                        .with(chapter.place, 950)
                        .with(chapter.heading, "คำสั่งมอบหมายหน้าที่")
                        .with(chapter.made, ChapterMade.HAND)
                        .with(chapter.unit, ProcessesFixture.ICT)
                        .with(chapter.needed, true));
        assertThat(items(book))
                .endsWith(new BookItem.NewPage(), new BookItem.Cover("สำนักงาน"))
                .containsOnlyOnce(new BookItem.Heading(2, "คำสั่งมอบหมายหน้าที่"));
    }

    private List<String> covers(RecordRow book) {
        return items(book).stream()
                .filter(BookItem.Cover.class::isInstance)
                .map(item -> ((BookItem.Cover) item).text())
                .toList();
    }

    private String name(int person) {
        return at.people
                .find(SampleOffices.KT1, ProcessesFixture.key(person))
                .orElseThrow()
                .fullName();
    }

    private List<BookItem> items(RecordRow book) {
        return new BookAssembly(
                        new BookAssembly.Registers(
                                at.records.processes,
                                at.records.versions,
                                at.records.books,
                                at.records.chapters,
                                at.records.laws,
                                at.rounds),
                        new BookAssembly.Office(
                                at,
                                at.units,
                                at.people,
                                (office, language) ->
                                        new org.khet.portal.api.print.Letterheads.Letterhead("สำนักงาน", ""),
                                new FakeOffices(),
                                at.files,
                                at.calendar.settings,
                                at.lists))
                .of(HEAD, book);
    }

    /** Lines of the table of contents that stands so far down. */
    private static List<String> contents(List<BookItem> items, int table) {
        int at = java.util.stream.IntStream.range(0, items.size())
                .filter(i -> items.get(i) instanceof BookItem.Contents)
                .skip(table)
                .findFirst()
                .orElseThrow();
        return BookContents.of(items, at).stream()
                .map(i -> ((BookItem.Heading) items.get(i)).text())
                .toList();
    }

    @Test
    void personalManualHasTheProcessesOfTheOwnDutiesOnly() {
        at.personal.add(new DutyTexts.PersonDuty(ProcessesFixture.ICT, "(ค)", "99/2564"));
        RecordRow book = at.records.books.create(
                HEAD,
                draft(BookLayout.L_C).with(kind.sort, BookSort.PERSON).with(kind.person, ProcessesFixture.key(13)));

        assertThat(printed(book))
                .contains(
                        "งานจัดทำข้อมูลสารสนเทศเพื่อการบริหาร", "คำสั่ง 99/2564", "1. ดำเนินงานสารสนเทศเพื่อการบริหาร")
                .contains("1. ขอบข่าย/ภารกิจ", "(ค) ดำเนินงานสารสนเทศเพื่อการบริหาร")
                .doesNotContain("งานศึกษา วิเคราะห์ ออกแบบ วางแผน", "พัฒนาระบบข้อมูลสารสนเทศเพื่อการบริหาร");

        List<RecordDraft> both = at.records.processes.all(HEAD, RecordFilter.ALL).stream()
                .map(row -> new RecordDraft().with(kind.process, row.id()))
                .toList();
        assertThat(both).hasSize(2);
        RecordDraft chosen = draft(BookLayout.L_C).with(kind.chosen, both).with(kind.person, ProcessesFixture.key(13));
        assertThat(printed(at.records.books.create(HEAD, chosen.with(kind.sort, BookSort.PERSON))))
                .as("what is chosen besides is none of the own duties")
                .contains("งานจัดทำข้อมูลสารสนเทศเพื่อการบริหาร")
                .doesNotContain("งานศึกษา วิเคราะห์ ออกแบบ วางแผน");
        RecordRow other = at.records.books.create(HEAD, chosen.with(kind.sort, BookSort.OTHER));
        assertThat(other.get(kind.person)).as("a book of nobody").isEmpty();
        assertThat(printed(other)).contains("งานศึกษา วิเคราะห์ ออกแบบ วางแผน");
    }

    @Test
    void thaiDigitsAreThePapers_wordFileHasThemToo_fromTheSamePieces() throws IOException {
        RecordRow book = at.records.books.create(HEAD, draft(BookLayout.L_A));
        assertThat(kind.digits.initial(new RecordContext(HEAD, at.clock.instant(), LocalDate.of(2021, 10, 1))))
                .as("as long as nothing else is said")
                .contains(BookDigits.THAI);
        write(book, "คำนำ");
        printed(book);
        assertThat(at.printed.getFirst().paper().digits()).isEqualTo(Paper.Digits.THAI);

        String word = word(book);
        assertThat(word)
                .contains(
                        "๓๓. งานจัดทำข้อมูลสารสนเทศเพื่อการบริหาร",
                        "สารบัญ",
                        "PAGEREF h",
                        "w:bidi=\"th-TH\"",
                        "ส่วนที่ ๑ บทนำ");
        assertThat(word.replaceAll("<[^>]*>", ""))
                .as("one arrow from the group to its works, not one for each of them in a heap")
                .doesNotContain("↓↓");
    }

    private String word(RecordRow book) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(at.records.printing.docx(HEAD, book)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }

    @Test
    void partsOfAProcessAreNumberedAlike_inStepsAndCharts_andStandNotByThemselves() {
        ProcessKind process = at.records.processes.kind();
        RecordRow whole = at.records
                .processes
                .all(HEAD, RecordFilter.of(process.code.is("C-06")))
                .getFirst();
        RecordRow part = at.published("C-10");
        at.records
                .processes
                .internal()
                .change(
                        HEAD,
                        at.records.processes.open(HEAD, whole.id()),
                        new RecordDraft()
                                .with(process.parts, List.of(new RecordDraft().with(process.part, part.id()))));

        assertThat(printed(book(BookLayout.L_A)))
                .containsSubsequence(
                        "5. ขั้นตอนการปฏิบัติงาน",
                        "5.1 " + part.get(process.name),
                        "6. Flow Chart การปฏิบัติงาน",
                        "6.1 " + part.get(process.name))
                .doesNotContain("35. " + part.get(process.name));
    }
}
