package org.khet.forms.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.Component;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.forms.internal.FormsFixture;
import org.khet.forms.internal.ask.Askings;
import org.khet.forms.internal.ask.FormReceiverSort;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.design.DesignFile;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.portal.api.export.ExportFormat;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.pupil.PupilGrades;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.testkit.LoadedTexts;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.RecordingExports;
import org.khet.portal.testkit.ui.TestRequest;

/** Who answered what leaves the portal whole, for a purpose; the page shows the first questions. Source: core CORE-53, CORE-122. */
@OnEachDatabase
class MatrixExportDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private final FormsFixture forms;
    private final Texts thai = LoadedTexts.of("forms").in(TextCatalog.THAI);
    private final TestCaller head = TestCaller.of(SampleOffices.KT1, 13)
            .with(FormsPermissions.ASK_VIEW, FormsPermissions.ASK_LEAD, FormsPermissions.ANSWER_GIVE);

    MatrixExportDbTest(TestDatabase database) {
        forms = new FormsFixture(database);
    }

    private static String design() {
        StringBuilder file = new StringBuilder(DesignFile.FIRST)
                .append("\ndesign\tdesign_key=needs\tname=สำรวจความต้องการ\tsort=FORM\tyear_kind=FISCAL\n")
                .append("grants\treceiver=EVERYBODY\treach=OWN\tmay_see=1\tmay_make=1\tmay_change=1\tmay_act=0\n")
                .append(
                        "fields\tfield_key=wants\tlabel=ต้องการ\tsort=CHOICES\tpresence=NEEDED\toptions=PC=คอมพิวเตอร์\\nNET=อินเทอร์เน็ต\n")
                .append("fields\tfield_key=ready\tlabel=พร้อม\tsort=YES_NO\tpresence=NEEDED\n")
                .append("fields\tfield_key=day\tlabel=วันที่ต้องการ\tsort=DAY\tpresence=NEEDED\n")
                .append("fields\tfield_key=call\tlabel=โทรได้เมื่อ\tsort=MOMENT\tpresence=NEEDED\n")
                .append(
                        "fields\tfield_key=like\tlabel=แบบเดียวกับ\tsort=RECORD\ttarget=forms.needs\tpresence=NEEDED\n");
        file.append("fields\tfield_key=grade\tlabel=ชั้น\tsort=CODE\toptions=core.grade\tpresence=NEEDED\n")
                .append("fields\tfield_key=grades\tlabel=ชั้นอื่น\tsort=CODES\toptions=core.grade\tpresence=NEEDED\n")
                .append("fields\tfield_key=plan\tlabel=แผนรายเดือน\tsort=MONTHS\tpresence=NEEDED\n");
        file.append("fields\tfield_key=home\tlabel=ที่บ้าน\tsort=LONG_TEXT\tpresence=OPTIONAL\tsensitive=1\n");
        for (int number = 1; number <= 8; number++) {
            file.append(
                    "fields\tfield_key=n" + number + "\tlabel=จำนวนที่ " + number + "\tsort=WHOLE\tpresence=NEEDED\n");
        }
        return file.toString();
    }

    private RecordRow answered() {
        RecordService<Askings> askings = forms.asks().askings();
        Askings of = askings.kind();
        RecordRow planned = askings.create(
                head,
                new RecordDraft()
                        .with(of.design, forms.published(design()))
                        .with(of.title, "สำรวจความต้องการ")
                        .with(of.purpose, "เพื่อจัดสรร")
                        .with(of.unit, FormsFixture.UNIT)
                        .with(of.owner, head.person())
                        .with(of.opens, TODAY)
                        .with(of.closes, TODAY.plusDays(7))
                        .with(of.anonymous, false)
                        .with(
                                of.receivers,
                                List.of(new RecordDraft()
                                        .with(of.sort, FormReceiverSort.PERSON)
                                        .with(of.participant, "ครู")
                                        .with(of.person, head.person()))));
        RecordRow asking = askings.act(head, planned, of.start);
        RecordRow answer = forms.asks().answersOf(head, asking.id()).getFirst();
        DataKind form = forms.answering().form(head, answer).kind();
        RecordDraft draft = new RecordDraft()
                .with(form.fieldNamed("wants").orElseThrow(), Set.of("PC", "NET"))
                .with(form.fieldNamed("ready").orElseThrow(), true)
                .with(form.fieldNamed("home").orElseThrow(), "เลี้ยงดูมารดาที่ป่วย")
                .with(form.fieldNamed("grade").orElseThrow(), "p5")
                .with(form.fieldNamed("grades").orElseThrow(), Set.of("p5", "p6"))
                .with(
                        form.fieldNamed("plan").orElseThrow(),
                        MonthGrid.ZERO
                                .with(Month.OCTOBER, new BigDecimal("1200"))
                                .with(Month.MAY, BigDecimal.TEN))
                .with(form.fieldNamed("day").orElseThrow(), LocalDate.of(2026, 12, 1))
                .with(form.fieldNamed("call").orElseThrow(), Instant.parse("2026-12-01T02:30:00Z"))
                .with(form.fieldNamed("like").orElseThrow(), RecordLink.typed("เครื่องของโรงเรียนตัวอย่าง"));
        for (int number = 1; number <= 8; number++) {
            draft.with(form.fieldNamed("n" + number).orElseThrow(), number * 10);
        }
        forms.answering().send(head, answer, draft);
        return asking;
    }

    @Test
    void tableLeavesWithAllQuestions_answersInWords_andOnlyForAPurpose() {
        RecordRow asking = answered();
        assertThat(forms.matrix().of(head, asking, thai).getFirst()).hasSize(3 + 8);
        List<List<String>> whole = forms.matrix().whole(head, asking, thai);
        assertThat(whole.getFirst()).hasSize(3 + 16).endsWith("จำนวนที่ 8");
        RecordingExports exports = new RecordingExports();
        var list = ResultExport.matrix(thai, "สำรวจความต้องการ", whole);

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> exports.export(head, list, ExportFormat.XLSX, "", new ByteArrayOutputStream()));
        exports.export(head, list, ExportFormat.XLSX, "จัดสรรเครื่อง", new ByteArrayOutputStream());
        assertThat(exports.taken().getFirst().rows())
                .singleElement()
                .asString()
                .contains("คอมพิวเตอร์, อินเทอร์เน็ต", "ใช่", "1 ธ.ค. 69", "80")
                .contains("1 ธ.ค. 69 09.30 น.", "เครื่องของโรงเรียนตัวอย่าง")
                .contains("1,210.00");
    }

    /** In the words of the list as the office keeps it, in the reader's language, on the page and in what leaves. */
    @Test
    void codesOfAListOfTheOfficeStandInWords() {
        RecordRow asking = answered();
        List<CodeList.Code> own = PupilGrades.LIST.standard().stream()
                .map(code -> code.code().equals("p5")
                        ? CodeList.Code.of("p5", "ป.5 (ห้องเรียนกีฬา)", "Grade 5, sports")
                        : code)
                .toList();
        forms.codes().replace(head.with(Settings.CONFIGURE), PupilGrades.LIST, own);
        String sixth = PupilGrades.LIST.standard().stream()
                .filter(code -> code.code().equals("p6"))
                .findFirst()
                .orElseThrow()
                .thai();

        assertThat(forms.matrix().of(head, asking, thai).getLast()).contains("ป.5 (ห้องเรียนกีฬา)");
        assertThat(forms.matrix().whole(head, asking, thai).getLast())
                .contains("ป.5 (ห้องเรียนกีฬา)", "ป.5 (ห้องเรียนกีฬา), " + sixth)
                .doesNotContain("p5");
        assertThat(forms.matrix()
                        .whole(head, asking, LoadedTexts.of("forms").in(Locale.ENGLISH))
                        .getLast())
                .contains("Grade 5, sports");
    }

    /** Source: kinds-processes.md §5. */
    @Test
    void whatIsSensitiveStandsInNoTableAndNoResult_itIsReadInTheAnswerAlone() {
        RecordRow asking = answered();

        assertThat(forms.matrix().whole(head, asking, thai).toString()).doesNotContain("ที่บ้าน", "มารดา");
        assertThat(forms.results().of(head, asking.id(), false, thai).toString())
                .contains("คอมพิวเตอร์")
                .doesNotContain("ที่บ้าน", "มารดา");
        RecordRow answer = forms.asks().answersOf(head, asking.id()).getFirst();
        RecordRow entry = forms.answering().before(head, answer).orElseThrow();
        assertThat(entry.raw(forms.answering()
                        .form(head, answer)
                        .kind()
                        .fieldNamed("home")
                        .orElseThrow()))
                .isEqualTo("เลี้ยงดูมารดาที่ป่วย");
    }

    @Test
    void pageOfResultsOffersTheTable() {
        RecordRow asking = answered();
        Component page = forms.module().views().stream()
                .filter(entry -> entry.name().equals("results"))
                .findFirst()
                .orElseThrow()
                .factory()
                .open(TestRequest.of(head, "forms", String.valueOf(asking.id())));

        assertThat(all(page).flatMap(one -> one.getId().stream())).anyMatch(id -> id.startsWith("forms-matrix"));
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(MatrixExportDbTest::all));
    }
}
