package org.khet.rounds.internal.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.rounds.internal.SampleRounds.OFFICE;
import static org.khet.rounds.internal.SampleRounds.ROUND;
import static org.khet.rounds.internal.SampleRounds.SECTION;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.RecordingEvents;
import org.khet.portal.testkit.fake.RecordingTrail;
import org.khet.portal.testkit.ui.TestRequest;
import org.khet.rounds.internal.SampleRounds;
import org.khet.rounds.internal.cell.CellKey;
import org.khet.rounds.internal.cell.CellSplit;
import org.khet.rounds.internal.collection.CollectionKind;
import org.khet.rounds.internal.request.LearnerAccess;
import org.khet.rounds.internal.setting.RoundsCodes;
import org.khet.rounds.internal.setting.RoundsSettings;
import org.khet.rounds.internal.ui.RoundsRoutes;

/** Certificate, status and calendar on paper. Source: ict ICT-64, D1 to D3; policyplan PF-12, PF-13, PLAN-47, 48, 95. */
@OnEachDatabase
class RoundPapersDbTest {
    private final TestDatabase database;
    private final List<PrintDocument> printed = new ArrayList<>();

    RoundPapersDbTest(TestDatabase database) {
        this.database = database;
    }

    private RoundPapers papers() {
        return new RoundPapers(
                (document, out) -> printed.add(document), new FakeLetterheads(new FakeOffices(), OFFICE));
    }

    @Test
    void certificateStatesTheTotalsAndTheHeadOfTheOwnSchool() throws IOException {
        SampleRounds office = new SampleRounds(database);
        RecordRow opened = office.opened(office.pupilSheet(), ROUND);
        long id = office.certified(opened, 5, 61, 58).id();

        papers().certificate(office.head(5), office.registers, id, new ByteArrayOutputStream());
        Map<String, ?> model = printed.getFirst().model();
        assertThat(model.get("round")).isEqualTo("DMC ภาคเรียนที่ 2 ปีการศึกษา 2569");
        assertThat(model.get("asOf")).isEqualTo("10 พฤศจิกายน 2569");
        assertThat(model.get("school")).isEqualTo("โรงเรียนบ้านตัวอย่าง 05");
        assertThat(model.get("rows").toString())
                .contains("male=61", "female=58", "sum=119")
                .contains("นักเรียนยากจน");
        assertThat(model.get("certifier").toString()).contains("ผอ.โรงเรียน 5");
        assertThat(model.get("acknowledger")).isEqualTo("");
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(
                        () -> papers().certificate(office.head(4), office.registers, id, new ByteArrayOutputStream()));
    }

    @Test
    void certificateIsOfferedOnceTheSchoolConfirmed_notOfAnEmptySheet() {
        SampleRounds office = new SampleRounds(database);
        RecordRow opened = office.opened(office.pupilSheet(), ROUND);
        var letterheads = new FakeLetterheads(new FakeOffices(), OFFICE);
        RoundsRoutes routes = new RoundsRoutes(
                papers(),
                new SummaryPaper((document, out) -> {}, letterheads),
                new RoundReportPaper((document, out) -> {}, letterheads),
                new LearnerAccess(new RecordingTrail(), database.transactions()),
                new CalendarSending(
                        office.registers.portal(),
                        new RecordingEvents(),
                        new RecordingTrail(),
                        database.transactions()));

        assertThat(heads(office, routes, office.of(opened, 5)))
                .as("the way to the figures only")
                .isEqualTo(1);
        assertThat(heads(office, routes, office.certified(opened, 5, 61, 58))).isEqualTo(2);
    }

    private static int heads(SampleRounds office, RoundsRoutes routes, RecordRow row) {
        RecordKind kind = office.registers.collections().submissions().kind();
        return routes.of(kind, () -> office.registers)
                .head(TestRequest.of(office.head(5), "rounds", ""), row)
                .size();
    }

