package org.khet.portal.admin.internal.chart;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;

/**
 * An office on a day. Source: core CORE-17.
 *
 * @param day    on which it stands so
 * @param top    posts of the office itself: director and deputies, by number
 * @param groups groups and units directly below the office, in its order
 * @param away   who is absent, and who decides meanwhile
 */
public record OrganisationChart(LocalDate day, List<Seated> top, List<Group> groups, Map<PersonId, Instead> away) {
    /** Keeps immutable copies. */
    public OrganisationChart {
        top = List.copyOf(top);
        groups = List.copyOf(groups);
        away = Map.copyOf(away);
    }

    /**
     * A post with whoever holds it, or acts in it while it is vacant.
     *
     * @param post     the post
     * @param holder   {@code null} while it is vacant
     * @param acting   {@code null} for nobody
     * @param capacity in which capacity somebody acts in it; {@link ActingCapacity#OWN} for nobody
     */
    public record Seated(
            Post post, @Nullable Person holder, @Nullable Person acting, ActingCapacity capacity) {
        boolean isVacant() {
            return holder == null;
        }
    }

    /**
     * Who heads a unit by order.
     *
     * @param person   who
     * @param function code of {@link org.khet.portal.api.admin.post.PostLists#FUNCTIONS}
     * @param as       in which capacity
     */
    public record Headed(Person person, String function, ActingCapacity as) {}

    /**
     * Who decides for somebody absent.
     *
     * @param person   {@code null} when nobody is free: the next superior decides
     * @param capacity in which capacity
     */
    public record Instead(@Nullable Person person, ActingCapacity capacity) {}

    /**
     * A group, unit or section.
     *
     * @param unit     by its name of the day
     * @param heads    who heads it
     * @param people   who works in it, not in its sections: today's people; on another day those who held its posts
     * @param vacant   its vacant posts
     * @param sections its sections
     */
    public record Group(Unit unit, List<Headed> heads, List<Person> people, List<Seated> vacant, List<Group> sections) {
        /** Keeps immutable copies. */
        public Group {
            heads = List.copyOf(heads);
            people = List.copyOf(people);
            vacant = List.copyOf(vacant);
            sections = List.copyOf(sections);
        }

        /** How many work in it, those of its sections included. */
        public int size() {
            return people.size() + sections.stream().mapToInt(Group::size).sum();
        }

        private void collect(Set<PersonId> keys) {
            heads.forEach(one -> keys.add(one.person().id()));
            people.forEach(one -> keys.add(one.id()));
            sections.forEach(section -> section.collect(keys));
        }

        /** Its vacant posts, those of its sections included. */
        public Stream<Seated> allVacant() {
            return Stream.concat(vacant.stream(), sections.stream().flatMap(Group::allVacant));
        }
    }

    /** Who decides for the person meanwhile; empty while the person is there. */
    public Optional<Instead> instead(Person person) {
        return Optional.ofNullable(away.get(person.id()));
    }

    /** The group or unit directly below the office with this key. */
    public Optional<Group> group(UnitId unit) {
        return groups.stream().filter(one -> one.unit().id().equals(unit)).findFirst();
    }

    /** Those who lead the office and its groups. */
    public Set<PersonId> leaders() {
        Set<PersonId> keys = new HashSet<>();
        top.forEach(seat -> Optional.ofNullable(seat.holder()).ifPresent(one -> keys.add(one.id())));
        groups.forEach(
                group -> group.heads().forEach(one -> keys.add(one.person().id())));
        return keys;
    }

    /** Everybody who stands on it or in the list of a group. */
    public Set<PersonId> everybody() {
        Set<PersonId> keys = new HashSet<>(leaders());
        groups.forEach(group -> group.collect(keys));
        return keys;
    }

    /** How many people work in the office, not those of its schools. */
    public long people() {
        return top.stream().filter(one -> !one.isVacant()).count()
                + groups.stream().mapToInt(Group::size).sum();
    }

    /** How many posts are vacant. */
    public long vacant() {
        return top.stream().filter(Seated::isVacant).count()
                + groups.stream().flatMap(Group::allVacant).count();
    }
}
