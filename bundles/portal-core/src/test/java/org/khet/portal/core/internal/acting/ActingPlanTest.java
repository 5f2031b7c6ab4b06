package org.khet.portal.core.internal.acting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.acting.Absence;
import org.khet.portal.api.acting.AbsenceId;
import org.khet.portal.api.acting.Acting.Away;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.acting.Decider;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.admin.acting.Deputy;
import org.khet.portal.api.admin.acting.DeputyId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Permission;

/** Who acts, with the people of the sample: 08 leads a group, deputies 09, 10, 11; 10 and 11 are a pair. CORE-25, CORE-26. */
class ActingPlanTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String ORDER = "5/2565";
    private static final PersonId HEAD = new PersonId(8);
    private static final PersonId FIRST = new PersonId(9);
    private static final PersonId SECOND = new PersonId(10);
    private static final PersonId THIRD = new PersonId(11);
    private static final Set<PersonId> EVERYBODY = Set.of(HEAD, FIRST, SECOND, THIRD);
    private static final List<Deputy> RULES = List.of(
            deputy(2, SECOND, ActingLimits.NONE),
            deputy(1, FIRST, new ActingLimits("", new BigDecimal("50000"), Set.of())),
            deputy(3, THIRD, ActingLimits.NONE),
            new Deputy(
                    new DeputyId(9),
                    SECOND,
                    THIRD,
                    0,
                    ActingCapacity.ON_DUTY,
                    ActingLimits.NONE,
                    ORDER,
                    DAY.minusYears(1),
                    null));

    @Test
    void whoIsThereDecidesInPerson() {
        assertThat(plan().decider(HEAD)).contains(Decider.self(HEAD));
        assertThat(plan(FIRST).decider(HEAD)).contains(Decider.self(HEAD));
    }

    @Test
    void lowestNumberWhoIsThereActs_withItsOwnLimits() {
        assertThat(plan(HEAD).decider(HEAD))
                .contains(new Decider(
                        HEAD,
                        FIRST,
                        ActingCapacity.ACTING,
                        1,
                        new ActingLimits("", new BigDecimal("50000"), Set.of()),
                        ORDER));
        assertThat(plan(HEAD, FIRST).decider(HEAD))
                .contains(new Decider(HEAD, SECOND, ActingCapacity.ACTING, 2, ActingLimits.NONE, ORDER));
        assertThat(plan(HEAD, FIRST, SECOND).decider(HEAD).orElseThrow().person())
                .isEqualTo(THIRD);
    }

    @Test
    void nobodyFree_theNextSuperiorDecides() {
        assertThat(plan(HEAD, FIRST, SECOND, THIRD).decider(HEAD)).isEmpty();
    }

    @Test
    void pairCoversBothWays() {
        assertThat(plan(SECOND).decider(SECOND))
                .contains(new Decider(SECOND, THIRD, ActingCapacity.ON_DUTY, 0, ActingLimits.NONE, ORDER));
        assertThat(plan(THIRD).decider(THIRD))
                .contains(new Decider(THIRD, SECOND, ActingCapacity.ON_DUTY, 0, ActingLimits.NONE, ORDER));
        assertThat(plan(SECOND, THIRD).decider(THIRD)).isEmpty();
    }

    @Test
    void nobodyActsForSomebodyWhoActs() {
        assertThat(plan(HEAD, FIRST, SECOND, THIRD).decider(SECOND))
                .as("the pair of an absent deputy is absent")
                .isEmpty();
        assertThat(plan(HEAD, FIRST, THIRD).decider(HEAD).orElseThrow().person())
                .isEqualTo(SECOND);
    }

    @Test
    void deputyOfTheListStandsBeforeThePair() {
        List<Deputy> rules = List.of(
                new Deputy(
                        new DeputyId(1),
                        HEAD,
                        SECOND,
                        0,
                        ActingCapacity.ON_DUTY,
                        ActingLimits.NONE,
                        ORDER,
                        DAY.minusYears(1),
                        null),
                deputy(7, THIRD, ActingLimits.NONE));

        assertThat(new ActingPlan(List.of(away(HEAD)), rules, EVERYBODY)
                        .decider(HEAD)
                        .orElseThrow()
                        .person())
                .isEqualTo(THIRD);
    }

    @Test
    void whoLeftTheOfficeDoesNotAct() {
        assertThat(new ActingPlan(List.of(away(HEAD)), RULES, Set.of(HEAD, SECOND, THIRD))
                        .decider(HEAD)
                        .orElseThrow()
                        .person())
                .isEqualTo(SECOND);
    }

    @Test
    void listOfTheDayNamesTheAbsentAndWhoActs() {
        assertThat(plan(HEAD, SECOND, THIRD).away())
                .extracting(
                        one -> one.absence().person(),
                        one -> Optional.ofNullable(one.decider())
                                .map(Decider::person)
                                .orElse(null))
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(HEAD, FIRST),
                        org.assertj.core.api.Assertions.tuple(SECOND, null),
                        org.assertj.core.api.Assertions.tuple(THIRD, null));
        assertThat(plan().away()).isEqualTo(List.<Away>of());
    }

    @Test
    void deputiesWhoStandInForEachOtherNameNobodyWhenAllAreAway_andEndNever() {
        List<Deputy> ring = List.of(of(HEAD, FIRST), of(FIRST, SECOND), of(SECOND, HEAD));

        assertThat(ring(ring, HEAD).decider(HEAD).orElseThrow().person()).isEqualTo(FIRST);
        assertThat(ring(ring, HEAD, FIRST).decider(HEAD))
                .as("nobody acts for somebody who acts (E-25)")
                .isEmpty();
        assertThat(ring(ring, HEAD, FIRST).decider(FIRST).orElseThrow().person())
                .isEqualTo(SECOND);
        assertThat(ring(ring, HEAD, FIRST, SECOND).away())
                .extracting(Away::decider)
                .containsOnlyNulls();
    }

    @Test
    void limitOfMoneyIsInclusive() {
        var limits = new ActingLimits("", new BigDecimal("50000"), Set.of());

        assertThat(limits.allow(new BigDecimal("50000.00"))).isTrue();
        assertThat(limits.allow(new BigDecimal("50000.01"))).isFalse();
        assertThat(ActingLimits.NONE.allow(new BigDecimal("99999999"))).isTrue();
    }

    @Test
    void limitOfModulesLeavesTheCore() {
        var limits = new ActingLimits("การเงิน", null, Set.of("finance"));

        assertThat(limits.allow(Permission.of("finance:claim:approve"))).isTrue();
        assertThat(limits.allow(Permission.of("core:person:view"))).isTrue();
        assertThat(limits.allow(Permission.of("ict:repair:direct"))).isFalse();
        assertThat(ActingLimits.NONE.allow(Permission.of("ict:repair:direct"))).isTrue();
    }

    private static Deputy of(PersonId holder, PersonId substitute) {
        return new Deputy(
                new DeputyId(1),
                holder,
                substitute,
                1,
                ActingCapacity.ACTING,
                ActingLimits.NONE,
                ORDER,
                DAY.minusYears(1),
                null);
    }

    private static ActingPlan ring(List<Deputy> rules, PersonId... absent) {
        return new ActingPlan(List.of(absent).stream().map(ActingPlanTest::away).toList(), rules, EVERYBODY);
    }

    private static ActingPlan plan(PersonId... absent) {
        return new ActingPlan(List.of(absent).stream().map(ActingPlanTest::away).toList(), RULES, EVERYBODY);
    }

    private static Absence away(PersonId person) {
        return new Absence(
                new AbsenceId(person.value()),
                person,
                HalfDay.morning(DAY),
                HalfDay.afternoon(DAY),
                "leave",
                "",
                false);
    }

    private static Deputy deputy(int order, PersonId substitute, ActingLimits limits) {
        return new Deputy(
                new DeputyId(order),
                HEAD,
                substitute,
                order,
                ActingCapacity.ACTING,
                limits,
                ORDER,
                DAY.minusYears(1),
                null);
    }
}
