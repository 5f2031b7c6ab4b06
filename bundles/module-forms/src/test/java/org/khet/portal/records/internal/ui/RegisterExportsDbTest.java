package org.khet.portal.records.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.forms.internal.DataKindContract;
import org.khet.forms.internal.FormsFixture;
import org.khet.forms.internal.PaperText;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.definition.DataTexts;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.portal.api.export.ExportFormat;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Scope;
import org.khet.portal.print.internal.paper.PdfDocumentPrinter;
import org.khet.portal.records.internal.ui.input.MonthGridField;
import org.khet.portal.testkit.LoadedTexts;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.RecordingExports;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** The list of a register that the office made leaves as it stands on the screen, and is printed. Source: core CORE-101. */
@OnEachDatabase
class RegisterExportsDbTest {
    private final FormsFixture forms;
    private final long design;
    private final RecordService<DataKind> register;
    private final TestCaller person = TestCaller.of(SampleOffices.KT1, 14)
            .with(new Scope(false, Set.of(FormsFixture.UNIT), Set.of(), false), FormsPermissions.REGISTER_USE);
    private final Caller clerk;

    RegisterExportsDbTest(TestDatabase database) {
        forms = new FormsFixture(database);
        design = forms.published(DataKindContract.file("coordination-log"));
        register = forms.entries().of(SampleOffices.KT1, design);
        clerk = forms.entries().as(person, design);
    }

    private Field<?> field(String key) {
        return register.kind().fieldNamed(key).orElseThrow();
    }

    private RecordRow matter(String text, String sort, int day) {
        return register.create(
                clerk,
                new RecordDraft()
                        .with(field("received_on"), LocalDate.of(2026, 11, day))
                        .with(field("unit"), FormsFixture.UNIT)
                        .with(field("sort"), sort)
                        .with(field("asked_by"), "โรงเรียนบ้านตัวอย่าง")
                        .with(field("matter"), text));
    }

    /** With a second edition it says something by which a record was made; of which design it is says nothing ever. */
    @Test
    void editionStandsInTheFileOnceThereAreTwo() {
        matter("ขอใช้ห้องประชุม", "SERVICE", 16);
        var designs = forms.designs().designs();
        designs.act(FormsFixture.designer(), designs.open(FormsFixture.designer(), design), designs.kind().revise);
        forms.publish(
                forms.designs().editionsOf(FormsFixture.designer(), design).getLast());

        assertThat(RecordingExports.heads(list(forms.entries().of(SampleOffices.KT1, design), clerk, RecordFilter.ALL)))
                .contains("ฉบับแบบฟอร์ม")
                .doesNotContain("แบบ");
    }

