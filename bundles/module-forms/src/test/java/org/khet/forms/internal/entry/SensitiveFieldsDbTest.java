package org.khet.forms.internal.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.Component;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khet.forms.internal.FormsFixture;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.definition.DataPermissions;
import org.khet.forms.internal.design.DesignFile;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.search.RecordSource.Entry;
import org.khet.portal.api.security.Caller;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/**
 * An office keeps a register of pupils in care: what is sensitive is read by those alone whom the design names for it, record by record,
 * each time noted. Source: kinds-processes.md §5 (sensitive, personal); core CORE-100, E-63.
 */
@OnEachDatabase
class SensitiveFieldsDbTest {
    static final String CARE = """
            khet-design\t1
            design\tdesign_key=care\tname=ทะเบียนนักเรียนในความดูแล\tsort=REGISTER\tpattern=ด {seq}/{BE}\tyear_kind=FISCAL
            grants\treceiver=EVERYBODY\treach=ALL\tmay_see=1\tmay_make=1\tmay_change=1\tmay_act=1
            fields\tfield_key=matter\tlabel=เรื่อง\tsort=TEXT\tpresence=NEEDED\tin_list=1\tby_words=1
            fields\tfield_key=pupil\tlabel=ชื่อนักเรียน\tsort=TEXT\tpresence=NEEDED\tsensitive=1
            fields\tfield_key=story\tlabel=สภาพครอบครัว\tsort=LONG_TEXT\tpresence=OPTIONAL\tsensitive=1
            """;

    private static final String NAME = "เด็กหญิงตัวอย่าง ใจดี";
    private final FormsFixture forms;
    private final long design;
    private final RecordService<DataKind> register;
    private final TestCaller officer = TestCaller.of(SampleOffices.KT1, 14).with(FormsPermissions.REGISTER_USE);
    private final TestCaller carer = TestCaller.of(SampleOffices.KT1, 13).with(FormsPermissions.REGISTER_USE);

    SensitiveFieldsDbTest(TestDatabase database) {
        forms = new FormsFixture(database);
        design = forms.published(CARE);
        grant(carer);
        register = forms.entries().of(SampleOffices.KT1, design);
    }

    /** The design lets one person see what is sensitive. */
    private void grant(TestCaller who) {
        var designs = forms.designs().designs();
        var kind = designs.kind();
        RecordRow row = designs.open(FormsFixture.designer(), design);
        List<RecordDraft> grants = new ArrayList<>(RecordDraft.of(row).lines(kind.grants));
        grants.add(new RecordDraft()
                .with(kind.to, org.khet.forms.internal.design.GrantReceiver.PERSON)
                .with(kind.toPerson, who.person())
                .with(kind.reach, org.khet.forms.internal.design.DesignGrantScope.ALL)
                .with(kind.sees, true)
                .with(kind.makes, false)
                .with(kind.changes, false)
                .with(kind.acts, false)
                .with(kind.decides, false)
                .with(kind.seesSensitive, true));
        designs.change(FormsFixture.designer(), row, RecordDraft.of(row).with(kind.grants, grants));
    }

    private Field<?> field(String key) {
        return register.kind().fieldNamed(key).orElseThrow();
    }

    private Caller as(TestCaller who) {
        return forms.entries().as(who, design);
    }

    private RecordRow made() {
        return register.create(
                as(officer),
                new RecordDraft()
                        .with(field("matter"), "ขอทุนการศึกษา")
                        .with(field("pupil"), NAME)
                        .with(field("story"), "อยู่กับยาย"));
    }

    private Set<String> shown(TestCaller who, String view, String key) {
        Component page = forms.screens().entries().stream()
                .filter(entry -> entry.name().equals(view))
                .findFirst()
                .orElseThrow()
                .factory()
                .open(TestRequest.of(who, "forms", key));
        return ShownTexts.of(page);
    }

    private List<String> noted() {
        return forms.records().trail().all().stream()
                .filter(one -> one.action().equals(EntryAccess.OPENED))
                .map(one -> one.actor() + " " + one.object())
                .toList();
    }

