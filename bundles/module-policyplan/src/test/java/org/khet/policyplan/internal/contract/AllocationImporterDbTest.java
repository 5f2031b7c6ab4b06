package org.khet.policyplan.internal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.policyplan.internal.SampleRegisters;
import org.khet.policyplan.internal.money.BudgetItemSort;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.records.internal.module.ListImports;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.RecordingFindings;

/** Lines of allocations from a file. Source: policyplan J.3, PLAN-98. */
@OnEachDatabase
class AllocationImporterDbTest {
    private static final Set<String> MAPPED = Set.of("school_code", "item_code", "heads", "rate", "months", "amount");
    private final TestDatabase database;

    AllocationImporterDbTest(TestDatabase database) {
        this.database = database;
    }

    private static ImportRow row(int line, String school, String heads, String amount) {
        return row(line, school, heads, "15000", "6", amount);
    }

    private static ImportRow row(int line, String school, String heads, String rate, String months, String amount) {
        return new ImportRow(
                line,
                Map.of(
                        "school_code",
                        school,
                        "item_code",
                        "05.1",
                        "heads",
                        heads,
                        "rate",
                        rate,
                        "months",
                        months,
                        "amount",
                        amount));
    }

    /** Pages of the import that the list of allocations offers to the budget officer. */
    private static List<String> pages(ImportTarget importer, SampleRegisters office) {
        ListImports imports = ListImports.over(
                office.records.switches().turn(SampleRegisters.OFFICE, "policyplan", true), () -> List.of(importer));
        return imports
                .of(
                        office.budget(),
                        office.registers.allocations().allocations().kind().listAddress())
                .stream()
                .map(ListImports.Offer::page)
                .toList();
    }

    @Test
    void unknownSchoolDoubledRowAndNoNumberAreToldByRow_nothingIsStoredUntilItIsConfirmed() {
        SampleRegisters office = new SampleRegisters(database);
        RecordRow item = office.item("05.1", "ครูธุรการโรงเรียน", BudgetItemSort.PAY, "2", false);
        office.received(item, "ว 1", "2", "1530000.00");
        var importer = new AllocationImporter(office.registers, new FakeSchools(), Clocks.at("2026-11-20T09:30"));
        List<ImportRow> rows = List.of(
                row(2, "1099990001", "10", ""),
                row(3, "1099990002", "7", "630000"),
                row(4, "9999999999", "1", ""),
                row(5, "1099990001", "1", ""),
                row(6, "1099990003", "สิบ", ""),
                row(7, "1099990004", "1", "1"));
        RecordingFindings told = new RecordingFindings();

        importer.look(office.budget(), MAPPED, rows, told);

        assertThat(told.found())
                .containsExactly(
                        "4 policyplan.found.school school_code",
                        "5 policyplan.found.doubled school_code",
                        "6 policyplan.found.number heads",
                        "7 policyplan.found.different amount");
        var allocations = office.registers.allocations().allocations();
        assertThat(allocations.count(office.budget(), RecordFilter.ALL)).isZero();

        importer.store(
                office.budget(),
                rows.subList(0, 2),
                MAPPED,
                new ImportTarget.Arrival("จัดสรร.xlsx", LocalDate.of(2026, 11, 20)),
                told);

        RecordRow stored = allocations.all(office.budget(), RecordFilter.ALL).getFirst();
        assertThat(stored.get(allocations.kind().total)).isEqualByComparingTo("1530000.00");
        assertThat(stored.state()).isEqualTo(allocations.kind().draft);
        assertThat(told.keys()).hasSize(1);
        assertThat(pages(importer, office)).containsExactly("admin/imports/policyplan.allocations");
    }

