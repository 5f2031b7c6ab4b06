package org.khet.forms.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.portal.testkit.ui.ShownComponents.all;
import static org.khet.portal.testkit.ui.ShownComponents.find;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khet.forms.internal.DataKindContract;
import org.khet.forms.internal.FormsFixture;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.definition.DataSamples;
import org.khet.forms.internal.definition.FieldDefinition;
import org.khet.forms.internal.definition.FieldSort;
import org.khet.forms.internal.design.DesignFile;
import org.khet.forms.internal.design.DesignOrigin;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.forms.internal.design.ShippedDesigns;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** Whoever designs a register sees it with something in it before it is published. Source: core CORE-100. */
@OnEachDatabase
class DesignPreviewDbTest {
    private final FormsFixture forms;

    DesignPreviewDbTest(TestDatabase database) {
        forms = new FormsFixture(database);
    }

    /** An edition that is still a draft. */
    private RecordRow drafted(String key) {
        RecordRow design = forms.importer()
                .take(
                        FormsFixture.designer(),
                        DesignFile.read(DataKindContract.file(key)),
                        FormsFixture.UNIT,
                        DesignOrigin.OWN);
        return forms.designs().editionsOf(FormsFixture.designer(), design.id()).getLast();
    }

    /** One that was tried and is not published. */
    private RecordRow tried(String key) {
        var editions = forms.designs().editions();
        return editions.act(FormsFixture.designer(), drafted(key), editions.kind().attempt);
    }

    private Component preview(TestRequest request) {
        return forms.screens().entries().stream()
                .filter(entry -> entry.name().equals("preview"))
                .findFirst()
                .orElseThrow()
                .factory()
                .open(request);
    }

    private static TestRequest request(RecordRow edition) {
        return TestRequest.of(FormsFixture.designer(), "forms", String.valueOf(edition.id()));
    }

    @Test
    void triedEditionIsSeenWithSamplesInItsList_theFormIsEmptyOrFilledWithOne_andNothingIsStored() {
        RecordRow edition = tried("coordination-log");
        TestRequest empty = request(edition);
        Component page = preview(empty);

        assertThat(ShownTexts.of(page))
                .contains("ตัวอย่าง ไม่ใช่ข้อมูลจริง", "ป 1/2570", "ป 5/2570", "ผู้ขอ 1", "ประสานงาน", "ให้คำปรึกษา")
                .contains("19 พฤศจิกายน 2569", "กำลังดำเนินการ", "แล้วเสร็จ");
        assertThat(find(page, TextField.class, "forms-entry-matter").getValue()).isEmpty();
        assertThat(all(page).flatMap(one -> one.getId().stream())).contains("forms-preview-print");
        find(page, Button.class, "forms-preview-fill").click();
        assertThat(empty.opened()).containsExactly("forms/preview/" + edition.id() + "?filled=1");

        TestRequest filled = request(edition);
        filled.query(Map.of("filled", List.of("1")));
        Component form = preview(filled);
        assertThat(find(form, TextField.class, "forms-entry-matter").getValue()).isEqualTo("เรื่อง 1");
        find(form, Button.class, "forms-entry-save").click();
        assertThat(filled.told()).containsExactly("กรอกครบถ้วนตามแบบ (ทดลอง ไม่ได้บันทึก)");

        forms.designs()
                .editions()
                .act(
                        FormsFixture.designer(),
                        edition,
                        forms.designs().editions().kind().publish);
        long design = edition.get(forms.designs().editions().kind().design);
        assertThat(forms.entries()
                        .of(SampleOffices.KT1, design)
                        .internal()
                        .count(FormsFixture.designer(), RecordFilter.ALL))
                .isZero();
    }

    /** A sample is what somebody could have typed; only files are not made. */
    @Test
    void samplesOfAllShippedDesignsAreWhatTheirFormsTake() {
        for (String key : ShippedDesigns.keys()) {
            RecordRow edition = tried(key);
            RecordService<DataKind> service = forms.entries().edition(SampleOffices.KT1, edition.id());
            Caller caller = forms.entries().filling(FormsFixture.designer());
            List<RecordRow> samples = forms.paper((document, out) -> {}).samples(caller, service.kind());

            assertThat(samples).hasSize(DataSamples.COUNT);
            List<String> files = service.kind().definition().top().stream()
                    .filter(field -> field.sort() == FieldSort.FILES)
                    .map(FieldDefinition::key)
                    .toList();
            assertThat(service.problems(caller, RecordDraft.of(samples.getFirst())))
                    .as(key)
                    .extracting(Problem::field)
                    .allMatch(files::contains);
        }
    }

    @Test
    void sampleOnPaperSaysThatItIsOne() throws IOException {
        RecordRow edition = tried("coordination-log");
        DataKind kind = forms.entries().edition(SampleOffices.KT1, edition.id()).kind();
        List<PrintDocument> printed = new ArrayList<>();
        var paper = forms.paper((document, out) -> printed.add(document));

        paper.sample(
                FormsFixture.designer(),
                paper.samples(FormsFixture.designer(), kind).getFirst(),
                new ByteArrayOutputStream());

        assertThat(printed.getFirst().model().get("watermark")).isEqualTo("ตัวอย่าง");
        assertThat(printed.getFirst().model().get("blocks").toString())
                .contains("ทะเบียนประสานงานและให้บริการของกลุ่ม", "ป 1/2570", "ผู้ขอ 1");
    }

    @Test
    void draftIsTriedFirst_itsPageSaysSo() {
        RecordRow edition = drafted("coordination-log");

        assertThat(ShownTexts.of(preview(request(edition)))).contains("ฉบับนี้ยังเป็นร่าง", "ฉบับแบบฟอร์ม");
    }

    @Test
    void editionOfAnotherOfficeIsNotTried() {
        RecordRow edition = tried("coordination-log");
        TestCaller stranger = TestCaller.in(SampleOffices.KT2).with(FormsPermissions.DESIGN_VIEW);
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> preview(TestRequest.of(stranger, "forms", String.valueOf(edition.id()))));
    }
}
