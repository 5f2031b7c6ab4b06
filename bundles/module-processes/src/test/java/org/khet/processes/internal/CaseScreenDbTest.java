package org.khet.processes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.records.internal.service.InstalledRecordCatalogue;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.RecordingExports;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;
import org.khet.processes.internal.catalogue.ProcessFile;
import org.khet.processes.internal.catalogue.ShippedCatalogue;
import org.khet.processes.internal.matter.CaseKind;
import org.khet.processes.internal.matter.CaseSheet;
import org.khet.processes.internal.matter.CaseTaskKind;
import org.khet.processes.internal.matter.SchoolPartKind;
import org.khet.processes.internal.setting.ProcessesPermissions;
import org.khet.processes.internal.setting.ProcessesSettings;
import org.khet.processes.internal.ui.CatalogueView;
import org.khet.processes.internal.ui.ProcessesRoutes;

/** From a case to its steps: the next one first, each of them by a link, and why one cannot be finished yet. Source: core CORE-81, E-36, E-39. */
@OnEachDatabase
class CaseScreenDbTest {
    private static final TestCaller HEAD = ProcessesFixture.person(12);
    private final ProcessesFixture at;
    private final ProcessesRoutes routes;

    CaseScreenDbTest(TestDatabase database) {
        at = new ProcessesFixture(database);
        ProcessesReporting reporting = new ProcessesReporting(
                at.portal,
                at.calendar,
                new FakeCodeLists(),
                new RecordingExports(),
                new GroupsLink(),
                new CountedLink(at.switches),
                new RoundsLink(new NoRounds()));
        reporting.know(new InstalledRecordCatalogue(at.kinds, at.switches));
        routes = new ProcessesRoutes(
                at.records,
                at.portal,
                reporting,
                new ProcessesPapers(
                        (document, out) -> {},
                        new FakeLetterheads(new FakeOffices(), SampleOffices.KT1),
                        at.files,
                        at,
                        new FakeOffices(),
                        new NoRounds()),
                at.forms);
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(CaseScreenDbTest::all));
    }

    private TestRequest request() {
        return TestRequest.of(HEAD, "processes", "");
    }

    private Optional<Button> next(RecordRow matter) {
        RecordRow now = at.records.cases.find(SampleOffices.KT1, matter.id()).orElseThrow();
        return routes.of(at.records.cases.kind()).head(request(), now).stream()
                .filter(one -> one.getId().equals(Optional.of("processes-case-next-step")))
                .map(Button.class::cast)
                .findFirst();
    }

    @Test
    void nextStepOfACaseIsItsFirstButton_eachStepIsALink_pauseNeverComesFirst() {
        RecordRow matter = at.started(at.published("C-06"));
        CaseKind kind = at.records.cases.kind();
        TestRequest request = request();

        List<String> ways = routes.of((RecordKind) kind).below(request, matter).stream()
                .flatMap(CaseScreenDbTest::all)
                .filter(Anchor.class::isInstance)
                .map(one -> ((Anchor) one).getHref())
                .toList();
        assertThat(ways).hasSize(5).allMatch(way -> way.matches(".*processes/tasks/\\d+"));
        assertThat(routes.of((RecordKind) kind).beside(request, matter).stream()
                        .flatMap(CaseScreenDbTest::all)
                        .filter(Html.class::isInstance))
                .singleElement()
                .satisfies(chart -> assertThat(chart.getElement().getTag())
                        .as("a drawing at the top has no size of its own: it was as small as a stamp")
                        .isEqualTo("div"));
        assertThat(next(matter).orElseThrow().getText()).contains("1");
        at.finish(matter, 1, "");
        assertThat(next(matter).orElseThrow().getText()).contains("2");
        assertThat(at.records.cases.actions(HEAD, matter).stream()
                        .filter(action -> !action.isBackward())
                        .map(Action::name))
                .doesNotContain("pause", "hand-over", "move");
    }

    @Test
    void stepOfTheSchoolsSaysHowManyAreLeft_beforeItCanBeFinished() {
        at.set(ProcessesSettings.SCHOOLS_REPORT, false);
        RecordRow matter = at.started(at.published("C-06"));
        CaseTaskKind kind = at.records.tasks.kind();
        assertThat(at.records.tasks.actions(HEAD, at.task(matter, 1)))
                .as("what can be finished is finished by the first button; no school has a part in the first step")
                .startsWith(kind.finish)
                .doesNotContain(kind.tick);
        at.finish(matter, 1, "");
        RecordRow second = at.task(matter, 2);

        assertThat(second.lines(kind.schools)).isNotEmpty();
        assertThat(at.records.tasks.actions(HEAD, second))
                .doesNotContain(kind.finish)
                .contains(kind.tick);
        assertThat(routes.of((RecordKind) kind).beside(request(), second)).hasSize(1);
        assertThat(routes.of((RecordKind) kind).beside(request(), at.task(matter, 1)))
                .as("done")
                .isEmpty();
    }

    @Test
    void lateStepIsSaidFromItsDay_beforeTheMorningsJobMarksIt() {
        RecordRow matter = at.started(at.published("C-06"));
        CaseTaskKind task = at.records.tasks.kind();
        CaseKind kind = at.records.cases.kind();
        RecordRow first = at.task(matter, 1);
        LocalDate due = first.get(task.due).orElseThrow();

        at.clock.set(due + "T16:00");
        assertThat(late(task, task.late, first)).as("its day is not over").isEmpty();
        at.clock.set(due.plusDays(1) + "T00:30");

        assertThat(first.get(task.late)).as("the job has not run").isFalse();
        assertThat(late(task, task.late, first)).isEqualTo("[records.yes]");
        at.clock.set(at.now(matter).get(kind.due).orElseThrow().plusDays(1) + "T00:30");
        assertThat(late(kind, kind.late, at.now(matter))).isEqualTo("[records.yes]");
        at.finish(matter, 1, "");
        assertThat(late(task, task.late, at.task(matter, 1))).as("done").isEmpty();
    }

    private String late(RecordKind kind, Field<Boolean> field, RecordRow row) {
        Function<RecordRow, Component> cell =
                Objects.requireNonNull(routes.of(kind).cell(field, request()));
        return cell.apply(row).getElement().getText();
    }

    @Test
    void caseOfAProcessWithoutAVersionInForceSaysWhyItCannotStart_andLeadsToTheVersion() {
        RecordRow process =
                at.records.catalogue.bring(HEAD, ShippedCatalogue.file("C-06"), Optional.of(ProcessesFixture.ICT));
        RecordRow draft = at.records.catalogue.versionsOf(HEAD, process.id()).getFirst();
        RecordRow matter = at.planned(process);
        CaseKind kind = at.records.cases.kind();

        assertThat(at.records.cases.actions(HEAD, matter)).doesNotContain(kind.start);
        assertThat(at.records.cases.obstacles(HEAD, matter))
                .extractingByKey(kind.start)
                .extracting(Problem::key)
                .isEqualTo("processes.error.not-published");
        for (List<Component> beside : List.of(
                routes.of((RecordKind) kind).beside(request(), matter),
                routes.of((RecordKind) at.records.processes.kind()).beside(request(), process))) {
            assertThat(beside).singleElement().isInstanceOf(InlineNotice.class);
            assertThat(ShownTexts.of(beside.getFirst()))
                    .contains("ฉบับที่ 1 ยังเป็นร่าง เสนอขอความเห็นชอบ เมื่อประกาศใช้แล้วจึงเริ่มงานได้");
            assertThat(hrefs(beside)).containsExactly("/processes/versions/" + draft.id());
        }

        RecordRow proposed = at.records.versions.act(HEAD, draft, at.records.versions.kind().propose);
        assertThat(ShownTexts.of(
                        routes.of((RecordKind) kind).beside(request(), matter).getFirst()))
                .contains("ฉบับที่ 1 รอความเห็นชอบ เมื่อประกาศใช้แล้วจึงเริ่มงานได้");
        at.records.versions.act(
                ProcessesFixture.person(1), proposed, at.records.versions.kind().grant, at.approval(), "");
        assertThat(routes.of((RecordKind) kind).beside(request(), matter)).isEmpty();
        assertThat(at.records.cases.actions(HEAD, matter)).contains(kind.start);
    }

    private static List<String> hrefs(List<Component> parts) {
        return parts.stream()
                .flatMap(CaseScreenDbTest::all)
                .filter(Anchor.class::isInstance)
                .map(one -> ((Anchor) one).getHref())
                .toList();
    }

    @Test
    void stepWhoseRoleNobodyHasSaysSo_andTheVersionBeforeItIsPublished() {
        at.posts.vacant("office-director");
        ProcessFile file = ProcessesFixture.file(
                "code|ท-52",
                "name|ลงนาม",
                "step|1|START|DIRECTOR||ลงนาม",
                "step|2|END|OWNER||แจ้ง||||||||tickets.ticket.closed",
                "way|1|2");
        RecordRow process = at.records.catalogue.bring(HEAD, file, Optional.of(ProcessesFixture.ICT));
        at.actions.know(new InstalledRecordCatalogue(at.kinds, at.switches));
        RecordRow draft = at.records.versions.open(
                HEAD,
                at.records.catalogue.versionsOf(HEAD, process.id()).getFirst().id());
        assertThat(routes.of((RecordKind) at.records.versions.kind()).above(request(), draft).stream()
                        .flatMap(one -> ShownTexts.of(one).stream()))
                .anyMatch(words -> words.startsWith("ขั้นที่ 1 เป็นของผู้อำนวยการสำนักงาน"))
                .contains("ขั้นที่ 2 รอการกระทำในทะเบียนที่ปิดอยู่ ต้องทำเสร็จด้วยมือ");

        RecordRow matter = at.started(at.publish(process));
        assertThat(routes.of((RecordKind) at.records.tasks.kind()).beside(request(), at.task(matter, 1)))
                .singleElement()
                .satisfies(one -> assertThat(ShownTexts.of(one))
                        .anyMatch(words -> words.startsWith("ขั้นตอนนี้เป็นของผู้อำนวยการสำนักงาน")));
    }

    @Test
    void partOfASchoolSaysWhatIsToBeDoneAndHandedIn_oneOfAStepThatSaysNothingHasNoSuchSection() {
        assertThat(routes.of((RecordKind) at.records.parts.kind())
                        .above(
                                request(),
                                part(
                                        "ท-83",
                                        "step|1|START|SCHOOL||สำรวจ||||||ถ่ายภาพอาคารทุกหลัง",
                                        "need|1|FORM||แบบสำรวจอาคาร|yes")))
                .singleElement()
                .satisfies(section -> assertThat(ShownTexts.of(section))
                        .contains("สิ่งที่ต้องทำ", "ถ่ายภาพอาคารทุกหลัง", "แบบสำรวจอาคาร", "แบบฟอร์ม", "ต้องส่ง"));
        assertThat(routes.of((RecordKind) at.records.parts.kind())
                        .above(request(), part("ท-84", "step|1|START|SCHOOL||รับทราบ", "kpi|รับทราบครบ")))
                .isEmpty();
    }

    /** The part of a school in the first step of a case. */
    private RecordRow part(String code, String step, String more) {
        RecordRow matter = at.started(at.published(ProcessesFixture.file(
                "code|" + code, "name|สำรวจอาคาร", step, "step|2|END|OWNER||สรุป", "way|1|2", more)));
        SchoolPartKind kind = at.records.parts.kind();
        return at.records
                .parts
                .all(HEAD, RecordFilter.of(kind.task.is(at.task(matter, 1).id())))
                .getFirst();
    }

    @Test
    void stepThatSchoolsReportShowsEachOfThem_theLateFirst_withTheWayToItsPart() {
        RecordRow matter = at.started(at.published("C-06"));
        at.finish(matter, 1, "");
        RecordRow step = at.task(matter, 2);
        int all = step.lines(at.records.tasks.kind().schools).size();
        SchoolPartKind kind = at.records.parts.kind();
        RecordRow first = at.records.parts.all(HEAD, RecordFilter.ALL).getFirst();
        at.records.parts.act(HEAD, first, kind.excuse, new RecordDraft(), "โรงเรียนเลิกล้ม");
        at.clock.set("2022-01-10T09:00");

        List<Component> below = routes.of((RecordKind) at.records.tasks.kind()).below(request(), step);
        assertThat(below)
                .singleElement()
                .satisfies(section -> assertThat(ShownTexts.of(section))
                        .contains("สถานศึกษา เสร็จ 1 จาก " + all + " แห่ง เกินกำหนด " + (all - 1) + " แห่ง")
                        .contains("ยังไม่รายงาน (เกินกำหนด)", "ไม่ต้องทำ"));
        assertThat(routes.of((RecordKind) at.records.tasks.kind()).shows(at.records.tasks.kind().schools, step))
                .as("the schools stand once, as they report")
                .isFalse();
        assertThat(hrefs(below)).hasSize(all).last().isEqualTo("/processes/school-parts/" + first.id());
        assertThat(routes.of((RecordKind) at.records.tasks.kind()).beside(request(), step).stream()
                        .flatMap(one -> ShownTexts.of(one).stream()))
                .contains("ทำเสร็จได้เมื่อรับทราบข้อมูลครบทุกแห่ง ยังเหลือ " + (all - 1) + " แห่ง");
        assertThat(routes.of((RecordKind) at.records.tasks.kind()).below(request(), at.task(matter, 1)))
                .as("no school has a part in the first")
                .isEmpty();
    }

    @Test
    void stepThatIsDoneByARegisterHasAButtonThatMakesItsRecord_andAChoiceOfThoseThere_whereTheReaderMay() {
        RecordRow matter = at.started(at.published(ProcessesFixture.file(
                "code|ท-72",
                "name|ทะเบียนกฎหมาย",
                "step|1|START|OWNER||ลงทะเบียน||||||||documents.order.begun",
                "step|2|END|OWNER||แจ้ง",
                "way|1|2")));
        RecordRow step = at.task(matter, 1);
        RecordKind kind = at.records.tasks.kind();
        assertThat(routes.of(kind).head(request(), step))
                .as("its module is away")
                .isEmpty();
        assertThat(routes.of(kind).beside(request(), step).stream().flatMap(CaseScreenDbTest::all))
                .filteredOn(ComboBox.class::isInstance)
                .extracting(one -> one.getId().orElse(""))
                .containsExactly("processes-task-register", "processes-task-record");
        TestCaller reader = TestCaller.of(SampleOffices.KT1, 22).with(ProcessesPermissions.VIEW);
        TestRequest read = TestRequest.of(reader, "processes", "");
        assertThat(routes.of(kind).beside(read, step))
                .as("who may not link chooses nothing")
                .isEmpty();
    }

    @Test
    void timelineDrawsPlannedAndRealDaysOfEachStep_withTodaysLine_andTheSameInWords() {
        RecordRow matter = at.started(at.published("C-06"));
        at.clock.set("2021-10-20T10:00");
        at.finish(matter, 1, "");
        List<String> drawn = routes.of((RecordKind) at.records.cases.kind()).below(request(), matter).stream()
                .flatMap(CaseScreenDbTest::all)
                .filter(Html.class::isInstance)
                .map(one -> one.getElement().getOuterHTML())
                .toList();

        assertThat(drawn).hasSize(5).allSatisfy(svg -> assertThat(svg).contains("<line ", "aria-label="));
        assertThat(drawn.getFirst())
                .as("planned to 11 October, done on the 20th")
                .containsOnlyOnce("fill=\"none\"")
                .containsOnlyOnce("fill=\"currentColor\"")
                .contains("แผน 1 ต.ค. 64 – 11 ต.ค. 64 · ทำจริง 1 ต.ค. 64 – 20 ต.ค. 64");
        assertThat(drawn.getLast()).as("not begun").doesNotContain("fill=\"currentColor\"");
        assertThat(routes.of((RecordKind) at.records.cases.kind()).below(request(), matter).stream()
                        .flatMap(one -> ShownTexts.of(one).stream()))
                .anyMatch(words -> words.startsWith("1 ต.ค. 64 ถึง"))
                .anyMatch(words -> words.contains("ทำอยู่ตั้งแต่ 20 ต.ค. 64"));
    }

    /** Source: core D-07. */
    @Test
    void sheetOfACaseHasPlanAgainstActualOfEachStep_andIsPrintedFromItsPage() {
        RecordRow matter = at.started(at.published("C-06"));
        at.clock.set("2021-10-14T09:00");
        at.finish(matter, 1, "");
        CaseSheet sheet = new CaseSheet(at.records.cases.kind(), at.records.tasks.kind(), at.people);
        String model = String.valueOf(sheet.of(
                        at.now(matter),
                        at.records.board.last(HEAD, matter.id()).values(),
                        LocalDate.of(2021, 10, 14),
                        TextCatalog.load(CaseScreenDbTest.class.getClassLoader(), "processes")
                                .in(TextCatalog.THAI))
                .document(
                        new FakeLetterheads(new FakeOffices(), SampleOffices.KT1)
                                .of(SampleOffices.KT1, TextCatalog.THAI),
                        "ผู้พิมพ์",
                        Paper.landscape())
                .model());
        assertThat(model.replaceAll("\\{figure=(?:true|false), text=([^}]*)\\}", "$1")
                        .replaceAll("\\{text=([^}]*), figure=(?:true|false)\\}", "$1"))
                .contains("ครั้งที่, แผนเริ่ม, กำหนดเสร็จ, เริ่มจริง, เสร็จจริง, ช้า (วัน)")
                .as("due on 11 October, done three days later")
                .containsPattern("1, ศึกษา วิเคราะห์ วางแผนจัดเก็บ, [^,]+, 1, 1 ต.ค. 2564, 11 ต.ค. 2564, 1 ต.ค. 2564,"
                        + " 14 ต.ค. 2564, 3, เสร็จ")
                .containsPattern("5, ติดตาม ประเมิน รายงานรอบปี, .+, –, –, –, ");
        assertThat(routes.of((RecordKind) at.records.cases.kind()).head(request(), at.now(matter)).stream()
                        .flatMap(CaseScreenDbTest::all))
                .anyMatch(one -> one.getId().equals(Optional.of("processes-case-pdf")));
    }

    /** Source: core CORE-85. */
    @Test
    void processOfAnotherOfficeIsChosenAsAFile_orPasted() {
        Component page = new CatalogueView(at.records, at.units).open(request());
        assertThat(all(page).map(one -> one.getId().orElse(""))).contains("processes-file-upload", "processes-file");
    }

    /** Source: core CORE-85. */
    @Test
    void fileOfAProcessThatIsThereIsCompared_toldWhatTheOfficeLacks_andBegunAsADraft() {
        RecordRow process = at.published("C-09");
        TestRequest request = request();
        Component page = new CatalogueView(at.records, at.units).open(request);
        all(page)
                .filter(one -> one.getId().equals(Optional.of("processes-file")))
                .forEach(one -> ((TextArea) one)
                        .setValue(ShippedCatalogue.file("C-09")
                                .text()
                                .replace("ประสานผู้เกี่ยวข้อง", "แจ้งผู้เกี่ยวข้องทางหนังสือ")
                                .concat("part\tC-99\n")));
        pressed(page, "processes-file-bring");
        assertThat(request.opened()).as("refused: it is there").isEmpty();

        pressed(page, "processes-file-compare");
        assertThat(ShownTexts.of(page))
                .contains("กระบวนงานย่อยรหัส C-99")
                .anyMatch(text -> text.contains("แจ้งผู้เกี่ยวข้องทางหนังสือ"));
        pressed(page, "processes-file-begin");

        RecordRow draft = at.records.catalogue.versionsOf(HEAD, process.id()).getFirst();
        assertThat(draft.state()).isEqualTo(at.records.versions.kind().draft);
        assertThat(request.opened()).containsExactly(at.records.versions.kind().pageAddress(draft.id()));
        pressed(page, "processes-file-compare");
        assertThat(ShownTexts.of(page)).as("the draft instead of another one").contains("เปิดฉบับที่ 2");
    }

    private static void pressed(Component page, String id) {
        List<Component> found =
                all(page).filter(one -> one.getId().equals(Optional.of(id))).toList();
        assertThat(found).as(id).hasSize(1);
        ((Button) found.getFirst()).click();
    }

    /** Source: design 12; core D-02. */
    @Test
    void processShowsTheStepsOfTheVersionInForceAsATable_besideTheChart() {
        RecordRow draft =
                at.records.catalogue.bring(HEAD, ShippedCatalogue.file("C-06"), Optional.of(ProcessesFixture.ICT));
        var screen = routes.of((RecordKind) at.records.processes.kind());
        assertThat(screen.below(request(), draft)).as("nothing is in force").isEmpty();

        RecordRow process = at.publish(draft);
        assertThat(screen.beside(request(), process).stream().flatMap(CaseScreenDbTest::all))
                .anyMatch(Html.class::isInstance);
        String table = screen.below(request(), process).stream()
                .map(one -> one.getElement().getTextRecursively())
                .collect(java.util.stream.Collectors.joining());
        assertThat(table)
                .containsSubsequence("รายละเอียดงาน", "ผู้รับผิดชอบ", "เวลาดำเนินการ", "มาตรฐานคุณภาพงาน")
                .containsSubsequence("1. ศึกษา วิเคราะห์ วางแผนจัดเก็บ", "กลุ่ม คณะทำงาน", "10 วัน", "–")
                .containsSubsequence(
                        "2. จัดทำข้อมูลสารสนเทศ",
                        "2. สถานศึกษาจัดทำ ยืนยัน และรับรองข้อมูล",
                        "1 เดือน",
                        "ถูกต้อง ครบถ้วน เป็นปัจจุบันและทันสมัย")
                .containsSubsequence("5. ติดตาม ประเมิน รายงานรอบปี", "ตลอดปีงบประมาณ");
    }
}
