package org.khet.portal.core.internal.office.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.admin.post.FunctionDraft;
import org.khet.portal.api.admin.post.PostDraft;
import org.khet.portal.api.admin.structure.UnitDraft;
import org.khet.portal.api.admin.structure.UnitEnding;
import org.khet.portal.api.admin.structure.UnitRegister;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitHandover;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.UnitOwnership;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Ending a unit, and handing over what it owns (CORE-03). */
@OnEachDatabase
class UnitEndingDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private final TestDatabase database;
    private CoreServices core;
    private OfficeId office;
    private TestCaller keeper;
    private UnitId ict;
    private UnitId plan;

    UnitEndingDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void anOffice() {
        database.clear();
        core = new CoreServices(database);
        office = core.office("KT1");
        keeper = CoreServices.keeper(office);
        ict = unit(office, "ICT");
        plan = unit(office, "PLAN");
    }

    @Test
    void groupWithPeopleAndPostsDoesNotEndWithoutASuccessor_nothingChanges() {
        PersonId person = person(keeper, ict);
        PostId post = core.postDesk.add(keeper, new PostDraft("32", "supervisor", "", "", ict));

        refused(() -> end(null, false), "successor", "core.unit.error.owns");

        assertThat(core.unitDesk.estate(keeper, ict, LAST).owned())
                .extracting(UnitOwnership.Owned::what, UnitOwnership.Owned::count, UnitOwnership.Owned::link)
                .containsExactly(
                        tuple("core.unit.owned.people", 1L, "admin/people?unit=" + ict.value()),
                        tuple("core.unit.owned.posts", 1L, "admin/posts?unit=" + ict.value()));
        assertThat(core.people.find(office, person).orElseThrow().unit()).isEqualTo(ict);
        assertThat(core.postDesk.open(keeper, post).value().unit()).isEqualTo(ict);
        assertThat(core.units.on(office, LAST.plusDays(1))).extracting(Unit::id).contains(ict);
    }

    @Test
    void groupEnds_theSuccessorGoesOnWithPeoplePostsAndSections_functionsEndWithIt() {
        PersonId person = person(keeper, ict);
        PostId post = core.postDesk.add(keeper, new PostDraft("32", "supervisor", "", "", ict));
        UnitId section = core.unitDesk.add(keeper, section(), TODAY);
        core.functionDesk.give(
                keeper, new FunctionDraft(person, "group-director", ict, "", "คำสั่งที่ 5/2569", TODAY, null));

        end(plan, false);

        assertThat(core.people.find(office, person).orElseThrow().unit()).isEqualTo(plan);
        assertThat(core.postDesk.open(keeper, post).value().unit()).isEqualTo(plan);
        assertThat(core.functionDesk.of(keeper, person))
                .extracting("unit", "until")
                .containsExactly(tuple(ict, LAST));
        assertThat(core.units.find(office, section, LAST).orElseThrow().parent())
                .isEqualTo(ict);
        assertThat(core.units
                        .find(office, section, LAST.plusDays(1))
                        .orElseThrow()
                        .parent())
                .isEqualTo(plan);
        assertThat(core.units.on(office, LAST)).extracting(Unit::id).contains(ict, section);
        assertThat(core.units.on(office, LAST.plusDays(1)))
                .extracting(Unit::id)
                .contains(section)
                .doesNotContain(ict);
    }

    @Test
    void papersOfTheTimeBeforeKeepTheNameOfTheEndedGroup() {
        String name = core.units.find(office, ict).orElseThrow().name();

        end(null, false);

        assertThat(core.units.find(office, ict, LAST.plusYears(2)))
                .map(Unit::name)
                .contains(name);
        refused(() -> end(null, false), "lastDay", "core.unit.error.ended");
    }

    @Test
    void successorIsAnotherGroupThatGoesOn() {
        UnitId section = core.unitDesk.add(keeper, section(), TODAY);
        UnitId audit = unit(office, "AUD");
        core.unitDesk.end(keeper, audit, edition(audit), new UnitEnding(TODAY, null, false));

        refused(() -> end(ict, false), "successor", "core.unit.error.itself");
        refused(() -> end(section, false), "successor", "core.unit.error.section");
        refused(() -> end(audit, false), "successor", "core.unit.error.successor");
    }

    @Test
    void moduleThatIsAwayIsNamed_andTheAdministratorDecides() {
        core.switches.turn(office, "ict", true);

        assertThat(core.unitDesk.estate(keeper, ict, LAST).silent()).containsExactly(new ModuleId("ict"));
        refused(() -> end(null, false), "unasked", "core.unit.error.silent");
        end(null, true);

        assertThat(core.units.on(office, LAST.plusDays(1))).extracting(Unit::id).doesNotContain(ict);
    }

    @Test
    void moduleThatFailsWhileHandingOver_keepsEverythingAsItWas() {
        PersonId person = person(keeper, ict);
        core.unitOwners.bindOwner(new OwnedRecords(true));

        assertThatIllegalStateException().isThrownBy(() -> end(plan, false));

        assertThat(core.people.find(office, person).orElseThrow().unit()).isEqualTo(ict);
        assertThat(core.units.on(office, LAST.plusDays(1))).extracting(Unit::id).contains(ict);
    }

    @Test
    void moduleHandsOverItsOwnRecordsInTheSameAct() {
        var shelf = new OwnedRecords(false);
        core.unitOwners.bindOwner(shelf);

        end(plan, false);

        assertThat(shelf.owner).isEqualTo(plan);
    }

    @Test
    void recordsOfAnotherOfficeAreNotHandedOver() {
        OfficeId other = core.office("KT2");
        TestCaller others = CoreServices.keeper(other);
        UnitId theirs = unit(other, "ICT");
        PersonId person = person(others, theirs);

        core.unitDesk.end(keeper, ict, edition(ict), new UnitEnding(LAST, plan, false));

        assertThat(core.people.find(other, person).orElseThrow().unit()).isEqualTo(theirs);
        refused(
                () -> core.unitDesk.end(
                        others, theirs, core.unitDesk.open(others, theirs).number(), new UnitEnding(LAST, plan, false)),
                "successor",
                "core.unit.error.successor");
    }

    private List<DomainEvent> told() {
        return core.happenings.all().stream()
                .filter(one -> one.type().equals(UnitRegister.LEFT))
                .toList();
    }

    @Test
    void whatComesToTheGroupUntilItsLastDay_goesToItsSuccessorOnTheDayAfter_once() {
        var shelf = new OwnedRecords(false);
        core.unitOwners.bindOwner(shelf);
        end(plan, false);
        shelf.owner = ict;
        PersonId late = person(keeper, ict);
        core.begin(office, LAST);
        assertThat(shelf.owner).as("on its last day the group still works").isEqualTo(ict);

        core.begin(office, LAST.plusDays(1));

        assertThat(shelf.owner).isEqualTo(plan);
        assertThat(core.people.find(office, late).orElseThrow().unit()).isEqualTo(plan);
        shelf.owner = ict;
        core.begin(office, LAST.plusDays(2));
        assertThat(shelf.owner).as("looked after once").isEqualTo(ict);
        assertThat(told()).isEmpty();
    }

    @Test
    void successorThatHasEndedMeanwhileIsFollowedToItsOwn() {
        var shelf = new OwnedRecords(false);
        core.unitOwners.bindOwner(shelf);
        end(plan, false);
        core.unitDesk.end(keeper, plan, edition(plan), new UnitEnding(LAST, unit(office, "FIN"), false));
        shelf.owner = ict;

        core.begin(office, LAST.plusDays(1));

        assertThat(shelf.owner).isEqualTo(unit(office, "FIN"));
    }

    @Test
    void groupThatEndedWithoutASuccessorAndGotSomethingSince_isToldToWhoKeepsTheStructure_once() {
        end(null, false);
        var shelf = new OwnedRecords(false);
        core.unitOwners.bindOwner(shelf);

        core.begin(office, LAST.plusDays(1));
        core.begin(office, LAST.plusDays(2));

        assertThat(shelf.owner).isEqualTo(ict);
        assertThat(told()).singleElement().satisfies(one -> {
            assertThat(one.link()).isEqualTo("admin/office/" + ict.value());
            assertThat(one.facts()).containsEntry("count", "1");
            assertThat(one.audience().permissions()).containsExactly(Offices.CONFIGURE);
        });
    }

    private void end(UnitId successor, boolean unasked) {
        core.unitDesk.end(keeper, ict, edition(ict), new UnitEnding(LAST, successor, unasked));
    }

    private int edition(UnitId unit) {
        return core.unitDesk.open(keeper, unit).number();
    }

    private UnitId unit(OfficeId of, String code) {
        return core.units.findByCode(of, code).orElseThrow().id();
    }

    private PersonId person(TestCaller caller, UnitId unit) {
        return core.peopleDesk.add(caller, new PersonDraft("นาง", "เจ้าหน้าที่", "13", "", unit, null, "", ""));
    }

    private UnitDraft section() {
        return new UnitDraft(ict, "WEB", "กลุ่มงานเว็บไซต์", "เว็บไซต์", "Web", 1, "");
    }

    private static void refused(ThrowingCallable act, String field, String key) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(act)
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field, Problem::key)
                        .containsExactly(tuple(field, key)));
    }

    /** A module with one record of the ICT group. */
    private final class OwnedRecords implements UnitOwnership {
        private final boolean broken;
        private UnitId owner = ict;

        OwnedRecords(boolean broken) {
            this.broken = broken;
        }

        @Override
        public ModuleId module() {
            return new ModuleId("shelf");
        }

        @Override
        public List<Owned> owned(OfficeId of, UnitId unit, LocalDate lastDay) {
            return of.equals(office) && unit.equals(owner)
                    ? List.of(new Owned("shelf.owned", 1, "", Fate.MOVES))
                    : List.of();
        }

        @Override
        public void handOver(org.khet.portal.api.security.Caller caller, UnitHandover handover) {
            if (broken) {
                throw new IllegalStateException("the shelf is stuck");
            }
            owner = handover.successor();
        }
    }
}
