package org.khet.portal.core.internal.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.audit.AuditLog;
import org.khet.portal.api.admin.office.OfficeDraft;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.admin.structure.UnitDraft;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.OfficeKind;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Making offices and keeping their structure. */
@OnEachDatabase
class OfficeServiceDbTest {
    private static final RuntimeCaller FOUNDER = CoreServices.operator(RuntimeCaller.CREATE_OFFICE);
    private final TestDatabase database;
    private CoreServices core;

    OfficeServiceDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void emptyRuntime() {
        database.clear();
        core = new CoreServices(database);
    }

    @Test
    void secondOfficeIsMade_bothWorkApart() {
        OfficeId first = core.office("KT1");
        OfficeId second = core.office("KT2");

        assertThat(core.offices.all()).extracting(Office::code).containsExactly("KT1", "KT2");
        assertThat(core.units.of(first))
                .hasSize(9)
                .allMatch(unit -> unit.office().equals(first));
        assertThat(core.units.findByCode(first, "ict").orElseThrow())
                .extracting(Unit::shortName, Unit::nameEnglish, Unit::order)
                .containsExactly("ทางไกล และ ICT", "Distance learning and ICT", 3);
        Unit ict = core.units.findByCode(first, "ICT").orElseThrow();
        assertThat(core.units.find(second, ict.id())).isEmpty();
    }

    @Test
    void structureOf2561_addsTheLawGroup() {
        OfficeId office = core.officeDesk
                .create(FOUNDER, CoreServices.office("KT2", "สพม.ตัวอย่าง"), "S-2561", CoreServices.person("ผู้ดูแล"))
                .office();

        assertThat(core.units.of(office)).hasSize(10).extracting(Unit::code).contains("LAW");
        assertThat(core.officeDesk.structures()).extracting("code").containsExactly("S-2560", "S-2561");
    }

    @Test
    void firstPersonOfTheOfficeIsThere() {
        var founded = core.officeDesk.create(
                FOUNDER,
                CoreServices.office("KT1", "สพป.ตัวอย่าง เขต 1"),
                "S-2560",
                CoreServices.person("เจ้าหน้าที่ 01"));

        assertThat(core.people
                        .find(founded.office(), founded.person())
                        .orElseThrow()
                        .fullName())
                .isEqualTo("นายเจ้าหน้าที่ 01");
    }