    @Test
    void whoeverRegistersTypesIt_readsItNoMore_theOneWhomTheDesignNamesReadsItOnThePage_eachTimeNoted() {
        RecordRow row = made();
        String page = design + "-" + row.id();

        assertThat(shown(officer, "register", page)).contains("ขอทุนการศึกษา").noneMatch(text -> text.contains(NAME));
        assertThat(noted()).as("nothing to be noted").isEmpty();
        assertThat(shown(carer, "register", page)).contains(NAME, "อยู่กับยาย");
        assertThat(noted()).containsExactly(carer.name() + " forms.entry/" + row.id());
        assertThat(shown(carer, "entry", page)).isNotEmpty();
        assertThat(noted()).as("the form too").hasSize(2);

        assertThat(shown(officer, "register", String.valueOf(design)))
                .noneMatch(text -> text.contains(NAME) || text.contains("ชื่อนักเรียน"));
        assertThat(shown(carer, "register", String.valueOf(design))).noneMatch(text -> text.contains(NAME));
        assertThat(noted()).as("a list shows none of it").hasSize(2);
    }

    @Test
    void officerWhoMayNotSeeItChangesTheRest_itStays_neitherTrailNorSearchNorHappeningsHaveIt() {
        RecordRow row = made();
        RecordRow seen = register.open(as(officer), row.id());
        register.change(
                as(officer),
                seen,
                RecordDraft.of(seen).with(field("matter"), "ขอทุนและหอพัก").with(field("pupil"), "ชื่ออื่น"));

        RecordRow now = register.open(as(carer), row.id());
        assertThat(now.raw(field("matter"))).isEqualTo("ขอทุนและหอพัก");
        assertThat(now.raw(field("pupil"))).isEqualTo(NAME);
        assertThat(forms.records().trail().all().toString()).doesNotContain(NAME, "ชื่ออื่น");
        assertThat(forms.records().happenings().all().toString()).doesNotContain(NAME, "ชื่ออื่น");
        assertThat(register.steps(as(carer), row.id()).toString()).doesNotContain(NAME, "ชื่ออื่น");
        List<Entry> found = new ArrayList<>();
        new EntrySource(forms.entries(), new FakeCallers()).all(SampleOffices.KT1, found::add);
        assertThat(found).singleElement().satisfies(entry -> {
            assertThat(entry.title()).isEqualTo("ด 1/2570 · ขอทุนและหอพัก");
            assertThat(entry.toString()).doesNotContain(NAME, "อยู่กับยาย");
        });
    }

    @Test
    void paperHasItForThoseWhoSeeIt_printingIsNoted() throws IOException {
        RecordRow row = made();
        List<PrintDocument> printed = new ArrayList<>();
        var paper = forms.paper((document, out) -> printed.add(document));

        paper.pdf(officer, design, row.id(), new ByteArrayOutputStream());
        assertThat(noted()).isEmpty();
        paper.pdf(carer, design, row.id(), new ByteArrayOutputStream());
        assertThat(printed.getFirst().model().toString())
                .contains("ขอทุนการศึกษา")
                .doesNotContain(NAME);
        assertThat(printed.getLast().model().toString()).contains(NAME);
        assertThat(noted()).hasSize(1);
    }

