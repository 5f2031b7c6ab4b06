package org.khet.policyplan.internal.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.policyplan.internal.SampleRegisters.baht;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.policyplan.internal.SampleRegisters;
import org.khet.policyplan.internal.money.BudgetItemSort;
import org.khet.policyplan.internal.money.SpentKind;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.records.internal.module.ListImports;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.RecordingFindings;

/** Spending from a file, where no module of finance is. Source: policyplan J.3, PLAN-36. */
@OnEachDatabase
class TypedSpendingImporterDbTest {
    private static final Set<String> MAPPED =
            Set.of("fiscal_year", "month", "item_code", "expenditure_type", "disbursed");
    private final TestDatabase database;

    TypedSpendingImporterDbTest(TestDatabase database) {
        this.database = database;
    }

    private static ImportRow row(int line, String year, String month, String item, String type, String sum) {
        return new ImportRow(
                line,
                Map.of(
                        "fiscal_year",
                        year,
                        "month",
                        month,
                        "item_code",
                        item,
                        "expenditure_type",
                        type,
                        "disbursed",
                        sum));
    }

    @Test
    void clerksSpent486000InThreeMonths_octoberIsOfTheYearBefore_whatDoesNotFitIsToldByRow() {
        SampleRegisters office = new SampleRegisters(database);
        RecordRow item = office.item("05.1", "ครูธุรการโรงเรียน", BudgetItemSort.PAY, "2", false);
        RecordRow line = office.line(office.received(item, "ว 1", "2", "1530000.00"));
        var importer = new TypedSpendingImporter(office.registers);
        List<ImportRow> rows = List.of(
                row(2, "2570", "10", "05.1", "2", "162000"),
                row(3, "๒๕๗๐", "๑๑", "05.1", "", "162000"),
                row(4, "2570", "12", "05.1", "2", "162000"),
                row(5, "2570", "12", "05.1", "2", "1"),
                row(6, "2570", "13", "05.1", "2", "1"),
                row(7, "2571", "1", "05.1", "2", "1"),
                row(8, "2570", "1", "05.1", "3", "1"),
                row(9, "2570", "2", "05.1", "2", "-5"),
                row(10, "2570", "3", "05.1", "2", "1500,50"));
        RecordingFindings told = new RecordingFindings();

        importer.look(office.budget(), MAPPED, rows, told);

        assertThat(told.found())
                .containsExactly(
                        "5 policyplan.found.spent-twice month",
                        "6 policyplan.found.spent-month month",
                        "7 policyplan.found.spent-line item_code",
                        "8 policyplan.found.spent-type expenditure_type",
                        "9 policyplan.found.spent-sum disbursed",
                        "10 policyplan.found.spent-sum disbursed");
        SpentKind kind = office.registers.money().spent().kind();
        var spent = office.registers.money().spent();
        assertThat(spent.count(office.budget(), RecordFilter.ALL)).isZero();

        importer.store(
                office.budget(),
                rows.subList(0, 3),
                MAPPED,
                new ImportTarget.Arrival("เบิกจ่าย.xlsx", LocalDate.of(2027, 1, 5)),
                told);

        assertThat(spent.all(office.budget(), RecordFilter.ALL))
                .hasSize(3)
                .allSatisfy(row -> {
                    assertThat(row.get(kind.line)).isEqualTo(line.id());
                    assertThat(row.get(kind.note)).isEqualTo("เบิกจ่าย.xlsx");
                    assertThat(row.get(kind.amount)).isEqualByComparingTo(baht("162000"));
                })
                .extracting(row -> row.get(kind.month))
                .containsExactlyInAnyOrder(YearMonth.of(2026, 10), YearMonth.of(2026, 11), YearMonth.of(2026, 12));
        RecordingFindings again = new RecordingFindings();
        importer.look(office.budget(), MAPPED, rows.subList(0, 1), again);
        assertThat(again.found()).containsExactly("2 policyplan.found.spent-twice month");
        ListImports pages = ListImports.over(
                office.records.switches().turn(SampleRegisters.OFFICE, "policyplan", true), () -> List.of(importer));
        assertThat(pages.of(office.budget(), kind.listAddress()))
                .extracting(ListImports.Offer::page)
                .containsExactly("admin/imports/policyplan.spent");
    }

    /** The line of sums of a month, or of all months, is no row of its own and checks the list; a wrong one stops it. Source: PLAN-98. */
    @Test
    void lineOfSumsChecksTheSpending_andIsNotStored() {
        SampleRegisters office = new SampleRegisters(database);
        RecordRow item = office.item("05.1", "ครูธุรการโรงเรียน", BudgetItemSort.PAY, "2", false);
        office.received(item, "ว 1", "2", "1530000.00");
        var importer = new TypedSpendingImporter(office.registers);
        ImportRow october = row(2, "2570", "10", "05.1", "2", "162000");
        ImportRow november = row(4, "2570", "11", "05.1", "2", "324000");

        RecordingFindings right = new RecordingFindings();
        importer.look(
                office.budget(),
                MAPPED,
                List.of(
                        october,
                        row(3, "2570", "10", "รวม", "", "162000"),
                        november,
                        row(5, "รวมทั้งสิ้น", "", "", "", "๔๘๖๐๐๐")),
                right);
        assertThat(right.found())
                .containsExactly("3 policyplan.found.total item_code", "5 policyplan.found.total item_code");

        RecordingFindings wrong = new RecordingFindings();
        importer.look(office.budget(), MAPPED, List.of(october, november, row(5, "", "", "รวม", "", "500000")), wrong);
        assertThat(wrong.found())
                .containsExactly(
                        "2 policyplan.found.total-differs disbursed",
                        "4 policyplan.found.total-differs disbursed",
                        "5 policyplan.found.total item_code");
    }
}
