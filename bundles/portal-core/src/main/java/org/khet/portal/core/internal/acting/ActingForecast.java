package org.khet.portal.core.internal.acting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.khet.portal.api.acting.Absence;
import org.khet.portal.api.acting.Acting.Away;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.admin.acting.Deputy;
import org.khet.portal.api.person.PersonId;

/** Who is to act for whom in some coming half days, as far as is known. Immutable. */
final class ActingForecast {
    private static final int MOST = 200;
    private final Set<Turn> turns;

    private ActingForecast(Set<Turn> turns) {
        this.turns = Set.copyOf(turns);
    }

    /**
     * Somebody acts for somebody without a break.
     *
     * @param holder for whom
     * @param person who acts
     * @param from   first half day
     * @param until  last half day
     */
    record Turn(PersonId holder, PersonId person, HalfDay from, HalfDay until) {
        boolean isOfSame(Turn other) {
            return holder.equals(other.holder) && person.equals(other.person);
        }

        boolean covers(Turn other) {
            return isOfSame(other) && from.compareTo(other.from) <= 0 && other.until.compareTo(until) <= 0;
        }
    }

    /** Of what is known of these half days; of long ones with very many changes the first part only. */
    static ActingForecast of(HalfDay from, HalfDay until, List<Absence> away, List<Deputy> rules, Set<PersonId> here) {
        Map<PersonId, Turn> running = new HashMap<>();
        List<Turn> done = new ArrayList<>();
        for (HalfDay point : points(from, until, away, rules)) {
            Map<PersonId, Turn> now = new HashMap<>();
            for (Away one : plan(point, away, rules, here).away()) {
                if (one.decider() != null) {
                    PersonId holder = one.absence().person();
                    PersonId person = one.decider().person();
                    Turn before = running.get(holder);
                    HalfDay since = before != null && before.person().equals(person) ? before.from() : point;
                    now.put(
                            holder,
                            new Turn(holder, person, since, one.absence().until()));
                }
            }
            running.values().stream()
                    .filter(turn -> !now.containsKey(turn.holder())
                            || !now.get(turn.holder()).from().equals(turn.from()))
                    .map(turn -> turn.until().compareTo(point) < 0
                            ? turn
                            : new Turn(turn.holder(), turn.person(), turn.from(), point.previous()))
                    .forEach(done::add);
            running = now;
        }
        done.addAll(running.values());
        return new ActingForecast(Set.copyOf(done));
    }

    private static ActingPlan plan(HalfDay point, List<Absence> away, List<Deputy> rules, Set<PersonId> here) {
        return new ActingPlan(
                away.stream().filter(one -> one.isOn(point)).toList(),
                rules.stream().filter(rule -> rule.isOn(point.day())).toList(),
                here);
    }

    /** Half days in which somebody comes or goes, or a rule begins or has ended. */
    private static List<HalfDay> points(HalfDay from, HalfDay until, List<Absence> away, List<Deputy> rules) {
        TreeSet<HalfDay> points = new TreeSet<>();
        points.add(from);
        for (Absence one : away) {
            points.add(one.from());
            points.add(one.until().next());
        }
        for (Deputy rule : rules) {
            points.add(HalfDay.morning(rule.from()));
            LocalDate last = rule.until();
            if (last != null) {
                points.add(HalfDay.morning(last.plusDays(1)));
            }
        }
        return points.subSet(from, true, until, true).stream().limit(MOST).toList();
    }

    /** Turns that the other outlook does not have. */
    List<Turn> without(ActingForecast other) {
        return turns.stream().filter(turn -> !other.turns.contains(turn)).toList();
    }

    /** Whether the person acts for somebody whom, or in half days which, the other outlook does not know. */
    boolean gives(PersonId person, ActingForecast other) {
        return turns.stream()
                .filter(turn -> turn.person().equals(person))
                .anyMatch(turn -> other.turns.stream().noneMatch(before -> before.covers(turn)));
    }

    /** Turns of people who do not act for that holder at all in the other outlook. */
    List<Turn> goneIn(ActingForecast other) {
        return turns.stream()
                .filter(turn -> other.turns.stream().noneMatch(turn::isOfSame))
                .toList();
    }

    @Override
    public String toString() {
        return turns.stream().map(Objects::toString).sorted().collect(Collectors.joining(", "));
    }
}
