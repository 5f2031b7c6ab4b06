package org.khet.forms.internal.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.forms.internal.FormsFixture;
import org.khet.forms.internal.PaperText;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.design.BankQuestions;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.forms.internal.design.QuestionSort;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.OfferedValue;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordGroup;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.print.internal.paper.PdfDocumentPrinter;
import org.khet.portal.records.internal.service.InstalledRecordCatalogue;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.RecordingFindings;

/** What is lent from the office's own register of things: the slip names the thing, and may name a record of a module. Source: core CORE-100, CORE-101. */
@OnEachDatabase
class ReferredRecordsDbTest {
    private final FormsFixture forms;
    private final TestCaller clerk = TestCaller.of(SampleOffices.KT1, 13).with(FormsPermissions.REGISTER_USE);
    private final LendingDesigns designs;

    ReferredRecordsDbTest(TestDatabase database) {
        forms = new FormsFixture(database);
        designs = new LendingDesigns(forms);
    }

    private List<String> notes(long design, Map<String, List<String>> chosen, PageRequest.Sort... sort) {
        RecordService<DataKind> register = designs.register(design);
        return register
                .page(
                        forms.entries().as(clerk, design),
                        new RecordFilter("", "", chosen, List.of()),
                        new PageRequest(0, 10, List.of(sort)))
                .stream()
                .map(row -> String.valueOf(row.raw(designs.field(design, "who"))))
                .toList();
    }

    @Test
    void slipNamesAThing_itIsSortedByItsName_filteredByTheThing_andStandsOnPaper() throws IOException {
        long things = forms.published(LendingDesigns.THINGS);
        long slips = forms.published(LendingDesigns.SLIPS);
        RecordLink camera = designs.thing(clerk, things, "กล้องถ่ายภาพ");
        RecordLink speaker = designs.thing(clerk, things, "ลำโพง");
        RecordRow first = designs.slip(clerk, slips, "ลำดับหนึ่ง", speaker);
        designs.slip(clerk, slips, "ลำดับสอง", camera);
        designs.slip(clerk, slips, "ลำดับสาม", RecordLink.typed("อุปกรณ์ส่วนตัว"));

        assertThat(camera.title()).isEqualTo("ค 1/2570 · กล้องถ่ายภาพ");
        assertThat(designs.register(slips)
                        .open(forms.entries().as(clerk, slips), first.id())
                        .raw(designs.field(slips, "thing")))
                .isEqualTo(speaker);
        assertThat(notes(slips, Map.of(), new PageRequest.Sort("thing", false)))
                .containsExactly("ลำดับสอง", "ลำดับหนึ่ง", "ลำดับสาม");
        assertThat(notes(slips, Map.of("thing", List.of("forms.things:" + camera.id()))))
                .containsExactly("ลำดับสอง");
        assertThat(notes(slips, Map.of("thing", List.of("forms.design:" + camera.id()))))
                .as("the same key of another register")
                .isEmpty();
        assertThat(designs.register(slips).groups(forms.entries().as(clerk, slips), RecordFilter.ALL, "thing", 10))
                .extracting(RecordGroup::value)
                .contains(camera, speaker);
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        forms.paper(new PdfDocumentPrinter()).docx(clerk, slips, first.id(), paper);
        assertThat(PaperText.of(paper.toByteArray())).contains("ค 2/2570 · ลำโพง");
    }

    @Test
    void recordThatIsNotThereIsRefused_alsoInATable_oneOfAModuleToo() {
        long things = forms.published(LendingDesigns.THINGS);
        long slips = forms.published(LendingDesigns.SLIPS);
        RecordLink camera = designs.thing(clerk, things, "กล้องถ่ายภาพ");
        refused("thing", () -> designs.slip(clerk, slips, "ก", new RecordLink("forms.things", 99, "ไม่มี")));
        refused("thing", () -> designs.slip(clerk, slips, "ก", new RecordLink("forms.design", things, "แบบ")));
        DataKind kind = designs.register(slips).kind();
        refused(
                "more.other",
                () -> designs.slip(
                        clerk,
                        slips,
                        new RecordDraft()
                                .with(designs.field(slips, "who"), "ก")
                                .with(designs.field(slips, "thing"), camera)
                                .with(
                                        kind.tableNamed("more").orElseThrow(),
                                        List.of(new RecordDraft()
                                                .with(
                                                        designs.field(slips, "more.other"),
                                                        new RecordLink("forms.things", 99, "ไม่มี"))))));
    }

