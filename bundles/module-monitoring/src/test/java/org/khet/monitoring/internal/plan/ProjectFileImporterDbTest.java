package org.khet.monitoring.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.monitoring.internal.MonitoringFixture;
import org.khet.monitoring.internal.indicator.IndicatorKind;
import org.khet.monitoring.internal.round.ReportKind;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.records.internal.module.ListImports;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.fake.RecordingFindings;

/** Projects from a file while no module of plans is there. Source: monitoring J.3, MON-14. */
@OnEachDatabase
class ProjectFileImporterDbTest {
    private static final TestCaller LEAD = MonitoringFixture.person(10);
    private final MonitoringFixture at;
    private final ProjectFileImporter importer;
    private final FollowUpItemKind kind;

    ProjectFileImporterDbTest(TestDatabase database) {
        at = new MonitoringFixture(database);
        FakePeople people = new FakePeople();
        SampleOffices.people().forEach(people::with);
        importer = new ProjectFileImporter(at.records, FakeUnits.ofSampleOffices(), people);
        kind = at.records.items.kind();
    }

    private static ImportRow row(int line, String... changes) {
        Map<String, String> cells = new HashMap<>(Map.of(
                "code", "P-01",
                "title", "จ้างครูธุรการโรงเรียน 17 อัตรา",
                "owner_group", "PLAN",
                "owner", SampleOffices.person(SampleOffices.KT1, 11).fullName(),
                "amount", "1530000",
                "start", "2023-10-01",
                "end", "2024-03-31",
                "indicator", "โรงเรียนที่มีครูธุรการ",
                "unit", "โรงเรียน",
                "target", "17"));
        for (int i = 0; i < changes.length; i += 2) {
            cells.put(changes[i], changes[i + 1]);
        }
        return new ImportRow(line, cells);
    }

    private void strategy() {
        at.item(at.project("ก-1", "พัฒนาประสิทธิภาพการบริหาร").with(kind.sort, FollowUpItemSort.STRATEGY));
    }

    @Test
    void clerksOf1530000AreFollowedLikeATypedProject_halfIsPlannedByTheEndOfQ1() {
        strategy();
        RecordingFindings told = new RecordingFindings();
        List<ImportRow> rows = List.of(row(2, "strategy", "พัฒนาประสิทธิภาพการบริหาร"));
        importer.look(LEAD, Set.of(), rows, told);
        assertThat(told.found()).isEmpty();

        importer.store(LEAD, rows, Set.of(), new ImportTarget.Arrival("โครงการ.xlsx", LocalDate.of(2024, 1, 2)), told);

        RecordRow project = at.records
                .items
                .all(LEAD, RecordFilter.of(kind.code.is("P-01")))
                .getFirst();
        assertThat(project.get(kind.strategy)).isPresent();
        assertThat(project.get(kind.money).orElseThrow().of(Month.DECEMBER)).isEqualByComparingTo("255000.00");
        assertThat(told.keys()).hasSize(2);
        IndicatorKind indicators = at.records.indicators.kind();
        RecordRow measured = at.records.indicators.all(LEAD, RecordFilter.ALL).getFirst();
        assertThat(measured.get(indicators.item)).contains(project.id());
        RecordRow report = at.reports(at.opened(1)).stream()
                .filter(one -> one.get(at.records.reports.kind().code).equals("P-01"))
                .findFirst()
                .orElseThrow();
        ReportKind reports = at.records.reports.kind();
        assertThat(report.get(reports.moneyPlan)).contains(new BigDecimal("765000.00"));
        assertThat(report.get(reports.planned)).contains(new BigDecimal("50.00"));
        assertThat(at.records.items.mayChange(LEAD, project)).isTrue();
    }

    @Test
    void whatDoesNotFitIsToldByRow_anotherImportOfTheSameProjectIsRefused() {
        RecordingFindings told = new RecordingFindings();
        importer.look(
                LEAD,
                Set.of(),
                List.of(
                        row(2),
                        row(3),
                        row(4, "code", "P-02", "owner_group", "ฝ่ายลับ"),
                        row(5, "code", "P-03", "owner", "ไม่มีตัวตน"),
                        row(6, "code", "P-04", "amount", "1500,50"),
                        row(7, "code", "P-05", "end", "2024-10-01"),
                        row(8, "code", "P-06", "strategy", "ไม่มีในแผน"),
                        row(9, "code", "P-07", "target", "")),
                told);

        assertThat(told.found())
                .containsExactly(
                        "3 monitoring.found.project-twice code",
                        "4 monitoring.found.group owner_group",
                        "5 monitoring.found.owner owner",
                        "6 monitoring.found.amount amount",
                        "7 monitoring.found.days end",
                        "8 monitoring.found.strategy strategy",
                        "9 monitoring.found.target target");
        assertThat(at.records.items.count(LEAD, RecordFilter.ALL)).isZero();
        at.item(new RecordDraft()
                .with(kind.code, "P-01")
                .with(kind.sort, FollowUpItemSort.PROJECT)
                .with(kind.year, MonitoringFixture.YEAR)
                .with(kind.title, "โครงการเดิม")
                .with(kind.unit, MonitoringFixture.PLAN)
                .with(kind.owner, SampleOffices.personId(SampleOffices.KT1, 11)));
        RecordingFindings again = new RecordingFindings();
        importer.look(LEAD, Set.of(), List.of(row(2)), again);
        assertThat(again.found()).containsExactly("2 monitoring.found.project-twice code");
    }

    /** The sum below the projects is no project, and stops the file where it is another. */
    @Test
    void lineOfSumsChecksTheProjects_andIsNone() {
        ImportRow more = row(3, "code", "P-02", "amount", "70000");
        ImportRow total = new ImportRow(4, Map.of("code", "รวม", "title", "", "amount", "1600000"));
        RecordingFindings right = new RecordingFindings();
        importer.look(LEAD, Set.of(), List.of(row(2), more, total), right);
        assertThat(right.found()).containsExactly("4 monitoring.found.total code");

        RecordingFindings wrong = new RecordingFindings();
        importer.look(LEAD, Set.of(), List.of(row(2), total), wrong);
        assertThat(wrong.found())
                .containsExactly("2 monitoring.found.total-differs amount", "4 monitoring.found.total code");
    }

    @Test
    void hundredBahtOverThreeMonthsLoseNoSatang() {
        var grid = EvenMonths.of(new BigDecimal("100.00"), YearMonth.of(2023, 11), YearMonth.of(2024, 1));

        assertThat(grid.of(Month.NOVEMBER)).isEqualByComparingTo("33.33");
        assertThat(grid.of(Month.JANUARY)).isEqualByComparingTo("33.34");
        assertThat(grid.sum()).isEqualByComparingTo("100.00");
    }

    @Test
    void listOfWhatIsFollowedOffersTheFile() {
        ListImports pages = ListImports.over(
                new FakeSwitches().turn(SampleOffices.KT1, "monitoring", true), () -> List.of(importer));
        assertThat(pages.of(LEAD, kind.listAddress()))
                .extracting(ListImports.Offer::page)
                .containsExactly("admin/imports/monitoring.projects");
    }
}
