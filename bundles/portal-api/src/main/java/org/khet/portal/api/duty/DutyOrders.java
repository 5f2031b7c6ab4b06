package org.khet.portal.api.duty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What an assignment order gives to people and takes from them: duties of their unit, functions and deputies. Everything carries the order as
 * it is cited, and an order ends what carries it and nothing else. Each line is a transaction of its own, so neither method may be
 * called in one; both may be repeated after a fault. Safe for concurrent use. Source: core B-05, E-28, CORE-22, CORE-23.
 */
@ProviderType
public interface DutyOrders {
    /** Most characters of an order as cited. */
    int MOST_ORDER = 120;

    /**
     * The part of one person in an order.
     *
     * @param person   whose part
     * @param unit     whose duties the letters are
     * @param letters   duties of the unit that the person answers for, as papers number them
     * @param deputies  who acts for the person
     * @param functions what the person is beside the post
     */
    record OrderShare(
            PersonId person,
            UnitId unit,
            List<String> letters,
            List<OrderDeputy> deputies,
            List<OrderFunction> functions) {
        /** Keeps immutable copies. */
        public OrderShare {
            letters = List.copyOf(letters);
            deputies = List.copyOf(deputies);
            functions = List.copyOf(functions);
        }

        /** A part without functions. */
        public OrderShare(PersonId person, UnitId unit, List<String> letters, List<OrderDeputy> deputies) {
            this(person, unit, letters, deputies, List.of());
        }
    }

    /**
     * A function beside the post, with the role that it usually gives and no other.
     *
     * @param code code of {@code StandardFunctions.LIST}
     * @param unit for this unit; {@code null} for that of the person, or for the office where a function has no unit
     */
    record OrderFunction(String code, @Nullable UnitId unit) {}

    /**
     * Who acts for the person.
     *
     * @param substitute who acts
     * @param number     from 1; 0 for a pair, which covers both ways
     * @param capacity   in which capacity
     * @param most       up to this sum in baht, {@code null} for any
     * @param kinds      modules or record types, as {@link org.khet.portal.api.acting.ActingLimits#modules} has them; empty for all
     */
    record OrderDeputy(
            PersonId substitute,
            int number,
            ActingCapacity capacity,
            @Nullable BigDecimal most,
            Set<String> kinds) {
        /** Keeps an immutable copy. */
        public OrderDeputy {
            kinds = Set.copyOf(kinds);
        }

        /** For all kinds. */
        public OrderDeputy(PersonId substitute, int number, ActingCapacity capacity, @Nullable BigDecimal most) {
            this(substitute, number, capacity, most, Set.of());
        }
    }

    /**
     * A line that could not be given, the others were.
     *
     * @param person  whose line
     * @param what    letter of the duty, number of the deputy, or code of the function
     * @param problem why not
     */
    record RefusedLine(PersonId person, String what, Problem problem) {}

    /**
     * Gives what the order says. Duties begin on its day, also one in the past; who acts or has a function gets rights, so that
     * begins today at the earliest. What the order gave before is not given twice.
     *
     * @param caller may keep people of the whole office
     * @return what could not be given, empty when everything was
     */
    List<RefusedLine> give(
            Caller caller, String order, LocalDate from, @Nullable LocalDate until, List<OrderShare> shares);

    /**
     * Ends after that day whatever carries the order: duties, deputies, and functions given by it, also what begins later. A right that
     * began only after that day ends yesterday; one that begins today or later is taken back. Who acts in a post by an order that is cited
     * alike goes on: that is no function of the order.
     *
     * @return how many ended
     */
    int end(Caller caller, String order, LocalDate lastDay);

    /**
     * Letters of the duties that a unit has today, as papers number them, so that none is typed that it has not; none where an
     * implementation does not know. Source: core CORE-21.
     */
    default List<String> letters(OfficeId office, UnitId unit) {
        return List.of();
    }
}
