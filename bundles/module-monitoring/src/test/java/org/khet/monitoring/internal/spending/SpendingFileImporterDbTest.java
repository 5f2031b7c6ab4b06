package org.khet.monitoring.internal.spending;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.monitoring.internal.MonitoringFixture;
import org.khet.monitoring.internal.round.MoneySource;
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
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.portal.testkit.fake.RecordingFindings;

/** Spending from a file where no module gives it. Source: monitoring J.3, MON-12. */
@OnEachDatabase
class SpendingFileImporterDbTest {
    private static final TestCaller OFFICER = MonitoringFixture.person(10);
    private final MonitoringFixture at;

    SpendingFileImporterDbTest(TestDatabase database) {
        at = new MonitoringFixture(database);
    }

    private static ImportRow row(int line, String month, String type, String allocated, String disbursed) {
        return new ImportRow(
                line,
                Map.of(
                        "fiscal_year",
                        "2567",
                        "month",
                        month,
                        "line_or_type",
                        "2000",
                        "expenditure_type",
                        type,
                        "allocation",
                        allocated,
                        "disbursed",
                        disbursed));
    }

    /** With finance off the report of a project shows what the file says, marked as imported; another figure may be typed over it. */
    @Test
    void reportOfAProjectShowsWhatTheFileSays_markedAsImported() {
        at.item(at.project("P-017", "จ้างธุรการโรงเรียน")
                .with(at.records.items.kind().amount, new BigDecimal("1530000")));
        var importer = new SpendingFileImporter(at.records);
        List<ImportRow> rows = List.of(
                ofProject(2, "11", "P-017", "231000"),
                ofProject(3, "12", "P-017", "486000"),
                ofProject(4, "12", "P-099", "1"));
        RecordingFindings told = new RecordingFindings();
        importer.look(OFFICER, Set.of(), rows, told);
        assertThat(told.found())
                .containsExactly("4 monitoring.found.twice line_or_type", "4 monitoring.found.project project_code");
        importer.store(
                OFFICER,
                rows.subList(0, 2),
                Set.of(),
                new ImportTarget.Arrival("เบิกจ่าย.xlsx", LocalDate.of(2024, 1, 2)),
                told);

        ReportKind kind = at.records.reports.kind();
        RecordRow report = at.reports(at.opened(1)).getFirst();
        assertThat(report.get(kind.spent)).contains(new BigDecimal("486000.00"));
        assertThat(report.get(kind.spentSource)).isEqualTo(MoneySource.IMPORT);
        assertThat(report.get(kind.spentAsOf)).contains(LocalDate.of(2023, 12, 31));
        assertThat(report.get(kind.spendPercent)).contains(new BigDecimal("31.76"));
        RecordRow typed = at.records.reports.change(
                OFFICER, report, RecordDraft.of(report).with(kind.spentTyped, new BigDecimal("500000")));
        assertThat(typed.get(kind.spent)).contains(new BigDecimal("500000.00"));
        assertThat(typed.get(kind.spentSource)).isEqualTo(MoneySource.TYPED);
        at.books("490000");
        RecordRow paid =
                at.records.reports.change(OFFICER, typed, RecordDraft.of(typed).with(kind.spentTyped, null));
        assertThat(paid.get(kind.spent)).as("the books count first").contains(new BigDecimal("490000.00"));
        assertThat(paid.get(kind.spentSource)).isEqualTo(MoneySource.FINANCE);
    }

    private static ImportRow ofProject(int line, String month, String project, String disbursed) {
        return new ImportRow(
                line,
                Map.of(
                        "fiscal_year",
                        "2567",
                        "month",
                        month,
                        "line_or_type",
                        "2000",
                        "expenditure_type",
                        "OPERATION",
                        "project_code",
                        project,
                        "allocation",
                        "1530000",
                        "disbursed",
                        disbursed));
    }

