package org.khet.processes.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.records.internal.service.InstalledRecordCatalogue;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.RecordingExports;
import org.khet.portal.testkit.ui.TestRequest;
import org.khet.processes.internal.ProcessesFixture;
import org.khet.processes.internal.report.OwnReportLabels;
import org.khet.processes.internal.report.OwnReportMeasure;
import org.khet.processes.internal.report.OwnReportQuestion;
import org.khet.processes.internal.report.OwnReportReader;
import org.khet.processes.internal.report.OwnReportRegisters;
import org.khet.processes.internal.report.OwnReportSpan;
import org.khet.processes.internal.report.OwnReportTable;
import org.khet.processes.internal.setting.ProcessesPermissions;

/** A report of the builder as a file. Source: core CORE-106. */
@OnEachDatabase
class OwnReportExportDbTest {
    private static final TestCaller HEAD = ProcessesFixture.person(12);
    private static final PortalModule MODULE = () -> new ModuleId("processes");
    private final TestDatabase database;

    OwnReportExportDbTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void fileHasALineForEachProcessWithItsFigureOfEachMonth_emptyWhereThereIsNone_andTheSum() {
        ProcessesFixture at = new ProcessesFixture(database);
        at.switches.turn(SampleOffices.KT1, "processes", true);
        var information = at.published("C-06");
        at.started(information);
        at.clock.set("2021-11-15T09:00");
        at.started(information);
        at.started(at.published("C-09"));
        InstalledRecordCatalogue catalogue = new InstalledRecordCatalogue(at.kinds, at.switches);
        catalogue.come(MODULE);
        TestRequest request = TestRequest.of(HEAD, "processes", "");
        OwnReportQuestion question = new OwnReportQuestion(
                        "processes.case",
                        "process",
                        OwnReportMeasure.COUNT,
                        "",
                        OwnReportSpan.MONTH,
                        "starts_on",
                        Optional.of(FiscalYear.ofBuddhist(2565)))
                .with("state", "RUNNING")
                .with("unit", String.valueOf(ProcessesFixture.ICT.value()));
        OwnReportTable table = new OwnReportReader(new OwnReportRegisters(
                        () -> catalogue,
                        office -> List.of(),
                        new OwnReportLabels(() -> catalogue, at.units, at.people, at.schools, new FakeCodeLists()),
                        at.calendar.cases))
                .read(HEAD, question, request.texts());

        ExportList<?> file = OwnReportExport.of(request, table, question, "จำนวนเรื่อง");

        assertThat(file.words().filter())
                .as("which records, in words")
                .contains("ปีงบประมาณ 2565", "สถานะ: ดำเนินการ", "กลุ่ม: ทางไกล และ ICT");

        assertThat(file.words().title()).isEqualTo("จำนวนเรื่อง");
        assertThat(file.kind().permission()).isEqualTo(ProcessesPermissions.REPORT);
        assertThat(RecordingExports.heads(file))
                .hasSize(4)
                .containsSubsequence(table.columns().stream()
                        .map(OwnReportTable.Column::words)
                        .toList());
        List<List<String>> rows = RecordingExports.rows(file);
        assertThat(rows).hasSize(2);
        assertThat(rows)
                .filteredOn(row -> row.getFirst().contains("งานจัดทำข้อมูลสารสนเทศเพื่อการบริหาร"))
                .singleElement()
                .satisfies(row -> assertThat(row.subList(1, 4)).containsExactly("1", "1", "2"));
        assertThat(rows)
                .filteredOn(row -> row.getFirst().contains("งานศึกษา วิเคราะห์ ออกแบบ"))
                .singleElement()
                .satisfies(row -> assertThat(row.subList(1, 4)).containsExactly("", "1", "1"));
    }
}