    @Test
    void statusNamesEachSchoolWithItsState() throws IOException {
        SampleRounds office = new SampleRounds(database);
        RecordRow opened = office.opened(office.pupilSheet(), ROUND);
        office.certified(opened, 5, 61, 58);

        papers().status(office.lead(), office.registers, opened.id(), new ByteArrayOutputStream());
        Map<String, ?> model = printed.getFirst().model();
        assertThat(model.get("asked")).isEqualTo("11");
        assertThat(model.get("owing")).isEqualTo("10");
        assertThat((List<?>) model.get("rows")).hasSize(11);
        assertThat(model.get("rows").toString()).contains("ผอ.รับรองแล้ว", "ยังไม่เริ่ม");
    }

    @Test
    void calendarOfAYearShowsTheThreeRoundsWithTheirDays_andOneThatWasMoved() throws IOException {
        SampleRounds office = new SampleRounds(database);
        office.rounds.days(
                "DMC-2569-1",
                java.time.LocalDate.of(2026, 5, 16),
                java.time.LocalDate.of(2026, 6, 25),
                java.time.LocalDate.of(2026, 6, 25));

        papers().calendar(office.officer(), office.registers, 2026, new ByteArrayOutputStream());
        Map<String, ?> model = printed.getFirst().model();
        assertThat(model.get("year")).isEqualTo("2569");
        assertThat((List<?>) model.get("rows")).hasSize(3);
        assertThat(model.get("rows").toString()).contains("25 มิถุนายน 2569", "30 เมษายน 2570");
    }

    @Test
    void summaryOfPupilsByGradeDistrictAndSize_eachEndsInTheCertifiedTotal_aStrangerPrintsNothing() throws IOException {
        SampleRounds office = new SampleRounds(database);
        RecordRow opened = office.opened(office.pupilSheet(), ROUND);
        office.certified(opened, 1, 61, 58);
        office.certified(opened, 2, 70, 80);
        var collections = office.registers.collections().collections();
        office.act(collections, office.lead(), opened, collections.kind().close);
        office.act(collections, office.lead(), opened, collections.kind().summarise);
        var snapshots = office.registers.snapshots().snapshots();
        RecordRow pupils = snapshots.all(office.lead(), RecordFilter.ALL).stream()
                .filter(row -> row.get(snapshots.kind().total) == 269)
                .findFirst()
                .orElseThrow();
        SummaryPaper paper = new SummaryPaper(
                (document, out) -> printed.add(document), new FakeLetterheads(new FakeOffices(), OFFICE));

        paper.print(office.lead(), office.registers, pupils.id(), new ByteArrayOutputStream());
        Map<String, ?> model = printed.getFirst().model();
        assertThat(model.get("item")).isEqualTo("จำนวนนักเรียน");
        assertThat(model.get("total").toString()).contains("male=131", "female=138", "sum=269", "schools=2");
        assertThat(model.get("missing")).isEqualTo("9");
        assertThat(sums(model, "grades", line -> !line.get("name").startsWith("รวม")))
                .isEqualTo(269);
        assertThat(sums(model, "grades", line -> line.get("name").equals("รวมประถมศึกษา")))
                .isEqualTo(269);
        assertThat(sums(model, "districts", line -> true)).isEqualTo(269);
        assertThat(sums(model, "sizes", line -> line.get("name").equals("ขนาดเล็ก")))
                .as("119 pupils, not more than 120")
                .isEqualTo(119);
        assertThat(sums(model, "sizes", line -> line.get("name").equals("ขนาดกลาง")))
                .isEqualTo(150);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(
                        () -> paper.print(office.head(1), office.registers, pupils.id(), new ByteArrayOutputStream()));
    }

