package org.khet.documents.internal.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import org.khet.portal.api.person.PersonId;

/**
 * Draws who is on duty. On each day it is whoever had fewest duties of such days, of holidays and working days apart; of equals, who
 * had fewest at all, then who was on duty longest ago, then the lot. Nobody has two days in a row while somebody else is there. The
 * lots come from the seed alone, so that anybody repeats the draw. For one thread. Source: core CORE-124.
 */
final class DutyDraw {
    /** A day on which somebody is on duty. */
    record Day(LocalDate day, boolean holiday) {}

    /** Somebody on duty. */
    record Drawn(Day day, PersonId person) {}

    private final List<PersonId> lots;
    private final BiPredicate<PersonId, LocalDate> away;
    private final Map<PersonId, Integer> onHolidays = new HashMap<>();
    private final Map<PersonId, Integer> onWorkdays = new HashMap<>();
    private final Map<PersonId, LocalDate> last = new HashMap<>();

    /**
     * A draw.
     *
     * @param people who may be drawn, in whatever order
     * @param away   who is absent on a day
     */
    DutyDraw(long seed, Set<PersonId> people, BiPredicate<PersonId, LocalDate> away) {
        this.away = away;
        lots = new ArrayList<>(people);
        lots.sort(Comparator.comparingLong(PersonId::value));
        Collections.shuffle(lots, new Random(seed));
    }

    /** Somebody was on duty before. */
    void had(PersonId person, Day day) {
        of(day.holiday()).merge(person, 1, Integer::sum);
        last.merge(person, day.day(), (one, other) -> one.isAfter(other) ? one : other);
    }

    /** So many people for a day; fewer where the others are absent. */
    List<Drawn> draw(Day day, int people) {
        List<Drawn> drawn = new ArrayList<>();
        Set<PersonId> taken = new HashSet<>();
        for (int i = 0; i < people; i++) {
            Optional<PersonId> next = lots.stream()
                    .filter(one -> !taken.contains(one) && !away.test(one, day.day()))
                    .min(order(day));
            next.ifPresent(one -> {
                taken.add(one);
                drawn.add(new Drawn(day, one));
            });
        }
        drawn.forEach(one -> had(one.person(), day));
        return drawn;
    }

    private Comparator<PersonId> order(Day day) {
        return Comparator.<PersonId, Boolean>comparing(
                        one -> day.day().minusDays(1).equals(last.get(one)))
                .thenComparingInt(one -> had(one, day.holiday()))
                .thenComparingInt(one -> had(one, true) + had(one, false))
                .thenComparing(one -> last.getOrDefault(one, LocalDate.MIN))
                .thenComparingInt(lots::indexOf);
    }

    private Map<PersonId, Integer> of(boolean holiday) {
        return holiday ? onHolidays : onWorkdays;
    }

    private int had(PersonId person, boolean holiday) {
        return of(holiday).getOrDefault(person, 0);
    }
}
