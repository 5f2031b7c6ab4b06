package org.khet.forms.internal.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.Component;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.forms.internal.FormsFixture;
import org.khet.forms.internal.PaperText;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.design.DesignFile;
import org.khet.forms.internal.design.DesignOrigin;
import org.khet.forms.internal.design.Editions;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.text.ThaiDigits;
import org.khet.portal.print.internal.paper.PdfDocumentPrinter;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.ui.TestRequest;

/** A request for a vehicle, on the paper that the office wrote itself. Source: core CORE-100, CORE-101, CORE-102. */
@OnEachDatabase
class EntryPaperDbTest {
    private static final String DESIGN = DesignFile.FIRST + """

            design	design_key=vehicle	name=ใบขอใช้รถส่วนกลาง	sort=FORM	pattern=ร {seq}/{BE}	year_kind=FISCAL
            grants	receiver=EVERYBODY	reach=ROLE	may_see=1	may_make=1	may_change=1	may_act=1
            fields	field_key=unit	label=กลุ่ม	sort=UNIT	presence=NEEDED
            fields	field_key=where_to	label=สถานที่ไป	sort=TEXT	presence=NEEDED	by_words=1	in_list=1
            fields	field_key=day	label=วันที่เดินทาง	sort=DAY	presence=NEEDED	in_list=1
            fields	field_key=why	label=เพื่อ	sort=LONG_TEXT	presence=NEEDED
            fields	field_key=kind	label=ประเภทรถ	sort=CHOICE	presence=NEEDED	options=VAN=รถตู้\\nPICKUP=รถกระบะ
            fields	field_key=own_fuel	label=เติมน้ำมันเอง	sort=YES_NO	presence=NEEDED
            fields	field_key=fuel	label=ค่าน้ำมัน	sort=BAHT	presence=OPTIONAL	shown_if=own_fuel=1
            fields	field_key=driver	label=พนักงานขับรถ	sort=TEXT	presence=OPTIONAL
            fields	field_key=riders	label=ผู้ร่วมเดินทาง	sort=TABLE	presence=OPTIONAL
            fields	field_key=who	label=ชื่อ	sort=TEXT	presence=NEEDED	of_table=riders
            fields	field_key=bags	label=สัมภาระ (ชิ้น)	sort=WHOLE	presence=NEEDED	of_table=riders
            """;

    private static final String TEMPLATE =
            "# {form}\\n> เลขที่ {number}\\n> วันที่ {created}\\n\\nเรียน ผู้อำนวยการ{office}\\n"
                    + "ข้าพเจ้าขอใช้{kind}ไป {where_to} ในวันที่ {day} ค่าน้ำมัน {fuel} บาท พนักงานขับรถ {driver}\\n"
                    + "{why}\\n## ผู้ร่วมเดินทาง\\n{riders}\\n{sign} ผู้ขอใช้รถ {author} | ผู้อนุญาต";

    private final FormsFixture forms;

    EntryPaperDbTest(TestDatabase database) {
        forms = new FormsFixture(database);
    }

    private static String with(String template) {
        return DESIGN + "paper\tpaper=" + template + "\tthai_digits=1\n";
    }

    private static TestCaller user(int number, UnitId unit) {
        return TestCaller.of(SampleOffices.KT1, number)
                .with(new Scope(false, Set.of(unit), Set.of(), false), FormsPermissions.REGISTER_USE);
    }

    private static final TestCaller CLERK = user(14, FormsFixture.UNIT);

    private RecordRow trip(long design) {
        RecordService<DataKind> register = forms.entries().of(SampleOffices.KT1, design);
        DataKind kind = register.kind();
        RecordDraft draft = new RecordDraft()
                .with(field(kind, "unit"), FormsFixture.UNIT)
                .with(field(kind, "where_to"), "โรงเรียนบ้านตัวอย่าง <๐๑> & เขต")
                .with(field(kind, "day"), LocalDate.of(2026, 12, 1))
                .with(field(kind, "why"), "นิเทศการสอน\nติดตามอาหารกลางวัน")
                .with(field(kind, "kind"), "VAN")
                .with(field(kind, "own_fuel"), true)
                .with(field(kind, "fuel"), new BigDecimal("1250.50"))
                .with(
                        kind.tableNamed("riders").orElseThrow(),
                        List.of(rider(kind, "นางสาวตัวอย่าง หนึ่ง", 2), rider(kind, "นายตัวอย่าง สอง", 1)));
        return register.create(forms.entries().as(CLERK, design), draft);
    }