    @Test
    void clerks486000Of1530000FromAFile_areMarkedAsImported_whatDoesNotFitIsToldByRowAndNothingStored() {
        var importer = new SpendingFileImporter(at.records);
        List<ImportRow> rows = List.of(
                row(2, "12", "งบดำเนินงาน", "1530000", "486000"),
                row(3, "12", "OPERATION", "1", "1"),
                row(4, "0", "OPERATION", "1", "1"),
                row(5, "1", "งบลับ", "1", "1500,50"));
        RecordingFindings told = new RecordingFindings();

        importer.look(OFFICER, Set.of(), rows, told);

        assertThat(told.found())
                .containsExactly(
                        "3 monitoring.found.twice line_or_type",
                        "4 monitoring.found.month month",
                        "5 monitoring.found.type expenditure_type",
                        "5 monitoring.found.sum disbursed");
        assertThat(at.records.spendings.count(OFFICER, RecordFilter.ALL)).isZero();

        importer.store(
                OFFICER,
                rows.subList(0, 1),
                Set.of(),
                new ImportTarget.Arrival("เบิกจ่าย.xlsx", LocalDate.of(2024, 1, 2)),
                told);

        SpendingKind kind = at.records.spendings.kind();
        RecordRow stored = at.records.spendings.all(OFFICER, RecordFilter.ALL).getFirst();
        assertThat(stored.get(kind.month)).isEqualTo(YearMonth.of(2023, 12));
        assertThat(stored.get(kind.type)).isEqualTo("OPERATION");
        assertThat(stored.get(kind.source)).isEqualTo(FigureOrigin.IMPORTED);
        assertThat(stored.get(kind.percent)).contains(new BigDecimal("31.76"));
        assertThat(told.keys()).containsExactly(stored.id());
        RecordingFindings again = new RecordingFindings();
        importer.look(OFFICER, Set.of(), rows.subList(0, 1), again);
        assertThat(again.found()).containsExactly("2 monitoring.found.twice line_or_type");
        ListImports pages = ListImports.over(
                new FakeSwitches().turn(SampleOffices.KT1, "monitoring", true), () -> List.of(importer));
        assertThat(pages.of(OFFICER, kind.listAddress()))
                .extracting(ListImports.Offer::page)
                .containsExactly("admin/imports/monitoring.spending");
    }

    private static ImportRow named(int line, String year, String month, String name, String disbursed) {
        return new ImportRow(
                line,
                Map.of(
                        "fiscal_year",
                        year,
                        "month",
                        month,
                        "line_or_type",
                        name,
                        "allocation",
                        "1530000",
                        "disbursed",
                        disbursed));
    }

    /** A line of sums with year and month is no further line that doubles the sums: it checks them, and a wrong one stops the file. */
    @Test
    void lineOfSumsIsNoLineOfTheReport_itChecksTheOthers() {
        var importer = new SpendingFileImporter(at.records);
        ImportRow pay = named(2, "2567", "12", "งบบุคลากร", "300000");
        ImportRow running = named(3, "2567", "12", "งบดำเนินงาน", "186000");

        RecordingFindings right = new RecordingFindings();
        importer.look(
                OFFICER,
                Set.of(),
                List.of(
                        pay,
                        running,
                        named(4, "2567", "12", "รวมทั้งสิ้น", "486000"),
                        named(5, "รวม", "", "", "486000.00")),
                right);
        assertThat(right.found())
                .containsExactly("4 monitoring.found.total line_or_type", "5 monitoring.found.total line_or_type");

        RecordingFindings wrong = new RecordingFindings();
        importer.look(
                OFFICER, Set.of(), List.of(pay, running, named(4, "2567", "12", "รวมทั้งสิ้น", "486000.01")), wrong);
        assertThat(wrong.found())
                .containsExactly(
                        "2 monitoring.found.total-differs disbursed",
                        "3 monitoring.found.total-differs disbursed",
                        "4 monitoring.found.total line_or_type");
    }
}
