package org.khet.forms.internal.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.forms.internal.DataKindContract;
import org.khet.forms.internal.FormsFixture;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.definition.FieldSort;
import org.khet.forms.internal.definition.Presence;
import org.khet.forms.internal.design.DesignFile;
import org.khet.forms.internal.design.DesignOrigin;
import org.khet.forms.internal.design.Designs;
import org.khet.forms.internal.design.Editions;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.waiting.WaitingSource;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** An office designs a register, uses it, and makes its next edition. Source: core CORE-100, CORE-101, CORE-102, CORE-153. */
@OnEachDatabase
class RegisterStoriesDbTest {
    private static final PageRequest PAGE = new PageRequest(0, 20, List.of());
    private final FormsFixture forms;
    private final long design;
    private final RecordService<DataKind> register;
    private final Caller clerk;

    RegisterStoriesDbTest(TestDatabase database) {
        forms = new FormsFixture(database);
        design = forms.published(DataKindContract.file("coordination-log"));
        register = forms.entries().of(SampleOffices.KT1, design);
        clerk = user(14, FormsFixture.UNIT);
    }

    private Caller user(int number, UnitId unit) {
        return forms.entries().as(plain(number, unit), design);
    }

    private static TestCaller plain(int number, UnitId unit) {
        return TestCaller.of(SampleOffices.KT1, number)
                .with(new Scope(false, Set.of(unit), Set.of(), false), FormsPermissions.REGISTER_USE);
    }

    private Field<?> field(String key) {
        return register.kind().fieldNamed(key).orElseThrow();
    }

    private RecordDraft matter(String text, String sort) {
        return new RecordDraft()
                .with(field("received_on"), LocalDate.of(2026, 11, 16))
                .with(field("unit"), FormsFixture.UNIT)
                .with(field("sort"), sort)
                .with(field("asked_by"), "โรงเรียนบ้านตัวอย่าง")
                .with(field("matter"), text);
    }

    private Action action(String code) {
        return register.kind().actionOf(code).orElseThrow();
    }

    @Test
    void registerHasItsOwnNumbersChipsWordsAndStates() {
        RecordRow first = register.create(clerk, matter("ขอใช้ห้องประชุม", "SERVICE"));
        register.create(clerk, matter("ขอข้อมูลนักเรียน", "COORDINATE"));

        assertThat(first.raw(field("number"))).hasToString("ป 1/2570");
        assertThat(register.page(clerk, words("ห้องประชุม"), PAGE))
                .extracting(RecordRow::id)
                .containsExactly(first.id());
        assertThat(register.count(clerk, chosen("sort", "COORDINATE"))).isEqualTo(1);
        assertThat(register.page(
                        clerk,
                        RecordFilter.ALL,
                        new PageRequest(0, 20, List.of(new PageRequest.Sort("matter", false)))))
                .extracting(row -> row.raw(field("matter")))
                .containsExactly("ขอข้อมูลนักเรียน", "ขอใช้ห้องประชุม");

        refused("done_on", () -> register.act(clerk, first, action("finish"), done(null), ""));
        refused("done_on", () -> register.act(clerk, first, action("finish"), done(LocalDate.of(2026, 11, 10)), ""));
        RecordRow done = register.act(clerk, first, action("finish"), done(LocalDate.of(2026, 11, 18)), "");
        assertThat(done.state().name()).isEqualTo("DONE");
        assertThat(done.raw(field("days_taken"))).isEqualTo(3);
        assertThat(register.steps(clerk, first.id())).hasSize(2);
    }