    @Test
    void codeOfAnotherOfficeIsRefused_alsoInOtherLetterCase() {
        core.office("KT1");

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> core.office("kt1"))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field, Problem::key)
                        .containsExactly(tuple("code", "core.office.error.taken")));
        assertThat(core.offices.all()).hasSize(1);
        assertThat(database.number("select count(*) from core_unit")).isEqualTo(9);
    }

    @Test
    void codeTakenByAnotherNodeInTheSameMoment_isTheSameRefusal() {
        core.office("KT1");
        var rows = new OfficeRepository(database.unit());

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> org.khet.portal.core.internal.row.UniqueViolations.refuse(
                        "core_office_code_uk",
                        () -> Rejected.of("code", "core.office.error.taken", "KT1"),
                        () -> rows.add(
                                new OfficeEntity(CoreServices.office("KT1", "ซ้ำ"), "S-2560", core.clock.instant()))));
    }

    @Test
    void unusableFieldsAreNamedTogether() {
        var draft = new OfficeDraft("เขต 1", OfficeKind.PRIMARY, " ", "x".repeat(81), "", "", "", "", "blue");

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> core.officeDesk.create(FOUNDER, draft, "S-2560", CoreServices.person("ก")))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly("code", "name", "shortName", "colour"));
    }

    @Test
    void whoDoesNotAdministerTheRuntimeMakesNoOffice() {
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> core.officeDesk.create(
                        CoreServices.operator(RuntimeCaller.OPERATE),
                        CoreServices.office("KT1", "ก"),
                        "S-2560",
                        CoreServices.person("ก")));
        assertThat(core.offices.all()).isEmpty();
    }

    @Test
    void officeIsChanged_secondSaverIsTold() {
        var keeper = CoreServices.keeper(core.office("KT1"));
        var opened = core.officeDesk.open(keeper);
        core.officeDesk.edit(keeper, opened.number(), CoreServices.office("KT1", "ชื่อใหม่"));

        assertThat(core.offices.findByCode("KT1").orElseThrow().shortName()).isEqualTo("ชื่อใหม่");
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> core.officeDesk.edit(keeper, opened.number(), CoreServices.office("KT1", "ช้าไป")));
        assertThat(core.offices.findByCode("KT1").orElseThrow().shortName()).isEqualTo("ชื่อใหม่");
    }

    @Test
    void readerOfTheOfficeChangesNothing() {
        var reader = TestCaller.in(core.office("KT1")).with(Offices.VIEW);

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> core.officeDesk.edit(reader, 1, CoreServices.office("KT1", "ก")));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> core.officeDesk.addUnit(reader, unit("LAW", null)));
    }

    @Test
    void sectionStandsBelowItsGroup_andGroupWithSectionsCannotEnd() {
        OfficeId office = core.office("KT1");
        var keeper = CoreServices.keeper(office);
        Unit plan = core.units.findByCode(office, "PLAN").orElseThrow();
        core.officeDesk.addUnit(keeper, unit("PLAN-MON", plan));

        assertThat(core.units.of(office)).extracting(Unit::code).containsSubsequence("DIR", "PLAN", "PLAN-MON", "ICT");
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> core.officeDesk.endUnit(keeper, plan.id()));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> core.officeDesk.addUnit(keeper, unit("PLAN-MON", plan)));
    }

    @Test
    void groupCannotStandBelowItsOwnSection() {
        OfficeId office = core.office("KT1");
        var keeper = CoreServices.keeper(office);
        Unit plan = core.units.findByCode(office, "PLAN").orElseThrow();
        core.officeDesk.addUnit(keeper, unit("PLAN-MON", plan));
        Unit section = core.units.findByCode(office, "PLAN-MON").orElseThrow();

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> core.officeDesk.editUnit(keeper, plan.id(), unit("PLAN", section)));
    }

    @Test
    void emptyUnitEnds_itLeavesTheListsOnly() {
        OfficeId office = core.office("KT1");
        Unit audit = core.units.findByCode(office, "AUD").orElseThrow();

        core.officeDesk.endUnit(CoreServices.keeper(office), audit.id());

        assertThat(core.units.of(office)).hasSize(8);
        assertThat(database.number("select count(*) from core_unit")).isEqualTo(9);
    }

    @Test
    void unitWithPeopleDoesNotEnd() {
        OfficeId office = core.office("KT1");
        Unit ict = core.units.findByCode(office, "ICT").orElseThrow();
        core.peopleDesk.add(
                CoreServices.keeper(office), new PersonDraft("นาง", "เจ้าหน้าที่", "13", "", ict.id(), null, "", ""));

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> core.officeDesk.endUnit(CoreServices.keeper(office), ict.id()));
    }

    @Test
    void everyStepIsOnTheTrail_ofTheOfficeOrOfTheRuntime() {
        OfficeId office = core.office("KT1");
        core.clock.pass(Duration.ofMinutes(1));
        core.officeDesk.addUnit(CoreServices.keeper(office), unit("LAW", null));
        var reader = TestCaller.in(office).with(org.khet.portal.api.audit.AuditTrail.READ);
        var page = new PageRequest(0, 10, java.util.List.of());

        assertThat(core.audit.page(reader, AuditLog.Filter.ALL, page))
                .extracting(AuditLog.Entry::action)
                .containsExactly("core.unit.added");
        assertThat(core.audit.page(CoreServices.operator(RuntimeCaller.OPERATE), AuditLog.Filter.ALL, page))
                .extracting(AuditLog.Entry::action, entry -> entry.details().get("code"))
                .containsExactly(tuple("core.office.created", "KT1"));
    }

    private static UnitDraft unit(String code, Unit parent) {
        return new UnitDraft(
                parent == null ? null : parent.id(), code, "กลุ่มงานตัวอย่าง", "ตัวอย่าง", "Sample", 1, "");
    }
}