    @Test
    void planOfIntakeIsReportedWithTheTotalsOfEveryItem_andTheSchoolsThatAreMissing() throws IOException {
        SampleRounds office = new SampleRounds(database);
        List<RecordDraft> lines = new ArrayList<>();
        List<String> codes = List.of("CENSUS", "LEAVERS", "NONFORMAL", "TARGET", "PLACED", "UNPLACED");
        codes.forEach(
                code -> lines.add(office.line(office.item(code, "รายการ " + code, CellSplit.PLACE, false), SECTION)));
        RecordRow opened = office.opened(office.sheet("แผนการรับนักเรียน", lines, List.of()), ROUND);
        intake(office, opened, 1, 40, 38, 2);
        intake(office, opened, 2, 30, 30, 0);
        var collections = office.registers.collections().collections();
        CollectionKind kind = collections.kind();
        RecordRow closed = office.act(collections, office.lead(), opened, kind.close);
        RecordRow summarised = office.act(collections, office.lead(), closed, kind.summarise);
        RoundReportPaper paper = new RoundReportPaper(
                (document, out) -> printed.add(document), new FakeLetterheads(new FakeOffices(), OFFICE));

        assertThat(collections.obstacles(office.lead(), summarised).get(kind.report))
                .extracting(Problem::key, problem -> problem.args().getFirst())
                .as("the two schools were not acknowledged yet, nine sent nothing")
                .containsExactly("rounds.error.not-all", 11);
        office.settings.put(OFFICE, RoundsSettings.REPORT_ALL, false, SampleRounds.TODAY);
        office.act(
                collections,
                office.lead(),
                summarised,
                kind.report,
                new RecordDraft().with(kind.reportNo, "ศธ 04999/77").with(kind.reportedOn, SampleRounds.TODAY),
                "");
        paper.print(office.lead(), office.registers, opened.id(), new ByteArrayOutputStream());

        Map<String, ?> model = printed.getFirst().model();
        assertThat(model.get("reportNo")).isEqualTo("ศธ 04999/77");
        assertThat(model.get("reportedOn")).isEqualTo("20 พฤศจิกายน 2569");
        assertThat((List<?>) model.get("missing")).hasSize(9);
        assertThat((List<?>) model.get("rows"))
                .as("rows without a child are left out, sums stay")
                .allMatch(line -> !((Map<?, ?>) line).get("sum").equals("0")
                        || ((Map<?, ?>) line).get("row").equals("รวม"));
        assertThat(sums(
                        model,
                        "rows",
                        line -> line.get("row").equals("รวม")
                                && line.get("item").equals("รายการ TARGET")))
                .isEqualTo(70);
        assertThat(sums(
                        model,
                        "rows",
                        line -> line.get("row").equals("รวม")
                                && List.of("รายการ PLACED", "รายการ UNPLACED").contains(line.get("item"))))
                .as("placed and unplaced are the target")
                .isEqualTo(70);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> office.act(
                        collections,
                        office.officer(),
                        summarised,
                        kind.report,
                        new RecordDraft().with(kind.reportNo, "1").with(kind.reportedOn, SampleRounds.TODAY),
                        ""));
    }

    private static void intake(
            SampleRounds office, RecordRow collection, int school, int target, int placed, int unplaced) {
        Map<CellKey, @Nullable Integer> cells = new HashMap<>();
        RoundsCodes.PLACE
                .standard()
                .forEach(place -> List.of("CENSUS", "LEAVERS", "NONFORMAL", "TARGET", "PLACED", "UNPLACED")
                        .forEach(item -> cells.put(new CellKey(item, place.code(), ""), 0)));
        cells.put(new CellKey("CENSUS", "P1", ""), target + 5);
        cells.put(new CellKey("LEAVERS", "P1", ""), 3);
        cells.put(new CellKey("NONFORMAL", "P1", ""), 1);
        cells.put(new CellKey("TARGET", "P1", ""), target);
        cells.put(new CellKey("PLACED", "P1", ""), placed);
        cells.put(new CellKey("UNPLACED", "P1", ""), unplaced);
        office.typed(collection, school, cells);
        var submissions = office.registers.collections().submissions();
        office.act(submissions, office.clerk(school), office.of(collection, school), submissions.kind().confirm);
        office.act(submissions, office.head(school), office.of(collection, school), submissions.kind().certify);
    }

    @SuppressWarnings("unchecked")
    private static int sums(Map<String, ?> model, String part, Predicate<Map<String, String>> wanted) {
        return ((List<Map<String, String>>) model.get(part))
                .stream()
                        .filter(wanted)
                        .mapToInt(line -> Integer.parseInt(line.get("sum")))
                        .sum();
    }
}
