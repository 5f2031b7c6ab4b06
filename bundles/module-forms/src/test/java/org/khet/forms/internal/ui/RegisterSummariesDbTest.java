package org.khet.forms.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khet.forms.internal.DataKindContract;
import org.khet.forms.internal.FormsFixture;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.forms.internal.entry.RegisterSummary;
import org.khet.portal.api.export.ExportFormat;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.LoadedTexts;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.fake.RecordingExports;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** The yearly summary of a log is of all groups or of one, on the page and as a file. Source: core CORE-153. */
@OnEachDatabase
class RegisterSummariesDbTest {
    private static final UnitId OTHER = new UnitId(14);
    private final FormsFixture forms;
    private final long design;
    private final RecordService<DataKind> register;
    private final TestCaller director = TestCaller.of(SampleOffices.KT1, 1).with(FormsPermissions.REGISTER_USE);

    RegisterSummariesDbTest(TestDatabase database) {
        forms = new FormsFixture(database);
        design = forms.published(DataKindContract.file("coordination-log"));
        register = forms.entries().of(SampleOffices.KT1, design);
        register.create(seen(), matter("ขอใช้ห้องประชุม", "SERVICE", FormsFixture.UNIT));
        register.create(seen(), matter("ขอยืมเครื่องฉาย", "SERVICE", FormsFixture.UNIT));
        register.create(seen(), matter("ขอข้อมูลนักเรียน", "COORDINATE", OTHER));
    }

    private Caller seen() {
        return forms.entries().as(director, design);
    }

    private Field<?> field(String key) {
        return register.kind().fieldNamed(key).orElseThrow();
    }

    private RecordDraft matter(String text, String sort, UnitId unit) {
        return new RecordDraft()
                .with(field("received_on"), LocalDate.of(2026, 11, 16))
                .with(field("unit"), unit)
                .with(field("sort"), sort)
                .with(field("asked_by"), "โรงเรียนบ้านตัวอย่าง")
                .with(field("matter"), text);
    }

    private Component page(String unit) {
        TestRequest request = TestRequest.of(director, "forms", "");
        request.query(
                unit.isEmpty()
                        ? Map.of("of", List.of(String.valueOf(design)))
                        : Map.of("of", List.of(String.valueOf(design)), "unit", List.of(unit)));
        return forms.screens().entries().stream()
                .filter(entry -> entry.name().equals("registers"))
                .findFirst()
                .orElseThrow()
                .factory()
                .open(request);
    }

    private static String name(UnitId unit) {
        return FakeUnits.ofSampleOffices()
                .find(SampleOffices.KT1, unit)
                .map(Unit::shortName)
                .orElseThrow();
    }

    @Test
    void pageHasAllGroups_orTheOneThatIsChosen_anythingElseIsAll() {
        assertThat(ShownTexts.of(page("")))
                .contains("ทุกกลุ่ม", name(FormsFixture.UNIT), name(OTHER), "ประสานงาน", "ให้บริการ");
        assertThat(ShownTexts.of(page("14"))).contains("ประสานงาน").doesNotContain("ให้บริการ");
        assertThat(ShownTexts.of(page("เลข"))).contains("ประสานงาน", "ให้บริการ");
    }

    @Test
    void summaryOfAGroupLeavesAsAFile_withItsNameAndFigures() {
        RecordingExports exports = new RecordingExports();
        RegisterSummary.Summed summed =
                RegisterSummary.of(seen(), register, Optional.of(FormsFixture.UNIT), FiscalYear.ofBuddhist(2570));
        var list = new RegisterSummarySection(
                        LoadedTexts.of("forms").in(TextCatalog.THAI), register.kind(), "ทะเบียนของกลุ่ม", summed)
                .list(name(FormsFixture.UNIT));

        assertThat(list.words().title()).isEqualTo("สรุปรายปี ทะเบียนของกลุ่ม");
        assertThat(list.words().filter()).isEqualTo(name(FormsFixture.UNIT));
        assertThat(RecordingExports.heads(list))
                .containsExactly("ปีงบประมาณ", "ประเภท", "จำนวนรายการ", "แล้วเสร็จ", "จำนวนวันที่ใช้");
        exports.export(director, list, ExportFormat.PDF, "", new ByteArrayOutputStream());
        assertThat(exports.taken())
                .singleElement()
                .satisfies(
                        taken -> assertThat(taken.rows()).containsExactly(List.of("2570", "ให้บริการ", "2", "0", "")));
    }
}
