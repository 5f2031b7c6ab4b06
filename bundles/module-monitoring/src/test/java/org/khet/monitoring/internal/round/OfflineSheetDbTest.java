package org.khet.monitoring.internal.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.monitoring.internal.MonitoringFixture;
import org.khet.monitoring.internal.rule.Direction;
import org.khet.monitoring.internal.rule.Period;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.RecordingExports;
import org.khet.portal.testkit.fake.RecordingFindings;

/** The sheet of a round goes out, is filled in elsewhere and comes back. Source: monitoring J.3, MON-48. */
@OnEachDatabase
class OfflineSheetDbTest {
    private static final TestCaller LEAD = MonitoringFixture.person(10);
    private final MonitoringFixture at;
    private final OfflineSheetImporter importer;
    private final ReportKind kind;

    OfflineSheetDbTest(TestDatabase database) {
        at = new MonitoringFixture(database);
        importer = new OfflineSheetImporter(at.records, at.clock);
        kind = at.records.reports.kind();
    }

    private RecordRow opened() {
        RecordRow first = at.item(at.project("P-01", "อบรมครู"));
        at.item(at.project("P-02", "นิเทศโรงเรียน"));
        at.active(
                at.indicator("K-1", Direction.UP, Period.Q1, "80").with(at.records.indicators.kind().item, first.id()));
        return at.opened(1);
    }

    /** The rows of the sheet as its file would give them, by the columns of the import. */
    private List<Map<String, String>> sheet(RecordRow round) {
        ExportList<RecordRow> list = new OfflineSheet(at.records.rounds, at.records.reports)
                .of(
                        LEAD,
                        round,
                        TextCatalog.load(OfflineSheet.class.getClassLoader(), "monitoring")
                                .in(TextCatalog.THAI));
        return RecordingExports.rows(list).stream()
                .map(cells -> {
                    Map<String, String> row = new HashMap<>();
                    for (int i = 0; i < cells.size(); i++) {
                        String head = list.columns().get(i).title();
                        String cell = cells.get(i);
                        importer.fields().stream()
                                .filter(field -> field.heads().contains(head))
                                .forEach(field -> row.put(field.id(), cell));
                    }
                    return row;
                })
                .toList();
    }

    private static ImportRow row(int line, Map<String, String> cells, String... filled) {
        Map<String, String> all = new HashMap<>(cells);
        for (int i = 0; i < filled.length; i += 2) {
            all.put(filled[i], filled[i + 1]);
        }
        return new ImportRow(line, all);
    }

    @Test
    void sheetOfTwoDraftsComesBackFilledIn_ownersStillSend() {
        RecordRow round = opened();
        List<Map<String, String>> blank = sheet(round);
        assertThat(blank).extracting(row -> row.get("code")).containsExactly("P-01", "P-02");
        assertThat(blank.getFirst()).containsEntry("indicators", "-").containsEntry("round", "ไตรมาส 1");
        List<ImportRow> rows = List.of(
                row(2, blank.get(0), "percent", "๕๐", "spent", "30,000", "indicators", "76", "obstacles", "ส่งช้า"),
                row(3, blank.get(1), "percent", "40"));
        RecordingFindings told = new RecordingFindings();
        importer.look(LEAD, Set.of(), rows, told);
        assertThat(told.found()).isEmpty();

        importer.store(
                LEAD, rows, Set.of(), new ImportTarget.Arrival("แบบรายงาน.xlsx", LocalDate.of(2024, 1, 5)), told);

        RecordRow first = at.report(round, "P-01");
        assertThat(first.get(kind.percent)).contains(new BigDecimal("50.00"));
        assertThat(first.get(kind.spent)).contains(new BigDecimal("30000.00"));
        assertThat(first.get(kind.obstacles)).isEqualTo("ส่งช้า");
        assertThat(first.lines(kind.indicators).getFirst().get(kind.result)).contains(new BigDecimal("76.00"));
        assertThat(first.lines(kind.activities)).hasSize(1);
        assertThat(first.state()).isEqualTo(kind.draft);
        assertThat(at.report(round, "P-02").get(kind.percent)).contains(new BigDecimal("40.00"));
    }