    private static RecordDraft rider(DataKind kind, String name, int bags) {
        return new RecordDraft().with(field(kind, "riders.who"), name).with(field(kind, "riders.bags"), bags);
    }

    private static Field<?> field(DataKind kind, String key) {
        return kind.fieldNamed(key).orElseThrow();
    }

    private String docx(Caller caller, long design, long record) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        forms.paper(new PdfDocumentPrinter()).docx(caller, design, record, out);
        return PaperText.of(out.toByteArray());
    }

    @Test
    void requestIsPrintedByTheOfficesTemplate_inThaiDigits_whatIsOpenIsWrittenByHand() throws IOException {
        long design = forms.published(with(TEMPLATE));
        RecordRow row = trip(design);

        assertThat(docx(CLERK, design, row.id()))
                .contains("ใบขอใช้รถส่วนกลาง\n", "เลขที่ ร ๑/๒๕๗๐\n", "วันที่ ๒๐ พฤศจิกายน ๒๕๖๙\n")
                .contains("เรียน ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา")
                .contains(
                        "ข้าพเจ้าขอใช้รถตู้ไป โรงเรียนบ้านตัวอย่าง <๐๑> & เขต ในวันที่ ๑ ธันวาคม ๒๕๖๙ ค่าน้ำมัน ๑,๒๕๐.๕๐ บาท"
                                + " พนักงานขับรถ .......")
                .contains("นิเทศการสอน\n", "ติดตามอาหารกลางวัน\n")
                .contains("ที่\nชื่อ\nสัมภาระ (ชิ้น)\n๑\nนางสาวตัวอย่าง หนึ่ง\n๒\n๒\nนายตัวอย่าง สอง\n๑\n")
                .contains("ผู้ขอใช้รถ " + ThaiDigits.toThai(row.head().author()), "ผู้อนุญาต");
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        forms.paper(new PdfDocumentPrinter()).pdf(CLERK, design, row.id(), pdf);
        Files.write(Path.of("target", "vehicle-template.pdf"), pdf.toByteArray());
        assertThat(pdf.toString(StandardCharsets.ISO_8859_1)).startsWith("%PDF");
    }

    @Test
    void withoutATemplateEachFieldStandsInASheet_tablesBelow_hiddenFieldsLeftOut() throws IOException {
        long design = forms.published(DESIGN);
        RecordRow row = trip(design);

        assertThat(docx(CLERK, design, row.id()))
                .contains("ใบขอใช้รถส่วนกลาง\n", "เลขที่ ร 1/2570\n")
                .contains("กลุ่ม\n", "วันที่เดินทาง\n1 ธันวาคม 2569\n", "ประเภทรถ\nรถตู้\n", "เติมน้ำมันเอง\nใช่\n")
                .contains("ค่าน้ำมัน\n1,250.50\n", "พนักงานขับรถ\n–\n", "ผู้ร่วมเดินทาง\n", "นายตัวอย่าง สอง\n1\n")
                .contains("ผู้บันทึก", "ผู้ตรวจสอบ");
        RecordService<DataKind> register = forms.entries().of(SampleOffices.KT1, design);
        Caller granted = forms.entries().as(CLERK, design);
        RecordRow changed = register.change(
                granted,
                register.open(granted, row.id()),
                RecordDraft.of(register.open(granted, row.id()))
                        .with(field(register.kind(), "own_fuel"), false)
                        .with(field(register.kind(), "fuel"), null));
        assertThat(docx(CLERK, design, changed.id()))
                .contains("เติมน้ำมันเอง\nไม่ใช่\n")
                .doesNotContain("ค่าน้ำมัน");
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        forms.paper(new PdfDocumentPrinter()).pdf(CLERK, design, row.id(), pdf);
        Files.write(Path.of("target", "vehicle-sheet.pdf"), pdf.toByteArray());
    }

    @Test
    void whoDoesNotSeeTheRecordPrintsNothing() {
        long design = forms.published(with(TEMPLATE));
        RecordRow row = trip(design);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EntryPaper paper = forms.paper(new PdfDocumentPrinter());

        assertThatExceptionOfType(NoLongerThere.class)
                .as("of another group")
                .isThrownBy(() -> paper.pdf(user(22, new UnitId(14)), design, row.id(), out));
        assertThatExceptionOfType(RuntimeException.class)
                .as("who may not use registers")
                .isThrownBy(() -> paper.docx(TestCaller.in(SampleOffices.KT1), design, row.id(), out));
        assertThatExceptionOfType(NoLongerThere.class)
                .as("of another office")
                .isThrownBy(() -> paper.pdf(
                        TestCaller.in(SampleOffices.KT2).with(FormsPermissions.REGISTER_USE), design, row.id(), out));
        assertThat(out.size()).isZero();
    }

    @Test
    void nameThatTheFormDoesNotHaveIsToldAtTheTemplate_atOnceAndBeforeItIsPublished() {
        refused("nobody", () -> taken("เรียน {nobody}"));
        refused("เลขที่", () -> taken("{เลขที่} {number}"));
        refused("riders", () -> taken("ผู้ร่วมเดินทาง {riders}"));
        refused("state", () -> taken("สถานะ {state}"));

        RecordRow design = forms.importer()
                .take(
                        FormsFixture.designer(),
                        DesignFile.read(with(TEMPLATE).replace("\tpattern=ร {seq}/{BE}", "")),
                        FormsFixture.UNIT,
                        DesignOrigin.OWN);
        RecordRow edition =
                forms.designs().editionsOf(FormsFixture.designer(), design.id()).getLast();
        refused("number", () -> forms.publish(edition));
    }

    private void taken(String template) {
        forms.importer()
                .take(FormsFixture.designer(), DesignFile.read(with(template)), FormsFixture.UNIT, DesignOrigin.OWN);
    }

    private static void refused(String name, Runnable work) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(work::run)
                .satisfies(refusal -> assertThat(refusal.problems()).anySatisfy(problem -> {
                    assertThat(problem.field()).isEqualTo("paper");
                    assertThat(problem.key()).isEqualTo("forms.error.paper-name");
                    assertThat(problem.args()).asString().contains(name);
                }));
    }

    @Test
    void nextEditionBeginsWithTheTemplate_recordsKeepTheirs_andItTravelsInTheFile() throws IOException {
        long design = forms.published(with(TEMPLATE));
        RecordRow old = trip(design);
        var designs = forms.designs().designs();
        designs.act(FormsFixture.designer(), designs.open(FormsFixture.designer(), design), designs.kind().revise);
        RecordRow next =
                forms.designs().editionsOf(FormsFixture.designer(), design).getLast();
        Editions kind = forms.designs().editions().kind();
        assertThat(next.get(kind.paper)).startsWith("# {form}\n");
        assertThat(next.get(kind.thaiDigits)).contains(true);
        forms.publish(forms.designs()
                .editions()
                .change(
                        FormsFixture.designer(),
                        next,
                        RecordDraft.of(next)
                                .with(kind.paper, "# ใบใหม่ {number}")
                                .with(kind.thaiDigits, false)));

        RecordRow fresh = trip(design);
        assertThat(docx(CLERK, design, fresh.id())).contains("ใบใหม่ ร 2/2570").doesNotContain("ผู้ขอใช้รถ");
        assertThat(docx(CLERK, design, old.id())).contains("เลขที่ ร ๑/๒๕๗๐", "ผู้ขอใช้รถ");
        String file = forms.importer().export(FormsFixture.designer(), design);
        assertThat(file).contains("paper\tpaper=# ใบใหม่ {number}\tthai_digits=0\n");
        assertThat(DesignFile.read(file).count("paper")).isEqualTo(1);
    }

    @Test
    void pageOfARecordHasTheButtonsOfItsPaper() {
        long design = forms.published(with(TEMPLATE));
        RecordRow row = trip(design);
        Component page = forms.screens().entries().stream()
                .filter(entry -> entry.name().equals("register"))
                .findFirst()
                .orElseThrow()
                .factory()
                .open(TestRequest.of(CLERK, "forms", design + "-" + row.id()));

        assertThat(all(page).flatMap(one -> one.getId().stream())).contains("forms-entry-print", "forms-entry-docx");
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(EntryPaperDbTest::all));
    }
}
