package org.khet.portal.core.internal.acting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.acting.AbsenceId;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.acting.Decider;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.admin.acting.AbsenceDraft;
import org.khet.portal.api.admin.acting.Deputy;
import org.khet.portal.api.admin.acting.DeputyDraft;
import org.khet.portal.api.admin.acting.DeputyId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Absences and deputies of an office. CORE-25, CORE-26, CORE-27. */
@OnEachDatabase
class ActingServiceDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String ORDER = "5/2565 ลงวันที่ 6 มกราคม 2565";
    private final TestDatabase database;
    private CoreServices core;
    private OfficeId kt1;
    private Caller keeper;
    private PersonId head;
    private PersonId first;
    private PersonId second;
    private PersonId third;

    ActingServiceDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void groupWithThreeDeputies() {
        database.clear();
        core = new CoreServices(database);
        kt1 = core.office("KT1");
        keeper = CoreServices.keeper(kt1);
        head = person("เจ้าหน้าที่ 08");
        first = person("เจ้าหน้าที่ 09");
        second = person("เจ้าหน้าที่ 10");
        third = person("เจ้าหน้าที่ 11");
        deputy(1, first);
        deputy(2, second);
        deputy(3, third);
    }

    @Test
    void actingStartsAndEndsByItselfWithTheHalfDay() {
        away(head, HalfDay.afternoon(TODAY), HalfDay.morning(TODAY.plusDays(1)));

        assertThat(deciderNow()).as("this morning").isEqualTo(head);
        core.clock.set("2026-11-20T12:00");
        assertThat(deciderNow()).as("from noon").isEqualTo(first);
        assertThat(core.acting.away(kt1, now()))
                .extracting(one -> one.absence().person())
                .containsExactly(head);
        core.clock.set("2026-11-21T11:59:59");
        assertThat(deciderNow()).isEqualTo(first);
        core.clock.set("2026-11-21T12:00");
        assertThat(deciderNow()).as("back after noon").isEqualTo(head);
        assertThat(core.acting.away(kt1, now())).isEmpty();
    }

    @Test
    void firstDeputyAbsent_theSecondActs_bothAbsent_theThird() {
        away(head, HalfDay.morning(TODAY), HalfDay.afternoon(TODAY.plusDays(2)));
        away(first, HalfDay.morning(TODAY), HalfDay.afternoon(TODAY.plusDays(2)));
        assertThat(deciderNow()).isEqualTo(second);

        AbsenceId other = away(second, HalfDay.morning(TODAY), HalfDay.afternoon(TODAY));
        assertThat(deciderNow()).as("told at once").isEqualTo(third);
        core.peopleDesk.leave(keeper, third, TODAY.minusDays(1));
        core.clock.set("2026-11-20T09:31");
        assertThat(core.acting.decider(kt1, head, now())).as("next superior").isEmpty();

        core.absences.cancel(keeper, other, core.absences.open(keeper, other).number());
        assertThat(deciderNow()).as("taken back").isEqualTo(second);
    }

    @Test
    void ruleSaysInWhichCapacityWithinWhichLimitsByWhichOrder() {
        PersonId director = person("เจ้าหน้าที่ 01");
        var limits = new ActingLimits("การเงิน", new BigDecimal("500000.00"), Set.of("finance"));
        core.actingDesk.add(
                keeper, new DeputyDraft(director, first, 1, ActingCapacity.ON_BEHALF, limits, ORDER, TODAY, null));
        away(director, HalfDay.morning(TODAY), HalfDay.afternoon(TODAY));

        assertThat(core.acting.decider(kt1, director, now()))
                .contains(new Decider(director, first, ActingCapacity.ON_BEHALF, 1, limits, ORDER));
    }

    @Test
    void ruleHoldsByItsDates_andIsEndedOrTakenBack() {
        PersonId lead = person("หัวหน้า");
        DeputyId rule = core.actingDesk.add(
                keeper,
                new DeputyDraft(
                        lead,
                        first,
                        1,
                        ActingCapacity.ON_DUTY,
                        ActingLimits.NONE,
                        ORDER,
                        TODAY.plusDays(1),
                        TODAY.plusDays(5)));
        away(lead, HalfDay.morning(TODAY), HalfDay.afternoon(TODAY.plusDays(9)));

        assertThat(core.acting.decider(kt1, lead, HalfDay.morning(TODAY))).isEmpty();
        assertThat(core.acting.decider(kt1, lead, HalfDay.morning(TODAY.plusDays(1))))
                .isPresent();
        assertThat(core.acting.decider(kt1, lead, HalfDay.afternoon(TODAY.plusDays(5))))
                .isPresent();
        assertThat(core.acting.decider(kt1, lead, HalfDay.morning(TODAY.plusDays(6))))
                .isEmpty();
        core.actingDesk.end(keeper, rule, TODAY);
        assertThat(core.actingDesk.deputies(keeper, lead)).isEmpty();
    }

    @Test
    void pairStandsInTheListOfBoth() {
        PersonId one = person("คู่หนึ่ง");
        PersonId other = person("คู่สอง");
        core.actingDesk.add(
                keeper, new DeputyDraft(one, other, 0, ActingCapacity.ON_DUTY, ActingLimits.NONE, ORDER, TODAY, null));
        away(other, HalfDay.morning(TODAY), HalfDay.afternoon(TODAY));

        assertThat(core.acting.decider(kt1, other, now()).orElseThrow().person())
                .isEqualTo(one);
        assertThat(core.actingDesk.deputies(keeper, other))
                .extracting(Deputy::isPair)
                .containsExactly(true);
        assertThat(refused(
                        new DeputyDraft(other, one, 0, ActingCapacity.ON_DUTY, ActingLimits.NONE, ORDER, TODAY, null)))
                .containsExactly("substitute");
    }

    @Test
    void listOfDeputiesHoldsEachNumberAndPersonOnce_andNobodyForThemselves() {
        PersonId fourth = person("คนที่สี่");
        assertThat(refused(draft(2, fourth))).containsExactly("order");
        assertThat(refused(draft(4, second))).containsExactly("substitute");
        assertThat(refused(draft(4, head))).containsExactly("substitute");
        assertThat(refused(draft(100, fourth))).containsExactly("order");
        assertThat(refused(new DeputyDraft(
                        head,
                        fourth,
                        4,
                        ActingCapacity.OWN,
                        new ActingLimits("", BigDecimal.ZERO, Set.of()),
                        "",
                        TODAY,
                        TODAY.minusDays(1))))
                .containsExactlyInAnyOrder("capacity", "most", "source", "until");
        assertThat(core.actingDesk.deputies(keeper, head))
                .extracting(Deputy::substitute)
                .containsExactly(first, second, third);
    }

    @Test
    void onlyWithinReach_andNeverAcrossOffices() {
        var reader = TestCaller.in(kt1).with(People.VIEW);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> core.actingDesk.add(reader, draft(4, person("คนที่สี่"))));
        Caller stranger = CoreServices.keeper(core.office("KT2"));
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> core.actingDesk.add(stranger, draft(4, person("คนที่ห้า"))));
        away(head, HalfDay.morning(TODAY), HalfDay.afternoon(TODAY));
        assertThat(core.acting.away(stranger.office(), now())).isEmpty();
    }

    private PersonId person(String name) {
        return core.peopleDesk.add(keeper, CoreServices.person(name));
    }

    private void deputy(int order, PersonId substitute) {
        core.actingDesk.add(keeper, draft(order, substitute));
    }

    private DeputyDraft draft(int order, PersonId substitute) {
        return new DeputyDraft(
                head, substitute, order, ActingCapacity.ACTING, ActingLimits.NONE, ORDER, TODAY.minusYears(1), null);
    }

    private AbsenceId away(PersonId person, HalfDay from, HalfDay until) {
        return core.absences.note(keeper, new AbsenceDraft(person, from, until, "leave", ""));
    }

    private HalfDay now() {
        return HalfDay.of(core.clock.instant());
    }

    private @Nullable PersonId deciderNow() {
        return core.acting.decider(kt1, head, now()).map(Decider::person).orElse(null);
    }

    private List<String> refused(DeputyDraft draft) {
        try {
            core.actingDesk.add(keeper, draft);
            return List.of();
        } catch (Rejected rejected) {
            return rejected.problems().stream().map(Problem::field).toList();
        }
    }
}
