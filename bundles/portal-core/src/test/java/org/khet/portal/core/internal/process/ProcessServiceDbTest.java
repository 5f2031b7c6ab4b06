package org.khet.portal.core.internal.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.khet.portal.core.internal.process.TestProcesses.INFORMATION;
import static org.khet.portal.core.internal.process.TestProcesses.NETWORK;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.process.OwnedProcess;
import org.khet.portal.api.admin.process.ProcessAttachment;
import org.khet.portal.api.admin.process.ProcessOwnership;
import org.khet.portal.api.admin.structure.UnitEnding;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.process.ProcessTemplate;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.UnitOwnership;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Information work belongs to ICT or to policy and plan, as the office decides (CORE-09, CON-03), on 20 November 2569. */
@OnEachDatabase
class ProcessServiceDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final String ORDER = "คำสั่งที่ 12/2570";
    private final TestDatabase database;
    private CoreServices core;
    private TestProcesses house;
    private OfficeId kt1;
    private TestCaller keeper;
    private UnitId ict;
    private UnitId plan;

    ProcessServiceDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void twoOfficesWithTheModule() {
        database.clear();
        core = new CoreServices(database);
        kt1 = core.office("KT1");
        keeper = CoreServices.keeper(kt1);
        ict = unit(kt1, "ICT");
        plan = unit(kt1, "PLAN");
        core.switches.turn(kt1, "desk", true);
        house = new TestProcesses(database, core);
    }

    @Test
    void untilTheOfficeDecidesTheTemplateCounts_whatBearsAnotherModulesNameIsLeftOut() {
        assertThat(house.desk.list(keeper))
                .extracting(one -> one.template().code(), OwnedProcess::owner, OwnedProcess::standard)
                .containsExactly(tuple(INFORMATION, ict, true), tuple(NETWORK, ict, true));
        assertThat(house.owners.owner(kt1, INFORMATION, TODAY)).contains(ict);
        assertThat(house.owners.owner(kt1, "other.process", TODAY)).isEmpty();
    }

    @Test
    void officeAttachesInformationWorkToPolicyAndPlanFromNewYear_earlierPapersKeepIct_theOtherOfficeItsOwn() {
        OfficeId kt2 = core.office("KT2");
        house.owners.owner(kt1, INFORMATION, TODAY);

        attach(plan, NEW_YEAR);

        assertThat(house.owners.owner(kt1, INFORMATION, NEW_YEAR.minusDays(1))).contains(ict);
        assertThat(house.owners.owner(kt1, INFORMATION, NEW_YEAR)).contains(plan);
        assertThat(house.owners.owner(kt2, INFORMATION, NEW_YEAR)).contains(unit(kt2, "ICT"));
        OwnedProcess now = house.desk.open(keeper, INFORMATION).value();
        assertThat(now.owner()).isEqualTo(ict);
        assertThat(now.standard()).isFalse();
        assertThat(now.next())
                .extracting("unit", "from", "reason", "by")
                .containsExactly(plan, NEW_YEAR, ORDER, keeper.name());
        assertThat(database.number("select count(*) from core_audit where act = 'core.process.attached'"
                        + " and object = 'core.process/" + INFORMATION + "' and details like '%" + ORDER + "%'"
                        + " and changes like '%" + plan.value() + "%'"))
                .isEqualTo(1);
    }

    @Test
    void processOfAGroupThatTheOfficeLacks_hasNoOwner_untilTheDayForWhichTheOfficeDecides() {
        house.module.processes.add(ProcessTemplate.of("desk.law", "LAW"));
        house.known.bindModule(house.module);
        assertThat(house.desk.unowned(keeper, TODAY))
                .extracting(one -> one.template().code(), OwnedProcess::next)
                .containsExactly(tuple("desk.law", null));

        house.desk.attach(keeper, 0, new ProcessAttachment("desk.law", plan, NEW_YEAR, ORDER));

        assertThat(house.desk.unowned(keeper, NEW_YEAR.minusDays(1)))
                .extracting(
                        one -> one.template().code(),
                        one -> Objects.requireNonNull(one.next()).from())
                .containsExactly(tuple("desk.law", NEW_YEAR));
        assertThat(house.desk.unowned(keeper, NEW_YEAR)).isEmpty();
        assertThat(house.desk.unowned(CoreServices.keeper(core.office("KT2")), TODAY))
                .isEmpty();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> house.desk.unowned(TestCaller.in(kt1), TODAY));
    }

    @Test
    void decisionOfTheSameDayIsCorrected_anEarlierDayIsRefused() {
        attach(plan, NEW_YEAR);
        UnitId finance = unit(kt1, "FIN");

        attach(finance, NEW_YEAR);

        assertThat(house.desk.decisions(keeper, INFORMATION))
                .extracting(ProcessOwnership::unit, ProcessOwnership::from)
                .containsExactly(tuple(finance, NEW_YEAR));
        refused(() -> attach(plan, NEW_YEAR.minusDays(1)), "from", "core.process.error.from");
    }

    @Test
    void whatIsMissingOrCannotBeIsSaidAtTheField_nothingIsStored() {
        refused(() -> attach(null, NEW_YEAR), "unit", "core.error.needed");
        refused(() -> attach(plan, null), "from", "core.error.needed");
        refused(() -> attach(ict, NEW_YEAR), "unit", "core.process.error.same");
        refused(() -> attach(unit(core.office("KT2"), "PLAN"), NEW_YEAR), "unit", "core.process.error.unit");
        core.unitDesk.end(keeper, plan, edition(plan), new UnitEnding(TODAY, null, true));
        refused(() -> attach(plan, NEW_YEAR), "unit", "core.process.error.unit");
        assertThat(database.number("select count(*) from core_process_owner")).isZero();
    }

    @Test
    void ofTwoAdministratorsTheSecondIsTold() {
        int opened = house.desk.open(keeper, INFORMATION).number();
        attach(plan, NEW_YEAR);
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> house.desk.attach(
                        keeper, opened, new ProcessAttachment(INFORMATION, unit(kt1, "FIN"), NEW_YEAR, "")));
        assertThat(house.owners.owner(kt1, INFORMATION, NEW_YEAR)).contains(plan);
    }

    @Test
    void groupEnds_itsProcessesGoToTheSuccessorTheDayAfter_alsoThoseThatWereToComeToIt() {
        attach(plan, TODAY);
        attach(ict, NEW_YEAR.plusYears(1));
        assertThat(core.unitDesk.estate(keeper, ict, NEW_YEAR.minusDays(1)).owned())
                .extracting(UnitOwnership.Owned::what, UnitOwnership.Owned::count)
                .containsExactly(tuple("core.unit.owned.processes", 2L));
        refused(
                () -> core.unitDesk.end(keeper, ict, edition(ict), new UnitEnding(NEW_YEAR.minusDays(1), null, true)),
                "successor",
                "core.unit.error.owns");
        UnitId finance = unit(kt1, "FIN");

        core.unitDesk.end(keeper, ict, edition(ict), new UnitEnding(NEW_YEAR.minusDays(1), finance, true));

        assertThat(house.owners.owner(kt1, NETWORK, NEW_YEAR.minusDays(1))).contains(ict);
        assertThat(house.owners.owner(kt1, NETWORK, NEW_YEAR)).contains(finance);
        assertThat(house.owners.owner(kt1, INFORMATION, NEW_YEAR)).contains(plan);
        assertThat(house.owners.owner(kt1, INFORMATION, NEW_YEAR.plusYears(1))).contains(finance);
        assertThat(core.unitDesk.estate(keeper, ict, NEW_YEAR.minusDays(1)).owned())
                .isEmpty();
    }

    @Test
    void moduleLeaves_itsProcessesAreGone_whatWasDecidedComesBackWithIt() {
        attach(plan, NEW_YEAR);

        house.known.unbindModule(house.module);
        assertThat(house.desk.list(keeper)).isEmpty();
        assertThat(house.owners.owner(kt1, INFORMATION, NEW_YEAR)).isEmpty();
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> house.desk.open(keeper, INFORMATION));

        house.known.bindModule(house.module);
        assertThat(house.owners.owner(kt1, INFORMATION, NEW_YEAR)).contains(plan);

        core.switches.turn(kt1, "desk", false);
        assertThat(house.desk.list(keeper)).as("switched off in this office").isEmpty();
    }

    @Test
    void whoMayOnlyReadAttachesNothing() {
        Caller reader = TestCaller.in(kt1).with(Offices.VIEW);
        assertThat(house.desk.list(reader)).hasSize(2);
        int opened = house.desk.open(reader, INFORMATION).number();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() ->
                        house.desk.attach(reader, opened, new ProcessAttachment(INFORMATION, plan, NEW_YEAR, "")));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> house.desk.list(TestCaller.in(kt1)));
    }

    private void attach(@Nullable UnitId unit, @Nullable LocalDate from) {
        house.desk.attach(
                keeper,
                house.desk.open(keeper, INFORMATION).number(),
                new ProcessAttachment(INFORMATION, unit, from, ORDER));
    }

    private int edition(UnitId unit) {
        return core.unitDesk.open(keeper, unit).number();
    }

    private UnitId unit(OfficeId office, String code) {
        return core.units.findByCode(office, code).orElseThrow().id();
    }

    private static void refused(Runnable work, String field, String key) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(work::run)
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field, Problem::key)
                        .isEqualTo(List.of(tuple(field, key))));
    }
}
