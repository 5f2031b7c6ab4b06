package org.khet.policyplan.internal.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.khet.policyplan.internal.SampleRegisters;
import org.khet.policyplan.internal.money.BudgetItemSort;
import org.khet.policyplan.internal.setting.PolicyplanSettings;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.print.internal.paper.PdfDocumentPrinter;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeUnits;

/** The notice of an allocation on paper. Source: policyplan PF-02, J.4 12, PLAN-20. */
@OnEachDatabase
class AllocationPaperTest {
    private final TestDatabase database;

    AllocationPaperTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void sumStandsInFiguresAndThaiWords_eachReceiverInALine() throws IOException {
        SampleRegisters office = new SampleRegisters(database);
        RecordRow item = office.item("05.2", "ครูธุรการโรงเรียน", BudgetItemSort.PAY, "2", false);
        RecordRow line = office.line(office.received(item, "ว 1", "2", "918000.00"));
        RecordRow notified = office.notify(office.approve(office.asked(office.registers
                .allocations()
                .allocations()
                .create(
                        office.budget(),
                        office.allocation(
                                line, AllocationMethod.LIST, office.sum(1, "900000.00"), office.sum(2, "18000.00"))))));
        List<PrintDocument> printed = new ArrayList<>();
        AllocationPaper paper = new AllocationPaper(
                (document, out) -> {
                    printed.add(document);
                    new PdfDocumentPrinter().print(document, out);
                },
                new FakeLetterheads(new FakeOffices(), SampleOffices.KT1),
                new FakeSchools(),
                FakeUnits.ofSampleOffices(),
                office.settings,
                new FakeOffices());

        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        paper.print(
                office.budget(),
                office.registers.allocations().allocations().kind(),
                notified,
                office.registers.money(),
                pdf);
        Files.write(Path.of("target", "PF-02.pdf"), pdf.toByteArray());

        Map<String, ?> model = printed.getFirst().model();
        assertThat(model.get("total")).isEqualTo("918,000.00");
        assertThat(model.get("words")).isEqualTo("เก้าแสนหนึ่งหมื่นแปดพันบาทถ้วน");
        assertThat(model.get("money")).asString().isNotEmpty();
        assertThat(model.get("notices")).asString().startsWith("ว 1 ลงวันที่ ");
        assertThat(model.get("to")).isEqualTo("ผู้รับจัดสรรตามบัญชีรายละเอียดแนบท้าย");
        assertThat(model.get("notice")).isEqualTo("ศธ 04999/ว 45");
        assertThat((List<?>) model.get("sheets")).hasSize(1);
        assertThat(String.valueOf(model.get("sheets"))).contains("โรงเรียนบ้านตัวอย่าง 01", "1099990001");
        assertThat(model.get("watermark")).isEqualTo(FakeLetterheads.WATERMARK);
    }

    @Test
    void eachSheetCarriesItsSumOn_digitsAreThoseOfTheOffice() throws IOException {
        SampleRegisters office = new SampleRegisters(database);
        RecordRow item = office.item("05.2", "ครูธุรการโรงเรียน", BudgetItemSort.PAY, "2", false);
        RecordRow line = office.line(office.received(item, "ว 1", "2", "918000.00"));
        RecordDraft[] lines = IntStream.rangeClosed(1, 20)
                .mapToObj(number -> office.sum(1 + number % 12, "1000.00")
                        .with(office.registers.allocations().allocations().kind().reason, "งวดที่ " + number))
                .toArray(RecordDraft[]::new);
        RecordRow made = office.registers
                .allocations()
                .allocations()
                .create(office.budget(), office.allocation(line, AllocationMethod.LIST, lines));
        office.settings.put(
                SampleOffices.KT1, PolicyplanSettings.THAI_DIGITS, true, java.time.LocalDate.of(2026, 10, 1));
        List<PrintDocument> printed = new ArrayList<>();
        new AllocationPaper(
                        (document, out) -> printed.add(document),
                        new FakeLetterheads(new FakeOffices(), SampleOffices.KT1),
                        new FakeSchools(),
                        FakeUnits.ofSampleOffices(),
                        office.settings,
                        new FakeOffices())
                .print(
                        office.budget(),
                        office.registers.allocations().allocations().kind(),
                        made,
                        office.registers.money(),
                        new ByteArrayOutputStream());

        List<?> sheets = (List<?>) printed.getFirst().model().get("sheets");
        assertThat(sheets).hasSize(2);
        assertThat(String.valueOf(sheets.get(0))).contains("carried=18,000.00");
        assertThat(String.valueOf(sheets.get(1))).contains("brought=18,000.00", "last=true");
        assertThat(printed.getFirst().model().get("total")).isEqualTo("20,000.00");
        assertThat(printed.getFirst().model().get("words")).isEqualTo("สองหมื่นบาทถ้วน");
        assertThat(String.valueOf(sheets)).contains("โรงเรียนบ้านตัวอย่าง 01", "โรงเรียนบ้านตัวอย่าง 02", "1,000.00");
        assertThat(printed.getFirst().paper().digits()).isEqualTo(org.khet.portal.api.print.Paper.Digits.THAI);
    }
}
