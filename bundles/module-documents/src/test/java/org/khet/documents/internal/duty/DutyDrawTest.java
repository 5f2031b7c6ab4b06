package org.khet.documents.internal.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.person.PersonId;

/** Who is drawn for November 2026: 21 working days and 9 days of weekends. Source: core CORE-124. */
class DutyDrawTest {
    private static final PersonId ONE = new PersonId(1);
    private static final PersonId TWO = new PersonId(2);
    private static final BiPredicate<PersonId, LocalDate> NOBODY = (person, day) -> false;

    private static Set<PersonId> people(int count) {
        return LongStream.rangeClosed(1, count).mapToObj(PersonId::new).collect(Collectors.toSet());
    }

    private static DutyDraw.Day day(LocalDate day) {
        return new DutyDraw.Day(
                day, day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY);
    }

    private static List<DutyDraw.Drawn> november(DutyDraw draw) {
        List<DutyDraw.Drawn> drawn = new ArrayList<>();
        LocalDate.of(2026, 11, 1)
                .datesUntil(LocalDate.of(2026, 12, 1))
                .forEach(day -> drawn.addAll(draw.draw(day(day), 1)));
        return drawn;
    }

    private static Map<PersonId, Integer> counts(List<DutyDraw.Drawn> drawn, boolean holiday) {
        Map<PersonId, Integer> counts = new HashMap<>();
        drawn.stream()
                .filter(one -> one.day().holiday() == holiday)
                .forEach(one -> counts.merge(one.person(), 1, Integer::sum));
        return counts;
    }

    @Test
    void everybodyHasAlmostTheSame_ofHolidaysAndWorkingDaysApart_neverTwoDaysInARow() {
        List<DutyDraw.Drawn> drawn = november(new DutyDraw(4711, people(7), NOBODY));

        assertThat(drawn).hasSize(30);
        assertThat(counts(drawn, false).values()).containsOnly(3).hasSize(7);
        assertThat(counts(drawn, true).values()).containsOnly(1, 2).hasSize(7);
        for (int i = 1; i < drawn.size(); i++) {
            assertThat(drawn.get(i).person()).isNotEqualTo(drawn.get(i - 1).person());
        }
    }

    @Test
    void whoHadMostBeforeIsDrawnLast() {
        DutyDraw draw = new DutyDraw(4711, people(4), NOBODY);
        for (int i = 0; i < 3; i++) {
            draw.had(ONE, day(LocalDate.of(2026, 10, 3).plusWeeks(i)));
        }
        List<DutyDraw.Drawn> drawn = november(draw);

        assertThat(counts(drawn, true)).as("3 before, so none of nine for four").doesNotContainKey(ONE);
        assertThat(counts(drawn, false).get(ONE))
                .as("working days are counted apart")
                .isBetween(5, 6);
    }

    @Test
    void absentPeopleAreLeftOut_withoutOthersADayIsShort() {
        DutyDraw draw = new DutyDraw(
                1, people(3), (person, day) -> person.equals(TWO) && day.isBefore(LocalDate.of(2026, 11, 16)));
        assertThat(november(draw).stream()
                        .filter(one -> one.person().equals(TWO))
                        .map(one -> one.day().day()))
                .isNotEmpty()
                .allMatch(day -> day.isAfter(LocalDate.of(2026, 11, 15)));
        DutyDraw alone = new DutyDraw(1, Set.of(ONE), (person, day) -> true);
        assertThat(alone.draw(day(LocalDate.of(2026, 11, 2)), 1)).isEmpty();
    }

    @Test
    void sameSeedDrawsTheSame_anotherSeedAnother() {
        List<DutyDraw.Drawn> first = november(new DutyDraw(20261101, people(12), NOBODY));

        assertThat(november(new DutyDraw(20261101, people(12), NOBODY))).isEqualTo(first);
        assertThat(november(new DutyDraw(20261102, people(12), NOBODY))).isNotEqualTo(first);
    }
}
