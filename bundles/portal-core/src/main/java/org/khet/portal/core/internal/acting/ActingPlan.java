package org.khet.portal.core.internal.acting;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khet.portal.api.acting.Absence;
import org.khet.portal.api.acting.Acting.Away;
import org.khet.portal.api.acting.Decider;
import org.khet.portal.api.admin.acting.Deputy;
import org.khet.portal.api.person.PersonId;

/** Who decides for whom in one half day of an office: deputies by number, then pairs (E-24, CON-21). Immutable. */
final class ActingPlan {
    private final List<Absence> away;
    private final Map<PersonId, Optional<Decider>> absent = new HashMap<>();

    /**
     * A plan.
     *
     * @param away  absences of the half day
     * @param rules rules of the day
     * @param here  people who still belong to the office
     */
    ActingPlan(List<Absence> away, List<Deputy> rules, Set<PersonId> here) {
        this.away = List.copyOf(away);
        Set<PersonId> gone = new HashSet<>();
        away.forEach(one -> gone.add(one.person()));
        for (PersonId holder : gone) {
            absent.put(
                    holder,
                    Stream.concat(deputies(holder, rules), pairs(holder, rules))
                            .filter(one -> here.contains(one.person()) && !gone.contains(one.person()))
                            .findFirst());
        }
    }

    private static Stream<Decider> deputies(PersonId holder, List<Deputy> rules) {
        return rules.stream()
                .filter(rule -> !rule.isPair() && rule.holder().equals(holder))
                .sorted(Comparator.comparingInt(Deputy::order))
                .map(rule -> decider(holder, rule.substitute(), rule));
    }

    private static Stream<Decider> pairs(PersonId holder, List<Deputy> rules) {
        return rules.stream().filter(Deputy::isPair).flatMap(rule -> {
            if (rule.holder().equals(holder)) {
                return Stream.of(decider(holder, rule.substitute(), rule));
            }
            return rule.substitute().equals(holder) ? Stream.of(decider(holder, rule.holder(), rule)) : Stream.empty();
        });
    }

    private static Decider decider(PersonId holder, PersonId person, Deputy rule) {
        return new Decider(holder, person, rule.capacity(), rule.order(), rule.limits(), rule.source());
    }

    Optional<Decider> decider(PersonId person) {
        return absent.getOrDefault(person, Optional.of(Decider.self(person)));
    }

    List<Away> away() {
        return away.stream()
                .map(one -> new Away(one, decider(one.person()).orElse(null)))
                .toList();
    }
}
