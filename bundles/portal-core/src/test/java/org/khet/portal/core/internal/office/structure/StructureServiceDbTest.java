package org.khet.portal.core.internal.office.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.audit.AuditLog;
import org.khet.portal.api.admin.duty.DutyRegister.UnitDutyText;
import org.khet.portal.api.admin.duty.UnitDuty;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.admin.structure.StructurePlan;
import org.khet.portal.api.admin.structure.StructurePlan.Fate;
import org.khet.portal.api.admin.structure.StructurePlan.Line;
import org.khet.portal.api.admin.structure.StructureRegister.Era;
import org.khet.portal.api.admin.structure.StructureTemplate;
import org.khet.portal.api.admin.structure.UnitDraft;
import org.khet.portal.api.admin.structure.UnitEnding;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** An office changes to the structure with a law group; nothing of what it has is lost (CORE-04). */
@OnEachDatabase
class StructureServiceDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final String ORDER = "คำสั่ง สพป.ตัวอย่าง ที่ 12/2570";
    private static final String LAW = "กลุ่มกฎหมายและคดี";
    private final TestDatabase database;
    private CoreServices core;
    private OfficeId office;
    private TestCaller keeper;

    StructureServiceDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void anOfficeOf2560() {
        database.clear();
        core = new CoreServices(database);
        office = core.office("KT1");
        keeper = CoreServices.keeper(office);
    }

    @Test
    void lawGroupBeginsOnTheDay_unitsPeopleDutiesAndOwnUnitsStayAsTheyAre() {
        UnitId own = core.unitDesk.add(
                keeper, draft("CLINIC", "คลินิกแผนงาน", unit("PLAN").id()), TODAY);
        UnitDuty first = core.duties.of(office, unit("DIR").id()).getFirst();
        core.duties.write(
                keeper, new UnitDutyText(unit("DIR").id(), first.letter(), "งานสารบรรณของสำนักงาน", first.text()));
        var person = core.peopleDesk.add(
                keeper,
                new PersonDraft(
                        "นางสาว", "สมหญิง", "ตัวอย่าง", "นิติกร", unit("HR").id(), null, "", ""));
        List<Unit> before = core.units.of(office);

        StructurePlan plan = plan(NEW_YEAR);
        core.structures.change(keeper, plan, ORDER, false);

        assertThat(plan.lines())
                .extracting(Line::code, Line::fate, Line::duties, Line::own)
                .containsExactly(
                        tuple("DIR", Fate.STAYS, 10, 1),
                        tuple("PLAN", Fate.STAYS, 5, 0),
                        tuple("ICT", Fate.STAYS, 6, 0),
                        tuple("FIN", Fate.STAYS, 6, 0),
                        tuple("HR", Fate.STAYS, 9, 0),
                        tuple("TDEV", Fate.STAYS, 7, 0),
                        tuple("SUP", Fate.STAYS, 8, 0),
                        tuple("PROM", Fate.STAYS, 13, 0),
                        tuple("LAW", Fate.NEW, 0, 0),
                        tuple("AUD", Fate.STAYS, 5, 0),
                        tuple("CLINIC", Fate.OWN, 0, 0));
        assertThat(core.units.of(office)).isEqualTo(before);
        assertThat(core.units.on(office, NEW_YEAR.minusDays(1))).isEqualTo(before);
        assertThat(core.units.on(office, NEW_YEAR))
                .containsAll(before)
                .hasSize(before.size() + 1)
                .extracting(Unit::code)
                .containsSubsequence("PROM", "LAW", "AUD");
        assertThat(core.peopleDesk.open(keeper, person).value().unit())
                .isEqualTo(unit("HR").id());
        core.clock.pass(Duration.ofDays(60));
        assertThat(core.duties.all(office).values().stream()
                        .mapToInt(List::size)
                        .sum())
                .isEqualTo(69);
        assertThat(core.duties.of(office, unit("DIR").id()).getFirst().isOwn()).isTrue();
        assertThat(unit("CLINIC").id()).isEqualTo(own);
        assertThat(core.structures.eras(keeper))
                .extracting(era -> era.structure().code(), Era::from, Era::order)
                .containsExactly(tuple("S-2561", NEW_YEAR, ORDER), tuple("S-2560", null, ""));
        assertThat(core.structures.choices(keeper)).isEmpty();
        AuditLog.Entry entry = core.audit
                .page(keeper.with(AuditTrail.READ), AuditLog.Filter.ALL, new PageRequest(0, 1, List.of()))
                .getFirst();
        assertThat(entry.action()).isEqualTo("core.structure.changed");
        assertThat(entry.changes()).contains(new AuditTrail.Change("structure", "S-2560", "S-2561"));
    }

    @Test
    void ownGroupOfThatName_isTakenOnlyIfAgreed_keepsItsKey_andStandsDirectlyBelowTheOffice() {
        UnitId own = core.unitDesk.add(keeper, draft("NITI", LAW, unit("HR").id()), TODAY);
        StructurePlan plan = plan(NEW_YEAR);

        assertThat(line(plan, "NITI")).isEqualTo(new Line(Fate.TAKEN, "NITI", LAW, "", 0, 0, own));
        refused("take", () -> core.structures.change(keeper, plan, ORDER, false));
        assertThat(database.number("select count(*) from core_structure_change"))
                .isZero();

        core.structures.change(keeper, plan, ORDER, true);
        assertThat(on(own, NEW_YEAR.minusDays(1)).parent()).isEqualTo(unit("HR").id());
        assertThat(on(own, NEW_YEAR).parent()).isNull();
        assertThat(core.units.on(office, NEW_YEAR))
                .extracting(Unit::name)
                .filteredOn(LAW::equals)
                .hasSize(1);

        core.structures.takeBack(keeper, NEW_YEAR);
        assertThat(on(own, NEW_YEAR).parent()).isEqualTo(unit("HR").id());
        assertThat(core.unitDesk.open(keeper, own).value().parent())
                .isEqualTo(unit("HR").id());
    }

    @Test
    void ownUnitOfThatCode_isCalledAsTheStructureCallsIt_fromTheDayOn() {
        UnitId own = core.unitDesk.add(keeper, draft("LAW", "งานนิติการ", null), TODAY);
        StructurePlan plan = plan(NEW_YEAR);

        assertThat(line(plan, "LAW")).isEqualTo(new Line(Fate.TAKEN, "LAW", LAW, "งานนิติการ", 0, 0, own));
        core.structures.change(keeper, plan, ORDER, true);

        assertThat(unit("LAW").name()).isEqualTo("งานนิติการ");
        assertThat(on(own, NEW_YEAR).name()).isEqualTo(LAW);
    }

    @Test
    void unitsThatTheOfficeRenamedOrEnded_areNotPutBack() {
        Unit ict = unit("ICT");
        UnitDraft digital = draft("ICT", "กลุ่มเทคโนโลยีดิจิทัล", null);
        core.unitDesk.change(
                keeper, ict.id(), core.unitDesk.open(keeper, ict.id()).number(), digital, TODAY.plusDays(1));
        UnitId ended = unit("TDEV").id();
        core.unitDesk.end(
                keeper, ended, core.unitDesk.open(keeper, ended).number(), new UnitEnding(TODAY, null, false));

        StructurePlan plan = plan(NEW_YEAR);
        core.structures.change(keeper, plan, ORDER, false);

        assertThat(line(plan, "ICT").fate()).isEqualTo(Fate.OWN_NAME);
        assertThat(line(plan, "TDEV").fate()).isEqualTo(Fate.ENDED);
        assertThat(on(ict.id(), NEW_YEAR).name()).isEqualTo("กลุ่มเทคโนโลยีดิจิทัล");
        assertThat(core.units.on(office, NEW_YEAR)).extracting(Unit::code).doesNotContain("TDEV");
    }

    @Test
    void changeToComeIsTakenBack_andDoneAgainForAnotherDay_theLawGroupIsTheSameUnit() {
        core.structures.change(keeper, plan(NEW_YEAR), ORDER, false);
        UnitId law = find(LAW, NEW_YEAR).id();

        core.structures.takeBack(keeper, NEW_YEAR);
        assertThat(core.units.on(office, NEW_YEAR)).extracting(Unit::name).doesNotContain(LAW);
        assertThat(core.structures.eras(keeper)).hasSize(1);
        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> core.structures.takeBack(keeper, NEW_YEAR));

        LocalDate later = NEW_YEAR.plusMonths(3);
        core.structures.change(keeper, plan(later), ORDER, false);
        assertThat(find(LAW, later).id()).isEqualTo(law);
        assertThat(core.units.on(office, NEW_YEAR)).extracting(Unit::name).doesNotContain(LAW);
        core.clock.pass(Duration.ofDays(200));
        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> core.structures.takeBack(keeper, later));
    }

    @Test
    void whatSomebodyChangedMeanwhile_isShownBeforeItIsDone() {
        StructurePlan seen = plan(NEW_YEAR);
        core.unitDesk.add(keeper, draft("NITI", LAW, null), TODAY);

        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> core.structures.change(keeper, seen, ORDER, true));
        assertThat(database.number("select count(*) from core_structure_change"))
                .isZero();
    }

    @Test
    void twoAdministratorsAtOnce_oneChange_oneLawGroup() throws Exception {
        StructurePlan seen = plan(NEW_YEAR);

        assertThat(toldWhenTwoActAtOnce(() -> core.structures.change(keeper, seen, ORDER, false)))
                .isEqualTo(1);

        assertThat(database.number("select count(*) from core_structure_change"))
                .isEqualTo(1);
        assertThat(core.units.on(office, NEW_YEAR))
                .extracting(Unit::name)
                .filteredOn(LAW::equals)
                .hasSize(1);
    }

    @Test
    void twoAdministratorsTakeItBackAtOnce_itGoesOnce_andTheOtherIsTold() throws Exception {
        core.structures.change(keeper, plan(NEW_YEAR), ORDER, false);

        assertThat(toldWhenTwoActAtOnce(() -> core.structures.takeBack(keeper, NEW_YEAR)))
                .isEqualTo(1);

        assertThat(database.number("select count(*) from core_structure_change"))
                .isZero();
        assertThat(core.units.on(office, NEW_YEAR)).extracting(Unit::name).doesNotContain(LAW);
        assertThat(database.number("select count(*) from core_audit where act = 'core.structure.takenBack'"))
                .isEqualTo(1);
    }

    /** How many of the two are told that somebody was first. */
    private static long toldWhenTwoActAtOnce(Runnable act) throws Exception {
        var start = new CyclicBarrier(2);
        Callable<Boolean> each = () -> {
            start.await(60, TimeUnit.SECONDS);
            try {
                act.run();
                return false;
            } catch (Outdated second) {
                return true;
            }
        };
        long told = 0;
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (Future<Boolean> one : pool.invokeAll(List.of(each, each), 60, TimeUnit.SECONDS)) {
                told += one.get() ? 1 : 0;
            }
        }
        return told;
    }

    @Test
    void daysAndStructuresThatCannotBe_areRefusedAtTheirFields() {
        refused("from", () -> plan(TODAY.minusDays(1)));
        refused("structure", () -> core.structures.plan(keeper, "S-2560", NEW_YEAR));
        StructurePlan plan = plan(TODAY);
        refused("order", () -> core.structures.change(keeper, plan, " ", false));
        core.structures.change(keeper, plan, ORDER, false);
        assertThat(unit("LAW").name()).isEqualTo(LAW);
        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> core.structures.takeBack(keeper, TODAY));
    }

    @Test
    void otherOfficesAndPeopleWithoutTheRight_changeNothing() {
        OfficeId other = core.office("KT2");
        StructurePlan plan = plan(NEW_YEAR);
        TestCaller reader = TestCaller.in(office).with(Offices.VIEW);

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> core.structures.change(reader, plan, ORDER, false));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> core.structures.takeBack(reader, NEW_YEAR));
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> core.structures.change(CoreServices.keeper(other), plan, ORDER, false));
        assertThat(core.structures.eras(CoreServices.keeper(other)))
                .extracting(Era::structure)
                .extracting(StructureTemplate::code)
                .containsExactly("S-2560");
    }

    private static void refused(String field, ThrowingCallable act) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(act)
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly(field));
    }

    private StructurePlan plan(LocalDate from) {
        return core.structures.plan(keeper, "S-2561", from);
    }

    private static Line line(StructurePlan plan, String code) {
        return plan.lines().stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static UnitDraft draft(String code, String name, @Nullable UnitId parent) {
        return new UnitDraft(parent, code, name, name, "", 20, "");
    }

    private Unit on(UnitId unit, LocalDate day) {
        return core.units.find(office, unit, day).orElseThrow();
    }

    private Unit find(String name, LocalDate day) {
        return core.units.on(office, day).stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Unit unit(String code) {
        return core.units.findByCode(office, code).orElseThrow();
    }
}