    @Test
    void statesOfActivitiesComeBack_doneWithItsDay_delayedWithItsReason_unknownWordsAreToldByRow() {
        RecordRow round = opened();
        List<Map<String, String>> blank = sheet(round);
        assertThat(blank.getFirst()).containsEntry("activities", "ยังไม่เริ่ม");
        RecordingFindings told = new RecordingFindings();
        importer.look(
                LEAD,
                Set.of(),
                List.of(
                        row(2, blank.get(0), "activities", "เสร็จมั้ง", "indicators", "1"),
                        row(3, blank.get(1), "activities", "ล่าช้า")),
                told);
        importer.look(LEAD, Set.of(), List.of(row(4, blank.get(1), "activities", "แล้วเสร็จ; กำลังดำเนินการ")), told);
        assertThat(told.found())
                .containsExactly(
                        "2 monitoring.found.activities activities",
                        "3 monitoring.found.activities activities",
                        "4 monitoring.found.activities activities");

        List<ImportRow> rows = List.of(
                row(2, blank.get(0), "activities", "แล้วเสร็จ (๒๐ ธ.ค. ๒๕๖๖)", "indicators", "-"),
                row(3, blank.get(1), "activities", "Delayed (วิทยากรเลื่อน)"));
        RecordingFindings none = new RecordingFindings();
        importer.look(LEAD, Set.of(), rows, none);
        assertThat(none.found()).isEmpty();
        importer.store(
                LEAD, rows, Set.of(), new ImportTarget.Arrival("แบบรายงาน.xlsx", LocalDate.of(2024, 1, 5)), none);

        var done = at.report(round, "P-01").lines(kind.activities).getFirst();
        assertThat(done.get(kind.activityState)).isEqualTo(ActivityState.DONE);
        assertThat(done.get(kind.doneOn)).contains(LocalDate.of(2023, 12, 20));
        var late = at.report(round, "P-02").lines(kind.activities).getFirst();
        assertThat(late.get(kind.activityState)).isEqualTo(ActivityState.DELAYED);
        assertThat(late.get(kind.note)).isEqualTo("วิทยากรเลื่อน");
        assertThat(sheet(round))
                .as("the next sheet tells what came back")
                .extracting(row -> row.get("activities"))
                .containsExactly("แล้วเสร็จ (20 ธ.ค. 66)", "ล่าช้า (วิทยากรเลื่อน)");
    }

    @Test
    void whatDoesNotFitIsToldByRow_nothingIsStored() {
        RecordRow round = opened();
        Map<String, String> blank = sheet(round).getFirst();
        RecordingFindings told = new RecordingFindings();

        importer.look(
                LEAD,
                Set.of(),
                List.of(
                        row(2, blank),
                        row(3, blank),
                        row(4, blank, "code", "P-99"),
                        row(5, blank, "code", "P-02", "percent", "101", "spent", "1500,50"),
                        row(6, blank, "round", "ไตรมาส 4")),
                told);
        assertThat(told.found())
                .containsExactly(
                        "3 monitoring.found.report-twice code",
                        "4 monitoring.found.report code",
                        "5 monitoring.found.results indicators",
                        "5 monitoring.found.percent percent",
                        "5 monitoring.found.amount spent",
                        "6 monitoring.found.report code");
        assertThat(at.report(round, "P-01").get(kind.percent)).isEmpty();
    }

    /** What the owner's form would refuse is told before anything is stored; a project without a code goes by its title. */
    @Test
    void moneyThatTheBooksKnowOtherwiseIsToldByRow_projectWithoutACodeGoesByItsTitle() {
        at.item(at.project("", "นิเทศภายใน"));
        RecordRow round = opened();
        at.books("60000");
        List<Map<String, String>> blank = sheet(round);
        assertThat(blank).extracting(row -> row.get("code")).containsExactly("", "P-01", "P-02");
        RecordingFindings told = new RecordingFindings();
        importer.look(
                LEAD,
                Set.of(),
                List.of(
                        row(2, blank.get(0), "percent", "30", "spent", "60,000"),
                        row(3, blank.get(1), "spent", "30,000"),
                        row(4, blank.get(0), "title", "ไม่มีโครงการนี้")),
                told);
        assertThat(told.found())
                .containsExactly("3 monitoring.found.report-refused spent", "4 monitoring.found.report title");
        assertThat(told.reasons()).singleElement().asString().contains("monitoring.error.overtyped", "60000");

        importer.store(
                LEAD,
                List.of(row(2, blank.get(0), "percent", "30", "spent", "60,000")),
                Set.of(),
                new ImportTarget.Arrival("แบบรายงาน.xlsx", LocalDate.of(2024, 1, 5)),
                told);
        assertThat(at.report(round, "").get(kind.percent)).contains(new BigDecimal("30.00"));
    }

    @Test
    void rowWithoutACodeGoesToTheOneProjectOfItsTitleThatHasNone() {
        at.item(at.project("", "นิเทศภายใน"));
        at.item(at.project("", "นิเทศภายใน"));
        List<Map<String, String>> blank = sheet(opened());
        assertThat(blank).extracting(row -> row.get("code")).containsExactly("", "", "P-01", "P-02");
        RecordingFindings told = new RecordingFindings();
        importer.look(LEAD, Set.of(), List.of(row(2, blank.get(0)), row(3, blank.get(2), "code", "")), told);
        assertThat(told.found()).containsExactly("2 monitoring.found.report title", "3 monitoring.found.report title");
    }
}
