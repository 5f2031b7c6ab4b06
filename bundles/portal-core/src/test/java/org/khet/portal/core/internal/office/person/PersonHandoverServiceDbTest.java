package org.khet.portal.core.internal.office.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.admin.acting.AbsenceDraft;
import org.khet.portal.api.admin.acting.DeputyDraft;
import org.khet.portal.api.admin.audit.AuditLog;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.admin.person.PersonHandovers;
import org.khet.portal.api.admin.person.PersonLeaving;
import org.khet.portal.api.admin.post.FunctionDraft;
import org.khet.portal.api.admin.post.PostDraft;
import org.khet.portal.api.admin.structure.UnitEnding;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonDeparture;
import org.khet.portal.api.person.PersonHandover;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.person.PersonWorkSource;
import org.khet.portal.api.person.PersonWorkSource.Duty;
import org.khet.portal.api.person.PersonWorkSource.Fate;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The head of the ICT group retires, and a colleague goes on. CORE-143. */
@OnEachDatabase
class PersonHandoverServiceDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final String ORDER = "12/2570 ลงวันที่ 20 ธันวาคม 2569";
    private final TestDatabase database;
    private CoreServices core;
    private OfficeId office;
    private TestCaller keeper;
    private UnitId ict;
    private PersonId head;
    private PersonId colleague;
    private PostId post;

    PersonHandoverServiceDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void headOfAGroup() {
        database.clear();
        core = new CoreServices(database);
        office = core.office("KT1");
        keeper = CoreServices.keeper(office);
        ict = core.units.findByCode(office, "ICT").orElseThrow().id();
        head = person("หัวหน้า");
        colleague = person("ผู้รับช่วง");
        post = core.postDesk.add(keeper, new PostDraft("32", "supervisor", "", "", ict));
        core.postDesk.putIn(keeper, post, head, LocalDate.of(2026, 10, 1));
        core.functionDesk.give(
                keeper, new FunctionDraft(head, "group-director", ict, "core.group-head", "5/2569", TODAY, null));
        core.actingDesk.add(
                keeper,
                new DeputyDraft(head, colleague, 1, ActingCapacity.ACTING, ActingLimits.NONE, "6/2569", TODAY, null));
        LocalDate later = LocalDate.of(2027, 1, 4);
        core.absences.note(
                keeper, new AbsenceDraft(head, HalfDay.morning(later), HalfDay.afternoon(later), "leave", ""));
    }

    @Test
    void whatTheHeadHolds_isShownBeforehand() {
        assertThat(core.handovers.pack(keeper, head, LAST, true).held())
                .extracting(Duty::what, Duty::count, Duty::fate)
                .containsExactlyInAnyOrder(
                        tuple("core.person.held.posts", 1L, Fate.ENDS),
                        tuple("core.person.held.functions", 1L, Fate.BY_ORDER),
                        tuple("core.person.held.deputies", 1L, Fate.ENDS),
                        tuple("core.person.held.absences", 1L, Fate.ENDS));
        assertThat(core.handovers.pack(keeper, colleague, LAST, true).held())
                .extracting(Duty::what)
                .containsExactly("core.person.held.deputies");
    }

    @Test
    void headLeaves_thePostIsVacant_andTheColleagueHasTheFunctionByTheNewOrder() {
        leave(colleague, ORDER);

        assertThat(core.postDesk.holders(keeper, post))
                .extracting("person", "until")
                .containsExactly(tuple(head, LAST));
        assertThat(core.functionDesk.of(keeper, head)).extracting("until").containsExactly(LAST);
        assertThat(core.functionDesk.of(keeper, colleague))
                .extracting("code", "unit", "role", "order", "from", "until")
                .containsExactly(tuple("group-director", ict, "core.group-head", ORDER, LAST.plusDays(1), null));
        assertThat(core.actingDesk.deputies(keeper, head)).extracting("until").containsExactly(LAST);
        assertThat(core.absences.of(keeper, head)).extracting("cancelled").containsExactly(true);
        core.clock.set("2027-01-01T00:01");
        assertThat(core.people.find(office, head).orElseThrow().active()).isFalse();
        assertThat(core.audit.page(
                        TestCaller.in(office).with(AuditTrail.READ),
                        AuditLog.Filter.ALL,
                        new PageRequest(0, 1, List.of())))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.action()).isEqualTo("core.person.left");
                    assertThat(entry.changes())
                            .contains(
                                    new AuditTrail.Change("successor", "", String.valueOf(colleague.value())),
                                    new AuditTrail.Change("order", "", ORDER),
                                    new AuditTrail.Change("core.person.held.functions", "1", ""));
                });
    }

    @Test
    void withoutAnOrderTheFunctionEnds() {
        leave(colleague, "");

        assertThat(core.functionDesk.of(keeper, head)).extracting("until").containsExactly(LAST);
        assertThat(core.functionDesk.of(keeper, colleague)).isEmpty();
    }

    @Test
    void recordsThatMoveNeedASuccessor_whoIsSomebodyElseAndStays() {
        var shelf = new HandedWork(false);
        core.dutyKeepers.bindKeeper(shelf);
        core.peopleDesk.leave(keeper, colleague, TODAY);

        refused(() -> leave(null, ""), "successor", "core.person.error.holds");
        refused(() -> leave(head, ""), "successor", "core.person.error.itself");
        refused(() -> leave(colleague, ""), "successor", "core.person.error.successor");
        assertThat(shelf.holder).isEqualTo(head);
        assertThat(core.functionDesk.of(keeper, head)).extracting("until").containsExactly((Object) null);
    }

    @Test
    void moduleHandsOverItsOwnRecordsInTheSameAct() {
        var shelf = new HandedWork(false);
        core.dutyKeepers.bindKeeper(shelf);

        leave(colleague, ORDER);

        assertThat(shelf.holder).isEqualTo(colleague);
    }

    @Test
    void moduleThatFails_keepsEverythingAsItWas() {
        core.dutyKeepers.bindKeeper(new HandedWork(true));

        assertThatIllegalStateException().isThrownBy(() -> leave(colleague, ORDER));

        assertThat(core.postDesk.holders(keeper, post)).extracting("until").containsExactly((Object) null);
        assertThat(core.functionDesk.of(keeper, colleague)).isEmpty();
        core.clock.set("2027-01-01T00:01");
        assertThat(core.people.find(office, head).orElseThrow().active()).isTrue();
    }

    @Test
    void moduleThatIsAwayIsNamed_andTheAdministratorDecides() {
        core.switches.turn(office, "ict", true);

        assertThat(core.handovers.pack(keeper, head, LAST, true).silent()).containsExactly(new ModuleId("ict"));
        refused(() -> leave(colleague, ORDER), "unasked", "core.unit.error.silent");
        core.handovers.handOver(keeper, head, edition(head), new PersonLeaving(LAST, null, colleague, ORDER, true));

        assertThat(core.functionDesk.of(keeper, colleague)).hasSize(1);
    }

    @Test
    void whoMovesToAnotherGroup_worksThere_andKeepsTheAbsences() {
        UnitId plan = core.units.findByCode(office, "PLAN").orElseThrow().id();

        core.handovers.handOver(keeper, head, edition(head), new PersonLeaving(LAST, plan, colleague, ORDER, false));

        assertThat(core.people.find(office, head).orElseThrow().unit())
                .as("until the last day in the present group")
                .isEqualTo(ict);
        assertThat(core.people.inUnit(office, ict)).extracting(Person::id).contains(head);
        assertThat(core.people.inUnit(office, plan)).isEmpty();
        assertThat(core.handovers.coming(keeper, head))
                .contains(new PersonHandovers.Move(plan, LocalDate.of(2027, 1, 1)));
        core.clock.set("2027-01-01T00:01");
        assertThat(core.people.find(office, head).orElseThrow())
                .as("before the job of the day")
                .extracting("unit", "active")
                .containsExactly(plan, true);
        assertThat(core.people.inUnit(office, plan)).extracting(Person::id).containsExactly(head);
        assertThat(core.people.inUnit(office, ict)).extracting(Person::id).doesNotContain(head);
        core.begin(office, LocalDate.of(2027, 1, 1));
        assertThat(core.people.inUnit(office, plan)).extracting(Person::id).containsExactly(head);
        assertThat(core.handovers.coming(keeper, head)).isEmpty();
        assertThat(core.absences.of(keeper, head)).extracting("cancelled").containsExactly(false);
        assertThat(core.postDesk.holders(keeper, post)).extracting("until").containsExactly(LAST);
    }

    @Test
    void whoIsToMoveToAGroupThatEndsBefore_movesToItsSuccessor_whoIsPutElsewhereByHandMovesNoMore() {
        UnitId plan = core.units.findByCode(office, "PLAN").orElseThrow().id();
        UnitId fin = core.units.findByCode(office, "FIN").orElseThrow().id();
        core.handovers.handOver(keeper, head, edition(head), new PersonLeaving(LAST, plan, colleague, ORDER, false));
        core.handovers.handOver(
                keeper, colleague, edition(colleague), new PersonLeaving(LAST, plan, head, ORDER, false));
        core.peopleDesk.edit(
                keeper, colleague, edition(colleague), new PersonDraft("นาง", "ผู้รับช่วง", "", "", fin, null, "", ""));
        int version = core.unitDesk.open(keeper, plan).number();
        core.unitDesk.end(keeper, plan, version, new UnitEnding(TODAY, fin, false));

        core.begin(office, LAST.plusDays(1));

        assertThat(core.people.inUnit(office, fin)).extracting(Person::id).containsExactlyInAnyOrder(head, colleague);
    }

    @Test
    void somebodySavedFirst_orTheDayIsRecordedAlready() {
        int seen = edition(head);
        core.peopleDesk.edit(keeper, head, seen, new PersonDraft("นาง", "หัวหน้าใหม่", "", "", ict, null, "", ""));

        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> core.handovers.handOver(
                        keeper, head, seen, new PersonLeaving(LAST, null, colleague, ORDER, false)));
        leave(colleague, ORDER);

        refused(() -> leave(colleague, ORDER), "lastDay", "core.person.error.gone");
        assertThat(core.functionDesk.of(keeper, colleague)).hasSize(1);
    }

    @Test
    void peopleOfAnotherOfficeStayWhereTheyAre() {
        OfficeId other = core.office("KT2");
        PersonLeaving leaving = new PersonLeaving(LAST, null, colleague, ORDER, false);

        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> core.handovers.handOver(CoreServices.keeper(other), head, edition(head), leaving));
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> core.handovers.pack(CoreServices.keeper(other), head, LAST, true));
        PersonId theirs = core.peopleDesk.add(CoreServices.keeper(other), CoreServices.person("คนเขตสอง"));
        refused(() -> leave(theirs, ORDER), "successor", "core.person.error.successor");
        assertThat(core.functionDesk.of(keeper, head)).extracting("until").containsExactly((Object) null);
    }

    @Test
    void whoMayNotGiveFunctions_letsNobodyGoWhoHasSome() {
        var staff = TestCaller.in(office).with(People.VIEW, People.EDIT);

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> core.handovers.handOver(
                        staff, head, edition(head), new PersonLeaving(LAST, null, colleague, ORDER, false)));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> core.handovers.pack(TestCaller.in(office).with(People.VIEW), head, LAST, true));
        assertThat(core.postDesk.holders(keeper, post)).extracting("until").containsExactly((Object) null);
    }

    private void leave(PersonId successor, String order) {
        core.handovers.handOver(keeper, head, edition(head), new PersonLeaving(LAST, null, successor, order, false));
    }

    private int edition(PersonId person) {
        return core.peopleDesk.open(keeper, person).number();
    }

    private PersonId person(String name) {
        return core.peopleDesk.add(keeper, new PersonDraft("นาง", name, "", "", ict, null, "", ""));
    }

    private static void refused(ThrowingCallable act, String field, String key) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(act)
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field, Problem::key)
                        .containsExactly(tuple(field, key)));
    }

    /** A module with one record in the hands of the head. */
    private final class HandedWork implements PersonWorkSource {
        private final boolean broken;
        private PersonId holder = head;

        HandedWork(boolean broken) {
            this.broken = broken;
        }

        @Override
        public ModuleId module() {
            return new ModuleId("shelf");
        }

        @Override
        public List<Duty> held(OfficeId of, PersonDeparture departure) {
            return of.equals(office) && departure.person().equals(holder)
                    ? List.of(new Duty("shelf.held", 1, "", Fate.MOVES))
                    : List.of();
        }

        @Override
        public void handOver(Caller caller, PersonHandover handover) {
            if (broken) {
                throw new IllegalStateException("the shelf is stuck");
            }
            holder = handover.successor();
        }
    }
}
