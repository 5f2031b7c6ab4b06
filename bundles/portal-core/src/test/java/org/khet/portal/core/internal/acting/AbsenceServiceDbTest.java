package org.khet.portal.core.internal.acting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.acting.Absence;
import org.khet.portal.api.acting.AbsenceId;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.admin.acting.AbsenceDraft;
import org.khet.portal.api.admin.acting.AbsenceRegister;
import org.khet.portal.api.admin.acting.ActingRegister;
import org.khet.portal.api.admin.acting.DeputyDraft;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Absences: noted by the person or the head, changed, cancelled; and who hears of it. CORE-27. */
@OnEachDatabase
class AbsenceServiceDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String SECRET = "ผ่าตัด";
    private final TestDatabase database;
    private CoreServices core;
    private OfficeId kt1;
    private Caller keeper;
    private UnitId plan;
    private PersonId head;
    private PersonId first;
    private PersonId second;

    AbsenceServiceDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void groupWithTwoDeputies() {
        database.clear();
        core = new CoreServices(database);
        kt1 = core.office("KT1");
        keeper = CoreServices.keeper(kt1);
        plan = core.units.findByCode(kt1, "PLAN").orElseThrow().id();
        head = person("เจ้าหน้าที่ 08");
        first = person("เจ้าหน้าที่ 09");
        second = person("เจ้าหน้าที่ 10");
        deputy(head, 1, first);
        deputy(head, 2, second);
        core.happenings.clear();
    }

    @Test
    void everybodyNotesTheOwnAbsence_theHeadThoseOfTheGroup_andNobodyElse() {
        Caller own = TestCaller.in(kt1).as(head, "เจ้าหน้าที่ 08");
        note(own, head, morning(1), afternoon(2));
        Caller chief = TestCaller.in(kt1).inUnit(plan, AbsenceRegister.NOTE, People.VIEW);
        note(chief, head, morning(4), afternoon(4));

        Caller reader = TestCaller.in(kt1).with(People.VIEW);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> note(reader, head, morning(8), afternoon(8)));
        PersonId elsewhere = core.peopleDesk.add(keeper, CoreServices.person("เจ้าหน้าที่ 14"));
        assertThatExceptionOfType(NoLongerThere.class)
                .as("another group")
                .isThrownBy(() -> note(chief, elsewhere, morning(8), afternoon(8)));
        assertThat(core.absences.of(keeper, head)).hasSize(2);
        assertThat(core.absences.mayNote(reader, head)).isFalse();
    }

    @Test
    void whyIsKnownToThePersonAndWhoKeepsAbsencesOnly() {
        core.absences.note(keeper, new AbsenceDraft(head, morning(0), afternoon(0), "leave", SECRET));

        assertThat(core.absences.of(TestCaller.in(kt1).as(head, ""), head))
                .extracting(Absence::note)
                .containsExactly(SECRET);
        assertThat(core.absences.of(keeper, head)).extracting(Absence::note).containsExactly(SECRET);
        assertThat(core.absences.of(TestCaller.in(kt1).with(People.VIEW), head))
                .extracting(Absence::kind, Absence::note)
                .containsExactly(tuple("", ""));
        assertThat(core.acting.away(kt1, morning(0)))
                .extracting(one -> one.absence().kind(), one -> one.absence().note())
                .containsExactly(tuple("", ""));
        assertThat(core.happenings.all())
                .extracting(DomainEvent::facts)
                .noneMatch(facts -> facts.containsValue(SECRET));
        assertThat(database.number("select count(*) from core_audit where changes like '%" + SECRET + "%'"))
                .isZero();
    }

    @Test
    void absencesOfOnePersonDoNotOverlap_andTheOtherOneIsNamed() {
        AbsenceId morning = note(keeper, head, morning(0), morning(0));
        note(keeper, head, afternoon(0), afternoon(3));

        assertThat(refused(() -> note(keeper, head, afternoon(3), morning(4))))
                .extracting(Problem::field, Problem::args)
                .containsExactly(tuple("from", List.of("2026-11-20 PM", "2026-11-23")));
        assertThat(refused(() -> {
                    core.absences.edit(keeper, morning, edition(morning), draft(head, morning(0), afternoon(0)));
                    return morning;
                }))
                .extracting(Problem::key)
                .containsExactly("core.absence.error.overlap");
        assertThat(refused(() -> note(keeper, second, afternoon(0), morning(0))))
                .as("backwards")
                .extracting(Problem::field)
                .containsExactly("until");
        assertThat(refused(() -> note(keeper, second, morning(0), afternoon(365 * 100))))
                .as("a mistyped year")
                .extracting(Problem::key)
                .containsExactly("core.absence.error.long");
        assertThat(refused(() -> core.absences.note(
                        keeper, new AbsenceDraft(second, morning(0), afternoon(0), "ไม่มี", "ก".repeat(201)))))
                .extracting(Problem::field)
                .containsExactlyInAnyOrder("kind", "note");
        core.absences.cancel(keeper, morning, edition(morning));
        note(keeper, head, morning(0), morning(0));
        assertThat(core.absences.of(keeper, head))
                .extracting(Absence::cancelled)
                .containsExactlyInAnyOrder(true, false, false);
    }

    @Test
    void twoPeopleChangeOneAbsence_theSecondIsTold_andNothingIsLost() {
        AbsenceId absence = note(keeper, head, morning(1), afternoon(2));
        int seenByBoth = edition(absence);
        core.absences.edit(keeper, absence, seenByBoth, draft(head, morning(1), afternoon(5)));

        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> core.absences.edit(keeper, absence, seenByBoth, draft(head, morning(1), morning(1))));
        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> core.absences.cancel(keeper, absence, seenByBoth));
        assertThat(core.absences.of(keeper, head)).extracting(Absence::until).containsExactly(afternoon(5));
        core.absences.cancel(keeper, absence, edition(absence));
        assertThatExceptionOfType(Outdated.class)
                .as("what was cancelled stays so")
                .isThrownBy(() ->
                        core.absences.edit(keeper, absence, edition(absence), draft(head, morning(1), afternoon(5))));
        assertThat(database.number("select count(*) from core_audit where act like 'core.absence.%'"))
                .isEqualTo(3);
    }

    @Test
    void twoPeopleNoteTheSameAbsenceAtOnce_itStandsOnce() throws Exception {
        Callable<AbsenceId> same = () -> note(keeper, head, morning(1), afternoon(2));
        try (var both = Executors.newFixedThreadPool(2)) {
            List<Future<AbsenceId>> done = both.invokeAll(List.of(same, same));

            assertThat(done.stream().filter(one -> one.state() == Future.State.SUCCESS))
                    .hasSize(1);
            assertThat(done.stream().filter(one -> one.state() == Future.State.FAILED))
                    .allSatisfy(one -> assertThat(one.exceptionNow()).isInstanceOf(Rejected.class));
        }
        assertThat(core.absences.of(keeper, head)).hasSize(1);
    }

    @Test
    void whoIsToActHearsOfIt_alsoWhenAnotherDeputyGoes_andWhenItIsOver() {
        AbsenceId absence = note(keeper, head, afternoon(3), morning(5));
        assertThat(told())
                .containsExactlyInAnyOrder(
                        tuple(ActingRegister.ACTING, first, "2026-11-23 PM", "2026-11-25 AM"),
                        tuple(AbsenceRegister.CHANGED, head, "2026-11-23 PM", "2026-11-25 AM"));

        core.happenings.clear();
        AbsenceId deputyAway = note(keeper, first, morning(4), afternoon(4));
        assertThat(told())
                .as("the second one acts in the middle; the first one before and after")
                .contains(
                        tuple(ActingRegister.ACTING, second, "2026-11-24", "2026-11-24"),
                        tuple(AbsenceRegister.CHANGED, first, "2026-11-24", "2026-11-24"));

        core.happenings.clear();
        core.absences.cancel(keeper, deputyAway, edition(deputyAway));
        assertThat(told()).contains(tuple(ActingRegister.RELIEVED, second, "2026-11-24", "2026-11-24"));

        core.happenings.clear();
        core.absences.cancel(keeper, absence, edition(absence));
        assertThat(told())
                .containsExactlyInAnyOrder(
                        tuple(ActingRegister.RELIEVED, first, "2026-11-23 PM", "2026-11-25 AM"),
                        tuple(AbsenceRegister.CHANGED, head, "2026-11-23 PM", "2026-11-25 AM"));
    }

    @Test
    void nobodyGetsToActByNotingAnotherPersonAbsent() {
        Caller deputy = CoreServices.keeper(kt1).as(first, "เจ้าหน้าที่ 09");

        assertThat(refused(() -> note(deputy, head, morning(0), afternoon(0))))
                .extracting(Problem::key)
                .containsExactly("core.absence.error.gain");
        assertThat(core.absences.of(keeper, head)).isEmpty();
        AbsenceId byKeeper = note(keeper, head, morning(0), afternoon(3));
        core.absences.edit(deputy, byKeeper, edition(byKeeper), draft(head, morning(0), afternoon(1)));
        assertThat(refused(() -> {
                    core.absences.edit(deputy, byKeeper, edition(byKeeper), draft(head, morning(0), afternoon(4)));
                    return byKeeper;
                }))
                .as("nor for longer")
                .hasSize(1);
        assertThat(refused(() -> {
                    core.actingDesk.add(deputy, rule(second, 1, first));
                    return byKeeper;
                }))
                .extracting(Problem::field)
                .containsExactly("substitute");
    }

    @Test
    void dayTurnsAtMidnightInBangkok() {
        note(keeper, head, morning(1), afternoon(1));
        core.clock.set("2026-11-20T23:59:59");
        assertThat(core.actingDesk.today(keeper)).isEmpty();
        core.clock.set("2026-11-21T00:00");
        assertThat(core.actingDesk.today(keeper))
                .extracting(one -> one.absence().person())
                .containsExactly(head);
        assertThat(core.acting.actsFor(kt1, first, HalfDay.of(core.clock.instant())))
                .hasSize(1);
        core.clock.set("2026-11-21T23:59:59");
        assertThat(core.actingDesk.today(keeper)).hasSize(1);
        core.clock.set("2026-11-22T00:00");
        assertThat(core.actingDesk.today(keeper)).isEmpty();
    }

    @Test
    void strangerOfficeSeesNothing() {
        AbsenceId absence = note(keeper, head, morning(0), afternoon(0));
        Caller stranger = CoreServices.keeper(core.office("KT2"));

        assertThat(core.actingDesk.today(stranger)).isEmpty();
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> core.absences.of(stranger, head));
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> core.absences.open(stranger, absence));
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> core.absences.cancel(stranger, absence, edition(absence)));
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> note(stranger, head, morning(8), afternoon(8)));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> core.actingDesk.today(TestCaller.in(kt1)));
    }

    private PersonId person(String name) {
        return core.peopleDesk.add(keeper, new PersonDraft("นาย", name, "", "", plan, null, "", ""));
    }

    private void deputy(PersonId holder, int order, PersonId substitute) {
        core.actingDesk.add(keeper, rule(holder, order, substitute));
    }

    private static DeputyDraft rule(PersonId holder, int order, PersonId substitute) {
        return new DeputyDraft(
                holder,
                substitute,
                order,
                ActingCapacity.ACTING,
                ActingLimits.NONE,
                "5/2570",
                TODAY.minusYears(1),
                null);
    }

    private AbsenceId note(Caller caller, PersonId person, HalfDay from, HalfDay until) {
        return core.absences.note(caller, draft(person, from, until));
    }

    private static AbsenceDraft draft(PersonId person, HalfDay from, HalfDay until) {
        return new AbsenceDraft(person, from, until, "leave", "");
    }

    private int edition(AbsenceId absence) {
        return core.absences.open(keeper, absence).number();
    }

    private static HalfDay morning(int days) {
        return HalfDay.morning(TODAY.plusDays(days));
    }

    private static HalfDay afternoon(int days) {
        return HalfDay.afternoon(TODAY.plusDays(days));
    }

    private List<org.assertj.core.groups.Tuple> told() {
        return core.happenings.all().stream()
                .map(one -> tuple(
                        one.type(),
                        only(one.audience().people()),
                        one.facts().get("from"),
                        one.facts().get("until")))
                .toList();
    }

    private static PersonId only(Set<PersonId> people) {
        assertThat(people).hasSize(1);
        return people.iterator().next();
    }

    private static List<Problem> refused(Callable<AbsenceId> work) {
        try {
            work.call();
            return List.of();
        } catch (Rejected rejected) {
            return rejected.problems();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