    private static void refused(String field, Runnable work) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(work::run)
                .satisfies(refusal -> assertThat(refusal.problems()).anySatisfy(problem -> {
                    assertThat(problem.field()).contains(field.substring(field.indexOf('.') + 1));
                    assertThat(problem.key()).isEqualTo("records.error.unknown");
                }));
    }

    @Test
    void cellOfAFileNamesTheThingByNumberOrName_whatIsNoneStaysAsItIsWritten() {
        long things = forms.published(LendingDesigns.THINGS);
        long slips = forms.published(LendingDesigns.SLIPS);
        RecordLink camera = designs.thing(clerk, things, "กล้องถ่ายภาพ");
        designs.thing(clerk, things, "ลำโพง");
        designs.thing(clerk, things, "ลำโพง");
        forms.records().switches().turn(SampleOffices.KT1, "forms", true);
        ImportTarget target = forms.records()
                .importsOf(forms.module())
                .find(SampleOffices.KT1, "forms.register-" + slips)
                .orElseThrow();
        RecordingFindings found = new RecordingFindings();
        List<ImportRow> rows = List.of(
                new ImportRow(2, Map.of("who", "ก", "thing", "ค 1/2570")),
                new ImportRow(3, Map.of("who", "ข", "thing", "กล้องถ่ายภาพ")),
                new ImportRow(4, Map.of("who", "ค", "thing", "ลำโพง")));

        target.look(clerk, Set.of(), rows, found);
        assertThat(found.fields()).isEmpty();
        forms.records()
                .database()
                .transactions()
                .run(() -> target.store(
                        clerk,
                        rows,
                        Set.of(),
                        new ImportTarget.Arrival("ยืม.xlsx", LocalDate.of(2026, 11, 20)),
                        found));
        assertThat(designs.register(slips).all(forms.entries().as(clerk, slips), RecordFilter.ALL))
                .extracting(row -> row.raw(designs.field(slips, "thing")))
                .containsExactlyInAnyOrder(camera, camera, RecordLink.typed("ลำโพง"));
    }

    @Test
    void designIsNotTriedBeforeTheRegisterThatItNamesIsInUse_aModuleMayComeLater_itTravels() {
        refusedTarget(LendingDesigns.SLIPS);
        String ofQuestions = LendingDesigns.SLIPS.replace("forms.things", "forms.question");
        refusedTarget(ofQuestions.replace("design_key=slips", "design_key=early"));

        var catalogue = new InstalledRecordCatalogue(
                forms.records().services(), forms.records().switches());
        catalogue.come(forms.module());
        forms.records().switches().turn(SampleOffices.KT1, "forms", true);
        forms.services().targets().know(catalogue);
        long slips = forms.published(ofQuestions.replace("design_key=slips", "design_key=asked"));
        forms.published(LendingDesigns.THINGS);
        assertThat(forms.services().targets().offered(SampleOffices.KT1, Locale.ENGLISH))
                .extracting(OfferedValue::value)
                .startsWith("forms.things", "forms.asked")
                .contains("forms.question", "forms.ask");
        assertThat(forms.importer().export(FormsFixture.designer(), slips)).contains("\ttarget=forms.question");
        BankQuestions bank = forms.services().questions().kind();
        RecordRow question = forms.services()
                .questions()
                .create(
                        FormsFixture.designer(),
                        new RecordDraft()
                                .with(bank.code, "Q1")
                                .with(bank.words, "พร้อมหรือไม่")
                                .with(bank.sort, QuestionSort.TEXT));
        designs.slip(clerk, slips, "ถาม", new RecordLink("forms.question", question.id(), "Q1 · พร้อมหรือไม่"));
        refused("thing", () -> designs.slip(clerk, slips, "ถาม", new RecordLink("forms.question", 99, "Q9")));

        forms.published(LendingDesigns.SLIPS.replace("=slips", "=chain").replace("forms.things", "forms.chain"));
    }

    private void refusedTarget(String design) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> forms.published(design))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(problem -> problem.key())
                        .contains("forms.error.target"));
    }

    @Test
    void withoutTheRegisterTheRecordOpensAndKeepsItsName() {
        long things = forms.published(LendingDesigns.THINGS);
        long slips = forms.published(LendingDesigns.SLIPS);
        RecordLink camera = designs.thing(clerk, things, "กล้องถ่ายภาพ");
        RecordRow slip = designs.slip(clerk, slips, "ลำดับหนึ่ง", camera);
        forms.records().referredNoMore("forms");
        Caller caller = forms.entries().as(clerk, slips);
        RecordService<DataKind> register = designs.register(slips);
        Field<?> thing = designs.field(slips, "thing");

        RecordRow read = register.open(caller, slip.id());
        assertThat(read.raw(thing)).isEqualTo(camera);
        RecordRow changed =
                register.change(caller, read, RecordDraft.of(read).with(designs.field(slips, "who"), "แก้ชื่อ"));
        assertThat(register.open(caller, changed.id()).raw(thing)).isEqualTo(camera);
    }
}