    /** What is found to be too much later on is hidden in what was recorded before. */
    @Test
    void fieldThatTheNextEditionMakesSensitiveIsSoInEarlierRecordsToo() {
        RecordRow row = made();
        assertThat(shown(officer, "register", design + "-" + row.id())).contains("ขอทุนการศึกษา");
        var designs = forms.designs().designs();
        designs.act(FormsFixture.designer(), designs.open(FormsFixture.designer(), design), designs.kind().revise);
        RecordRow next =
                forms.designs().editionsOf(FormsFixture.designer(), design).getLast();
        var kind = forms.designs().editions().kind();
        RecordDraft changed = RecordDraft.of(next);
        changed.lines(kind.fields)
                .getFirst()
                .with(kind.sensitive, true)
                .with(kind.listed, false)
                .with(kind.found, false);
        forms.publish(forms.designs().editions().change(FormsFixture.designer(), next, changed));

        assertThat(shown(officer, "register", design + "-" + row.id())).doesNotContain("ขอทุนการศึกษา");
        assertThat(shown(carer, "register", design + "-" + row.id())).contains("ขอทุนการศึกษา");
        List<Entry> found = new ArrayList<>();
        new EntrySource(forms.entries(), new FakeCallers()).all(SampleOffices.KT1, found::add);
        assertThat(found)
                .singleElement()
                .satisfies(entry -> assertThat(entry.toString()).doesNotContain("ขอทุนการศึกษา"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=TEXT\tin_list=1",
                "sort=CHOICE\toptions=A=ก\\nB=ข\tchip=1",
                "sort=TEXT\tby_words=1",
                "sort=TEXT\tonce=1",
                "sort=UNIT",
                "sort=SCHOOL",
                "sort=TABLE"
            })
    void fieldThatOthersMustSeeIsNotSensitive(String said) {
        refused(
                "forms.error.sensitive",
                CARE.replace("design_key=care", "design_key=care-two")
                        + "fields\tfield_key=other\tlabel=อื่น\tpresence=OPTIONAL\tsensitive=1\t" + said + "\n"
                        + "fields\tfield_key=column\tlabel=ช่อง\tpresence=OPTIONAL\tsort=TEXT"
                        + (said.endsWith("TABLE") ? "\tof_table=other\n" : "\n"));
    }

    @Test
    void conditionsAndFormulasDoNotTellIt() {
        refused(
                "forms.error.sensitive",
                CARE.replace("design_key=care", "design_key=care-three")
                        + "fields\tfield_key=abused\tlabel=ถูกทำร้าย\tsort=YES_NO\tpresence=NEEDED\tsensitive=1\n"
                        + "fields\tfield_key=home\tlabel=บ้านพัก\tsort=TEXT\tpresence=OPTIONAL\tshown_if=abused=1\n");
        refused(
                "forms.error.sensitive",
                CARE.replace("design_key=care", "design_key=care-four")
                        + "fields\tfield_key=income\tlabel=รายได้\tsort=BAHT\tpresence=NEEDED\tsensitive=1\n"
                        + "fields\tfield_key=members\tlabel=คน\tsort=WHOLE\tpresence=NEEDED\n"
                        + "fields\tfield_key=total\tlabel=รวม\tsort=BAHT\tpresence=OPTIONAL\tformula=income*members\n");
    }

    private void refused(String key, String file) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> forms.published(file))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo(key));
    }

    @Test
    void designTravelsWithIt_anOlderFileHasNothingSensitive() {
        String file = forms.importer().export(FormsFixture.designer(), design);
        assertThat(file).contains("sensitive=1", "may_see_sensitive=0", "personal=0");
        DataKind again = forms.entries()
                .of(SampleOffices.KT1, forms.published(file.replace("design_key=care", "design_key=care-again")))
                .kind();
        assertThat(again.fieldNamed("pupil").orElseThrow().seenWith()).contains(DataPermissions.SENSITIVE);
        String older = file.replace("design_key=care", "design_key=care-old")
                .replaceAll("\t(sensitive|may_see_sensitive|personal|places)=[^\t\n]*", "");
        assertThat(DesignFile.read(older).count("fields")).isEqualTo(3);
        DataKind open =
                forms.entries().of(SampleOffices.KT1, forms.published(older)).kind();
        assertThat(open.fieldNamed("pupil").orElseThrow().seenWith()).isEmpty();
        assertThat(open.isPersonal()).as("no field says so").isFalse();
    }

    /** A register of names that are typed as text asks what for as soon as its design says whom it tells about. */
    @Test
    void registerTellsAboutPeopleBySensitiveFields_orBecauseItsDesignSaysSo() {
        assertThat(register.kind().isPersonal()).as("by its sensitive fields").isTrue();
        String plain = "khet-design\t1\ndesign\tdesign_key=guests\tname=สมุดเยี่ยม\tsort=REGISTER\tyear_kind=FISCAL%s\n"
                + "grants\treceiver=EVERYBODY\treach=ALL\tmay_see=1\tmay_make=1\tmay_change=1\tmay_act=1\n"
                + "fields\tfield_key=guest\tlabel=ชื่อผู้มาเยี่ยม\tsort=TEXT\tpresence=NEEDED\tin_list=1\n";
        assertThat(kind(plain.formatted("")).isPersonal()).isFalse();
        assertThat(kind(plain.formatted("\tpersonal=1").replace("design_key=guests", "design_key=visitors"))
                        .isPersonal())
                .isTrue();
    }

    private DataKind kind(String file) {
        return forms.entries().of(SampleOffices.KT1, forms.published(file)).kind();
    }

    /** Source: core CORE-100: several codes of a list of the office, numbers with as many decimals as the design says. */
    @Test
    void fieldTakesSeveralCodesOfAList_andNumbersWithFourDecimalsOrNone() {
        DataKind made = kind("khet-design\t1\ndesign\tdesign_key=points\tname=จุดวัด\tsort=REGISTER\tyear_kind=FISCAL\n"
                + "grants\treceiver=EVERYBODY\treach=ALL\tmay_see=1\tmay_make=1\tmay_change=1\tmay_act=1\n"
                + "fields\tfield_key=grades\tlabel=ชั้น\tsort=CODES\tpresence=NEEDED\toptions=core.grade\tchip=1\n"
                + "fields\tfield_key=rate\tlabel=อัตรา\tsort=NUMBER\tpresence=NEEDED\tplaces=4\tmost=1.2500\n"
                + "fields\tfield_key=rooms\tlabel=ห้อง\tsort=NUMBER\tpresence=NEEDED\tplaces=0\n");
        long points = made.definition().head().design();
        RecordService<DataKind> all = forms.entries().of(SampleOffices.KT1, points);
        Caller user = forms.entries().as(officer, points);
        RecordDraft draft = new RecordDraft()
                .with(all.kind().fieldNamed("grades").orElseThrow(), Set.of("p5", "p6"))
                .with(all.kind().fieldNamed("rate").orElseThrow(), new BigDecimal("0.0625"))
                .with(all.kind().fieldNamed("rooms").orElseThrow(), new BigDecimal("12"));

        RecordRow row = all.open(user, all.create(user, draft).id());

        assertThat(row.raw(all.kind().fieldNamed("grades").orElseThrow())).isEqualTo(Set.of("p5", "p6"));
        assertThat(Stream.of("rate", "rooms")
                        .map(key -> String.valueOf(
                                row.raw(all.kind().fieldNamed(key).orElseThrow()))))
                .containsExactly("0.0625", "12");
        assertThat(all.kind().fieldNamed("rate").orElseThrow().type())
                .isInstanceOfSatisfying(
                        FieldType.Decimal.class,
                        type -> assertThat(type.scale()).isEqualTo(4));
        assertThatExceptionOfType(Rejected.class)
                .as("a fifth decimal, half a room, a grade that there is not")
                .isThrownBy(() -> all.create(
                        user,
                        draft.with(all.kind().fieldNamed("grades").orElseThrow(), Set.of("p9"))
                                .with(all.kind().fieldNamed("rate").orElseThrow(), new BigDecimal("0.06255"))
                                .with(all.kind().fieldNamed("rooms").orElseThrow(), new BigDecimal("1.5"))))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.field().toLowerCase(Locale.ROOT))
                        .containsExactlyInAnyOrder("grades", "rate", "rooms"));
        refused(
                "forms.error.places",
                "khet-design\t1\ndesign\tdesign_key=wrong\tname=ผิด\tsort=REGISTER\tyear_kind=FISCAL\n"
                        + "grants\treceiver=EVERYBODY\treach=ALL\tmay_see=1\tmay_make=1\tmay_change=1\tmay_act=1\n"
                        + "fields\tfield_key=sum\tlabel=เงิน\tsort=BAHT\tpresence=NEEDED\tplaces=3\n");
    }
}