    @Test
    void twelveMonthsStandInTheFileBesideTheirSum_whichTheFormShowsToo_andOnPaperItAlone() {
        long fuel = forms.published("khet-design\t1\n"
                + "design\tdesign_key=fuel\tname=แผนใช้น้ำมัน\tsort=REGISTER\tyear_kind=FISCAL\n"
                + "grants\treceiver=EVERYBODY\treach=ALL\tmay_see=1\tmay_make=1\tmay_change=1\tmay_act=1\n"
                + "fields\tfield_key=car\tlabel=รถ\tsort=TEXT\tpresence=NEEDED\tin_list=1\n"
                + "fields\tfield_key=plan\tlabel=แผนรายเดือน\tsort=MONTHS\tpresence=NEEDED\tin_list=1\n");
        RecordService<DataKind> cars = forms.entries().of(SampleOffices.KT1, fuel);
        Caller keeper = forms.entries().as(person, fuel);
        MonthGrid plan = MonthGrid.ZERO
                .with(Month.OCTOBER, new BigDecimal("12500"))
                .with(Month.NOVEMBER, new BigDecimal("9750.50"));
        cars.create(
                keeper,
                new RecordDraft()
                        .with(cars.kind().fieldNamed("car").orElseThrow(), "รถตู้")
                        .with(cars.kind().fieldNamed("plan").orElseThrow(), plan));

        ExportList<RecordRow> list = list(cars, keeper, RecordFilter.ALL);
        assertThat(RecordingExports.heads(list))
                .hasSize(14)
                .startsWith("รถ", "แผนรายเดือน", "แผนรายเดือน ต.ค.", "แผนรายเดือน พ.ย.")
                .endsWith("แผนรายเดือน ก.ย.");
        assertThat(RecordingExports.rows(list))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .hasSize(14)
                        .startsWith("รถตู้", "22250.50", "12500.00", "9750.50", "0.00")
                        .endsWith("0.00"));
        assertThat(RecordingExports.rowsOnPaper(list)).containsExactly(List.of("รถตู้", "22250.50"));
        MonthGridField typed =
                new MonthGridField(forms.records().services().texts().in(TextCatalog.THAI));
        typed.setValue(plan);
        assertThat(ShownTexts.of(typed)).contains("รวม 22,250.50");
    }

    private ExportList<RecordRow> list(RecordFilter filter) {
        return list(register, clerk, filter);
    }

    private ExportList<RecordRow> list(RecordService<DataKind> register, Caller clerk, RecordFilter filter) {
        Texts words = new DataTexts(
                LoadedTexts.of("forms").over(forms.records().services().texts()).in(TextCatalog.THAI),
                register.kind().definition());
        TestRequest request = TestRequest.of(clerk, words);
        ViewServices screens = forms.records().screens();
        return new RecordExporter(
                        register,
                        request,
                        screens.formatter(register.kind(), request),
                        new ViewContext(register, new RecordViewOverrides(), screens).seen(clerk))
                .list(filter, register.kind().definition().head().name(), "");
    }

    @Test
    void registerIsFiltered_sortedInThaiOrder_leavesAsAFileInTheWordsOfItsDesign_andIsPrinted() throws IOException {
        RecordRow hall = matter("ขอใช้ห้องประชุม", "SERVICE", 16);
        matter("เกณฑ์การย้าย", "ADVICE", 17);
        matter("การขอข้อมูลนักเรียน", "SERVICE", 18);
        RecordFilter services = new RecordFilter("all", "", Map.of("sort", List.of("SERVICE")), List.of());

        assertThat(register.page(
                        clerk,
                        RecordFilter.ALL,
                        new PageRequest(0, 20, List.of(new PageRequest.Sort("matter", false)))))
                .as("as a Thai dictionary has them: by the consonant, not by the vowel before it")
                .extracting(row -> row.raw(field("matter")))
                .containsExactly("การขอข้อมูลนักเรียน", "เกณฑ์การย้าย", "ขอใช้ห้องประชุม");
        ExportList<RecordRow> list = list(services);
        assertThat(RecordingExports.heads(list))
                .containsSubsequence(
                        "เลขที่", "วันที่รับเรื่อง", "กลุ่ม", "ประเภท", "ผู้ขอ", "เรื่อง", "จำนวนวันที่ใช้");
        assertThat(RecordingExports.heads(list))
                .as("all records are of the one design and its one edition")
                .doesNotContain("แบบ", "ฉบับแบบฟอร์ม");
        RecordingExports exports = new RecordingExports();
        exports.export(clerk, list, ExportFormat.XLSX, "", new ByteArrayOutputStream());
        assertThat(exports.taken().getFirst().rows())
                .hasSize(2)
                .anySatisfy(row -> assertThat(row)
                        .contains(
                                "ป 1/2570",
                                "2026-11-16",
                                "ให้บริการ",
                                "โรงเรียนบ้านตัวอย่าง",
                                "ขอใช้ห้องประชุม",
                                "กำลังดำเนินการ"))
                .anySatisfy(row -> assertThat(row).contains("ป 3/2570", "การขอข้อมูลนักเรียน"));
        assertThat(RecordingExports.rowsOnPaper(list))
                .isEqualTo(exports.taken().getFirst().rows());

        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        forms.paper(new PdfDocumentPrinter()).docx(person, design, hall.id(), paper);
        assertThat(PaperText.of(paper.toByteArray()))
                .contains("ทะเบียนประสานงานและให้บริการของกลุ่ม", "ป 1/2570", "วันที่รับเรื่อง\n16 พฤศจิกายน 2569\n");
    }
}