    /** Half a head is no head, though its sum would be right; the line of sums is no school, and a wrong one stops the list. */
    @Test
    void headsAreWhole_lineOfSumsChecksTheList() {
        SampleRegisters office = new SampleRegisters(database);
        RecordRow item = office.item("05.1", "ครูธุรการโรงเรียน", BudgetItemSort.PAY, "2", false);
        office.received(item, "ว 1", "2", "1530000.00");
        var importer = new AllocationImporter(office.registers, new FakeSchools(), Clocks.at("2026-11-20T09:30"));

        RecordingFindings half = new RecordingFindings();
        importer.look(office.budget(), MAPPED, List.of(row(2, "1099990001", "2.5", "225000")), half);
        assertThat(half.found()).containsExactly("2 policyplan.found.number heads");

        List<ImportRow> real = List.of(row(2, "1099990001", "10", ""), row(3, "1099990002", "7", "630000"));
        RecordingFindings right = new RecordingFindings();
        importer.look(office.budget(), MAPPED, with(real, total("1530000")), right);
        assertThat(right.found()).containsExactly("9 policyplan.found.total school_code");

        RecordingFindings wrong = new RecordingFindings();
        importer.look(office.budget(), MAPPED, with(real, total("1530001")), wrong);
        assertThat(wrong.found())
                .containsExactly(
                        "2 policyplan.found.total-differs amount",
                        "3 policyplan.found.total-differs amount",
                        "9 policyplan.found.total school_code");
    }

    /** What no line of an allocation takes is told at its row, not when the list is stored. Source: PLAN-98. */
    @Test
    void figuresThatNoLineTakesAreToldByRow() {
        SampleRegisters office = new SampleRegisters(database);
        RecordRow item = office.item("05.1", "ครูธุรการโรงเรียน", BudgetItemSort.PAY, "2", false);
        office.received(item, "ว 1", "2", "1530000.00");
        var importer = new AllocationImporter(office.registers, new FakeSchools(), Clocks.at("2026-11-20T09:30"));
        RecordingFindings told = new RecordingFindings();

        importer.look(
                office.budget(),
                MAPPED,
                List.of(
                        row(2, "1099990001", "10", "15000", "13", ""),
                        row(3, "1099990002", "10", "15000", "-1", ""),
                        row(4, "1099990003", "-2", "-15000", "6", ""),
                        row(5, "1099990004", "100001", "15000", "6", ""),
                        row(6, "1099990005", "9999999999", "1", "6", ""),
                        row(7, "1099990009", "100000", "9999999999999", "12", ""),
                        row(8, "1099990007", "", "", "", "-1"),
                        row(9, "1099990008", "100000", "15000", "12", "")),
                told);

        assertThat(told.found())
                .containsExactly(
                        "2 policyplan.found.range months",
                        "3 policyplan.found.range months",
                        "4 policyplan.found.range heads",
                        "4 policyplan.found.range rate",
                        "5 policyplan.found.range heads",
                        "6 policyplan.found.range heads",
                        "7 policyplan.found.range amount",
                        "8 policyplan.found.range amount");
    }

    /** A list for October's year is taken in September, where the year that runs has no open line of the item. */
    @Test
    void listOfTheNextYearIsTakenBeforeItBegins() {
        SampleRegisters office = new SampleRegisters(database);
        RecordRow item = office.item("05.1", "ครูธุรการโรงเรียน", BudgetItemSort.PAY, "2", false);
        office.received(item, "ว 1", "2", "1530000.00");
        var importer = new AllocationImporter(office.registers, new FakeSchools(), Clocks.at("2026-09-20T09:30"));
        List<ImportRow> rows = List.of(row(2, "1099990001", "10", ""));
        RecordingFindings told = new RecordingFindings();

        importer.look(office.budget(), MAPPED, rows, told);
        assertThat(told.found()).isEmpty();
        importer.store(
                office.budget(),
                rows,
                MAPPED,
                new ImportTarget.Arrival("จัดสรร.xlsx", LocalDate.of(2026, 9, 20)),
                told);

        var allocations = office.registers.allocations().allocations();
        assertThat(allocations.all(office.budget(), RecordFilter.ALL))
                .singleElement()
                .satisfies(one -> assertThat(one.get(allocations.kind().year)).isEqualTo(SampleRegisters.YEAR));
    }

    private static ImportRow total(String amount) {
        return new ImportRow(
                9,
                Map.of(
                        "school_code",
                        "รวม",
                        "item_code",
                        "",
                        "heads",
                        "17",
                        "rate",
                        "",
                        "months",
                        "",
                        "amount",
                        amount));
    }

    private static List<ImportRow> with(List<ImportRow> rows, ImportRow more) {
        return Stream.concat(rows.stream(), Stream.of(more)).toList();
    }
}