    @Test
    void endedRegisterIsReadOnly_itsRowsStay() {
        RecordRow row = register.create(clerk, matter("ขอใช้ห้องประชุม", "SERVICE"));
        assertThat(register.mayCreate(clerk)).isTrue();
        assertThat(register.actions(user(15, FormsFixture.UNIT), row)).contains(action("finish"));
        TestCaller designer = FormsFixture.designer();
        var designs = forms.designs().designs();
        designs.act(designer, designs.open(designer, design), designs.kind().end, new RecordDraft(), "เลิกใช้ทะเบียน");

        Caller now = user(14, FormsFixture.UNIT);
        RecordService<DataKind> after = forms.entries().of(SampleOffices.KT1, design);
        assertThat(after.open(now, row.id()).raw(field("number"))).hasToString("ป 1/2570");
        assertThat(forms.entries().seen(plain(14, FormsFixture.UNIT)))
                .extracting(RecordRow::id)
                .contains(design);
        assertThat(after.mayCreate(now)).isFalse();
        assertThat(after.mayChange(now, row)).isFalse();
        assertThat(after.actions(user(15, FormsFixture.UNIT), row)).isEmpty();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> after.create(now, matter("ขอข้อมูลนักเรียน", "COORDINATE")));
    }

    @Test
    void designInUseKeepsItsNameForEver_andGoesOnNumbering() {
        TestCaller designer = FormsFixture.designer();
        var designs = forms.designs().designs();
        Designs kind = designs.kind();
        RecordRow live = designs.open(designer, design);
        RecordRow changed = designs.change(
                designer, live, RecordDraft.of(live).with(kind.key, "other-log").with(kind.pattern, "ปส {seq}/{BE}"));
        assertThat(changed.get(kind.key)).isEqualTo("coordination-log");
        assertThat(changed.get(kind.pattern)).isEqualTo("ปส {seq}/{BE}");
        refused(
                "pattern",
                () -> designs.change(designer, changed, RecordDraft.of(changed).with(kind.pattern, "")));
    }

    /** An index that is not there is an error of Derby's. */
    @Test
    void whatIsChosenInOneColumnIsCountedByItsIndex_forTheWholeOfficeAndForAGroup() {
        register.create(clerk, matter("ขอใช้ห้องประชุม", "SERVICE"));
        register.create(clerk, matter("ขอยืมเครื่องฉาย", "SERVICE"));
        register.create(clerk, matter("ขอข้อมูลนักเรียน", "COORDINATE"));
        Caller director =
                forms.entries().as(TestCaller.of(SampleOffices.KT1, 1).with(FormsPermissions.REGISTER_USE), design);
        Caller elsewhere = user(22, new UnitId(14));

        assertThat(register.kind().countedBy(field("sort"))).contains("frm_record_t1_ix");
        assertThat(List.of(director, clerk, elsewhere))
                .extracting(who -> register.count(who, chosen("sort", "SERVICE")))
                .containsExactly(2, 2, 0);
        for (String slot : List.of("t1", "t2", "t3", "d1", "d2", "n1", "n2", "i1")) {
            Field<?> any = field("sort").in(slot);
            assertThat(register.kind().countedBy(any)).contains("frm_record_" + slot + "_ix");
        }
        assertThat(register.kind().countedBy(field("sort").in("t4"))).isEmpty();
    }

    /** A filter by unit, school or person; the slots are tried in turn, as a form with four of them takes them. */
    @Test
    void whatAUnitHasIsCountedByAnIndexOfTheFormAlone() {
        register.create(clerk, matter("ขอใช้ห้องประชุม", "SERVICE"));
        register.create(clerk, matter("ขอข้อมูลนักเรียน", "COORDINATE"));
        Caller director =
                forms.entries().as(TestCaller.of(SampleOffices.KT1, 1).with(FormsPermissions.REGISTER_USE), design);
        String unit = String.valueOf(FormsFixture.UNIT.value());

        assertThat(List.of(director, clerk, user(22, new UnitId(14))))
                .extracting(who -> register.count(who, chosen("unit", unit)))
                .containsExactly(2, 2, 0);
        for (String slot : List.of("k2", "k3", "k4")) {
            assertThat(register.kind().countedBy(field("unit").in(slot))).contains("frm_record_" + slot + "_form_ix");
            assertThat(register.count(director, chosen("unit", unit))).as(slot).isZero();
        }
        assertThat(register.kind().countedBy(field("unit").in("k5"))).isEmpty();
    }

    @Test
    void openMatterWaitsForItsClerkUnderTheNameOfTheRegister_untilItIsFinished_notForAnotherGroup() {
        RecordRow first = register.create(clerk, matter("ขอใช้ห้องประชุม", "SERVICE"));
        RecordRow second = register.create(clerk, matter("ขอข้อมูลนักเรียน", "COORDINATE"));
        var waiting = new RegisterWaiting(
                forms.entries(),
                (service, caller, most, before) ->
                        forms.records().views().waiting(List.of(service), caller, most, before));

        assertThat(waiting.of(plain(14, FormsFixture.UNIT), 10, Instant.MAX))
                .extracting(WaitingSource.Waiting::title, WaitingSource.Waiting::link)
                .containsExactly(
                        tuple(
                                "ทะเบียนประสานงานและให้บริการของกลุ่ม · ป 1/2570 · โรงเรียนบ้านตัวอย่าง",
                                "forms/register/" + design + "-" + first.id()),
                        tuple(
                                "ทะเบียนประสานงานและให้บริการของกลุ่ม · ป 2/2570 · โรงเรียนบ้านตัวอย่าง",
                                "forms/register/" + design + "-" + second.id()));

        register.act(clerk, first, action("finish"), done(LocalDate.of(2026, 11, 18)), "");

        assertThat(waiting.of(plain(14, FormsFixture.UNIT), 10, Instant.MAX))
                .extracting(WaitingSource.Waiting::link)
                .containsExactly("forms/register/" + design + "-" + second.id());
        assertThat(waiting.of(plain(14, FormsFixture.UNIT), 10, Instant.EPOCH))
                .as("others wait longer")
                .isEmpty();
        assertThat(waiting.of(plain(22, new UnitId(14)), 10, Instant.MAX)).isEmpty();
        assertThat(waiting.of(TestCaller.of(SampleOffices.KT1, 14), 10, Instant.MAX))
                .as("who may not use registers")
                .isEmpty();
    }

    @Test
    void yearlySummaryCountsBySort_closedOnesAndTheMeanOfTheDays() {
        RecordRow first = register.create(clerk, matter("ขอใช้ห้องประชุม", "SERVICE"));
        RecordRow second = register.create(clerk, matter("ขอยืมเครื่องฉาย", "SERVICE"));
        register.create(clerk, matter("ขอข้อมูลนักเรียน", "COORDINATE"));
        register.create(
                clerk, matter("เรื่องของปีก่อน", "SERVICE").with(field("received_on"), LocalDate.of(2026, 9, 30)));
        register.act(clerk, first, action("finish"), done(LocalDate.of(2026, 11, 18)), "");
        register.act(clerk, second, action("finish"), done(LocalDate.of(2026, 11, 19)), "");

        RegisterSummary.Summed summed = RegisterSummary.of(clerk, register, FiscalYear.ofBuddhist(2570));

        assertThat(summed.lines())
                .extracting(line -> line.year() + " " + line.choice() + " " + line.records() + " " + line.closed())
                .containsExactly("2569 ให้บริการ 1 0", "2570 ประสานงาน 1 0", "2570 ให้บริการ 2 2");
        assertThat(summed.lines().getLast().figures().get("days_taken"))
                .as("3 and 4 days")
                .isEqualByComparingTo("3.50");
        assertThat(RegisterSummary.of(user(22, new UnitId(14)), register, FiscalYear.ofBuddhist(2570))
                        .lines())
                .as("of another group")
                .isEmpty();
        summaryIsOfAllGroupsOrOfOne();
    }

    private void summaryIsOfAllGroupsOrOfOne() {
        FiscalYear year = FiscalYear.ofBuddhist(2570);
        UnitId other = new UnitId(14);
        Caller director =
                forms.entries().as(TestCaller.of(SampleOffices.KT1, 1).with(FormsPermissions.REGISTER_USE), design);
        register.create(director, matter("ของกลุ่มอื่น", "SERVICE").with(field("unit"), other));

        RegisterSummary.Summed whole = RegisterSummary.of(director, register, year);
        assertThat(whole.lines().getLast().records()).isEqualTo(3);
        assertThat(whole.units()).containsExactly(FormsFixture.UNIT, other);
        assertThat(RegisterSummary.of(director, register, Optional.of(other), year)
                        .lines())
                .extracting(line -> line.year() + " " + line.choice() + " " + line.records() + " " + line.closed())
                .containsExactly("2570 ให้บริการ 1 0");
        assertThat(RegisterSummary.of(clerk, register, Optional.of(other), year).lines())
                .as("nothing that the reader does not see")
                .isEmpty();
    }

    @Test
    void fieldTakesCodesOfAListThatTheOfficeKeeps_unknownListIsFound() {
        String file = DataKindContract.file("service-log").replace("design_key=service-log", "design_key=grade-log");
        String line =
                "fields\tfield_key=grade\tlabel=ชั้น\tlabel_en=Grade\tsort=CODE\tpresence=NEEDED\tchip=1\toptions=";
        long made = forms.published(file.stripTrailing() + "\n" + line + "core.grade\n");
        RecordService<DataKind> grades = forms.entries().of(SampleOffices.KT1, made);
        Field<?> grade = grades.kind().fieldNamed("grade").orElseThrow();

        assertThat(grades.problems(
                        forms.entries().as(FormsFixture.designer(), made), new RecordDraft().with(grade, "p9")))
                .as("no grade of the office")
                .extracting(Problem::field)
                .contains("grade");
        assertThat(grades.problems(
                        forms.entries().as(FormsFixture.designer(), made), new RecordDraft().with(grade, "p6")))
                .extracting(Problem::field)
                .doesNotContain("grade");
        refusedWith(
                "forms.error.code-list",
                () -> forms.published(
                        file.replace("grade-log", "other-log").stripTrailing() + "\n" + line + "core.nothing\n"));
    }

    private RecordDraft done(LocalDate day) {
        return new RecordDraft().with(field("done"), "จัดห้องให้แล้ว").with(field("done_on"), day);
    }

    private static RecordFilter words(String text) {
        return new RecordFilter("", text, Map.of(), List.of());
    }

    private static RecordFilter chosen(String key, String value) {
        return new RecordFilter("", "", Map.of(key, List.of(value)), List.of());
    }

    @Test
    void designSaysWhoSeesAndMakes_officesStayApart() {
        RecordRow row = register.create(clerk, matter("ขอใช้ห้องประชุม", "SERVICE"));
        Caller other = user(22, new UnitId(14));
        assertThat(register.page(other, RecordFilter.ALL, PAGE)).isEmpty();
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> register.open(other, row.id()));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> register.create(other, matter("ของกลุ่มอื่น", "SERVICE")));

        Caller nobody = forms.entries().as(TestCaller.in(SampleOffices.KT1), design);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> register.page(nobody, RecordFilter.ALL, PAGE));
        Caller plain = TestCaller.in(SampleOffices.KT1).with(FormsPermissions.REGISTER_USE);
        assertThatExceptionOfType(NotPermitted.class)
                .as("past the design's grants")
                .isThrownBy(() -> register.page(plain, RecordFilter.ALL, PAGE));
        Caller stranger = TestCaller.in(SampleOffices.KT2).with(FormsPermissions.REGISTER_USE);
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> forms.entries().as(stranger, design));
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> forms.entries().of(SampleOffices.KT2, design));
    }

    @Test
    void twoRegistersInOneTableNeverSeeEachOther() {
        register.create(clerk, matter("ขอใช้ห้องประชุม", "SERVICE"));
        long other = forms.published(DataKindContract.file("service-log"));
        RecordService<DataKind> second = forms.entries().of(SampleOffices.KT1, other);
        Caller same =
                forms.entries().as(TestCaller.of(SampleOffices.KT1, 14).with(FormsPermissions.REGISTER_USE), other);
        assertThat(second.count(same, RecordFilter.ALL)).isZero();
        assertThat(second.page(same, words("ห้องประชุม"), PAGE)).isEmpty();
        assertThat(forms.entries().seen(TestCaller.of(SampleOffices.KT1, 14).with(FormsPermissions.REGISTER_USE)))
                .hasSize(2);
    }

    @Test
    void nextEditionLeavesOldRecordsTheirs() {
        RecordRow old = register.create(clerk, matter("ขอใช้ห้องประชุม", "SERVICE"));
        RecordRow next = revised();
        Editions kind = forms.designs().editions().kind();
        List<RecordDraft> fields =
                new java.util.ArrayList<>(RecordDraft.of(next).lines(kind.fields));
        fields.removeIf(line -> "done".equals(line.raw(kind.key)));
        fields.add(line(kind, "phone", FieldSort.TEXT));
        RecordRow changed = forms.designs()
                .editions()
                .change(
                        FormsFixture.designer(),
                        next,
                        RecordDraft.of(next).with(kind.fields, fields).with(kind.doings, List.of()));
        RecordDraft withoutAsk = RecordDraft.of(changed);
        refusedWith("forms.error.unreached", () -> forms.publish(changed));
        RecordRow right = forms.designs()
                .editions()
                .change(FormsFixture.designer(), changed, withoutAsk.with(kind.doings, List.of(finish(kind))));
        forms.publish(right);

        RecordService<DataKind> now = forms.entries().of(SampleOffices.KT1, design);
        assertThat(now.kind().fieldNamed("phone")).isPresent();
        assertThat(now.kind().fieldNamed("done")).isEmpty();
        RecordService<DataKind> before = forms.entries().ofRecord(SampleOffices.KT1, design, old.id());
        assertThat(before.kind().fieldNamed("done")).isPresent();
        assertThat(before.kind().fieldNamed("phone")).isEmpty();
        RecordRow same = before.change(
                clerk,
                before.open(clerk, old.id()),
                RecordDraft.of(before.open(clerk, old.id()))
                        .with(before.kind().fieldNamed("done").orElseThrow(), "แก้ไขแล้ว"));
        assertThat(same.get(before.kind().edition))
                .as("changed, and still of the first edition")
                .isEqualTo(old.get(register.kind().edition));
        assertThat(now.page(clerk, RecordFilter.ALL, PAGE))
                .as("listed together with new ones")
                .hasSize(1);
        RecordRow fresh = now.create(
                clerk,
                new RecordDraft()
                        .with(now.kind().fieldNamed("received_on").orElseThrow(), LocalDate.of(2026, 11, 19))
                        .with(now.kind().fieldNamed("unit").orElseThrow(), FormsFixture.UNIT)
                        .with(now.kind().fieldNamed("sort").orElseThrow(), "ADVICE")
                        .with(now.kind().fieldNamed("asked_by").orElseThrow(), "ครูตัวอย่าง")
                        .with(now.kind().fieldNamed("matter").orElseThrow(), "ถามเรื่องแผน")
                        .with(now.kind().fieldNamed("phone").orElseThrow(), "1234"));
        assertThat(fresh.raw(now.kind().fieldNamed("number").orElseThrow())).hasToString("ป 2/2570");
    }

    @Test
    void typeOfAUsedFieldNeverChanges_statesInUseStay() {
        RecordRow next = revised();
        Editions kind = forms.designs().editions().kind();
        List<RecordDraft> fields = RecordDraft.of(next).lines(kind.fields);
        fields.stream()
                .filter(line -> "matter".equals(line.raw(kind.key)))
                .forEach(line -> line.with(kind.sort, FieldSort.LONG_TEXT));
        RecordRow changed = forms.designs()
                .editions()
                .change(FormsFixture.designer(), next, RecordDraft.of(next).with(kind.fields, fields));
        refusedWith("forms.error.sort-changed", () -> forms.publish(changed));
        RecordRow fewer = forms.designs()
                .editions()
                .change(
                        FormsFixture.designer(),
                        changed,
                        RecordDraft.of(next).with(kind.states, List.of()).with(kind.doings, List.of()));
        refusedWith("forms.error.state-gone", () -> forms.publish(fewer));
        refusedWith("forms.error.edition-open", this::revised);
    }

    @Test
    void designTravelsAsAFile_checkedBeforeItEnters() {
        String file = forms.importer().export(FormsFixture.designer(), design);
        DesignFile read = DesignFile.read(file);
        assertThat(read.count("fields")).isEqualTo(9);
        assertThat(read.count("doings")).isEqualTo(2);
        assertThat(forms.importer().check(FormsFixture.designer(), read, FormsFixture.UNIT))
                .as("the same key again")
                .extracting(Problem::field)
                .containsExactly("design_key");
        String other = file.replace("design_key=coordination-log", "design_key=coordination-two");
        RecordRow taken = forms.importer()
                .take(FormsFixture.designer(), DesignFile.read(other), FormsFixture.UNIT, DesignOrigin.IMPORTED);
        assertThat(taken.get(forms.designs().designs().kind().origin)).isEqualTo(DesignOrigin.IMPORTED);
        assertThat(forms.importer().export(FormsFixture.designer(), taken.id())).isEqualTo(other);

        refused("file", () -> DesignFile.read("name\tvalue"));
        refused("file", () -> DesignFile.read(DesignFile.FIRST + "\ndesign\tdesign_key"));
        assertThat(forms.importer()
                        .check(
                                FormsFixture.designer(),
                                DesignFile.read(DesignFile.FIRST + "\ndesign\torigin=SHIPPED"),
                                FormsFixture.UNIT))
                .extracting(Problem::field)
                .containsExactly("origin");
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> forms.importer().check(TestCaller.in(SampleOffices.KT1), read, FormsFixture.UNIT));
    }

    private RecordRow revised() {
        var designs = forms.designs().designs();
        RecordRow row = designs.open(FormsFixture.designer(), design);
        designs.act(FormsFixture.designer(), row, designs.kind().revise);
        return forms.designs().editionsOf(FormsFixture.designer(), design).getLast();
    }

    private static RecordDraft line(Editions kind, String key, FieldSort sort) {
        return new RecordDraft()
                .with(kind.key, key)
                .with(kind.label, "โทรศัพท์")
                .with(kind.sort, sort)
                .with(kind.presence, Presence.NEEDED)
                .with(kind.listed, false)
                .with(kind.chip, false)
                .with(kind.found, false)
                .with(kind.once, false)
                .with(kind.concealed, false)
                .with(kind.sensitive, false);
    }

    private static RecordDraft finish(Editions kind) {
        return new RecordDraft()
                .with(kind.actionCode, "finish")
                .with(kind.actionLabel, "ปิดเรื่อง")
                .with(kind.from, "OPEN")
                .with(kind.to, "DONE")
                .with(kind.doer, org.khet.forms.internal.definition.ActionDoer.EITHER)
                .with(kind.reason, false);
    }

    private static void refused(String field, Runnable work) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(work::run)
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(Problem::field)
                        .contains(field));
    }

    private static void refusedWith(String key, Runnable work) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(work::run)
                .satisfies(refusal ->
                        assertThat(refusal.problems()).extracting(Problem::key).contains(key));
    }
}
