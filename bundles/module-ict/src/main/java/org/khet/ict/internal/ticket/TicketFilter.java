package org.khet.ict.internal.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/**
 * Which tickets of the register; empty sets do not limit. Source: ict I.2.7.
 *
 * @param tab        group of states
 * @param years      fiscal years of the number
 * @param places     units and schools of the requesters
 * @param categories codes of the first or second level
 * @param work       priorities and technicians
 * @param found      keys found by text, {@code null} when nothing was typed
 * @param reported   only what the caller, the caller's unit or school reported
 * @param at         when tickets of the tab of overdue ones are overdue
 */
public record TicketFilter(
        Tab tab,
        Set<FiscalYear> years,
        Places places,
        Set<String> categories,
        Work work,
        @Nullable List<Long> found,
        boolean reported,
        Instant at) {
    /** Everything open. */
    public static final TicketFilter OPEN = new TicketFilter(
            Tab.OPEN,
            Set.of(),
            new Places(Set.of(), Set.of()),
            Set.of(),
            new Work(Set.of(), Set.of()),
            null,
            false,
            Instant.EPOCH);

    /** Groups of states, the tabs of the register; text {@code ict.repairs.tab.<NAME>}. */
    public enum Tab {
        OPEN,
        MINE,
        UNASSIGNED,
        /** Not received or not solved in time. */
        OVERDUE,
        TO_CONFIRM,
        /** Rated 1 or 2, and the head has not followed it up. */
        LOW,
        ALL
    }

    /**
     * Where the requesters are; a ticket of any of them is meant.
     *
     * @param units   units
     * @param schools schools
     */
    public record Places(Set<UnitId> units, Set<SchoolId> schools) {
        /** Keeps immutable copies. */
        public Places {
            units = Set.copyOf(units);
            schools = Set.copyOf(schools);
        }
    }

    /**
     * Work.
     *
     * @param priorities  1 to 4
     * @param technicians people
     * @param states      states
     */
    public record Work(Set<Integer> priorities, Set<PersonId> technicians, Set<TicketState> states) {
        /** In whatever state. */
        public Work(Set<Integer> priorities, Set<PersonId> technicians) {
            this(priorities, technicians, Set.of());
        }

        /** Keeps immutable copies. */
        public Work {
            priorities = Set.copyOf(priorities);
            technicians = Set.copyOf(technicians);
            states = Set.copyOf(states);
        }
    }

    /** Keeps immutable copies. */
    public TicketFilter {
        years = Set.copyOf(years);
        categories = Set.copyOf(categories);
        found = found == null ? null : List.copyOf(found);
    }

    /** The same in another tab. */
    public TicketFilter in(Tab other) {
        return new TicketFilter(other, years, places, categories, work, found, reported, at);
    }

    /** The same in these fiscal years. */
    public TicketFilter of(Set<FiscalYear> other) {
        return new TicketFilter(tab, other, places, categories, work, found, reported, at);
    }

    /** The same of these places. */
    public TicketFilter at(Places others) {
        return new TicketFilter(tab, years, others, categories, work, found, reported, at);
    }

    /** The same of these categories. */
    public TicketFilter about(Set<String> codes) {
        return new TicketFilter(tab, years, places, codes, work, found, reported, at);
    }

    /** The same of this work. */
    public TicketFilter with(Work other) {
        return new TicketFilter(tab, years, places, categories, other, found, reported, at);
    }

    /** The same among these keys, or without text for {@code null}. */
    public TicketFilter among(@Nullable List<Long> ids) {
        return new TicketFilter(tab, years, places, categories, work, ids, reported, at);
    }

    /** The same among what the caller's side reported. */
    public TicketFilter reportedOnly(boolean only) {
        return new TicketFilter(tab, years, places, categories, work, found, only, at);
    }

    /** The same, as tickets are overdue then. */
    public TicketFilter asOf(Instant now) {
        return new TicketFilter(tab, years, places, categories, work, found, reported, now);
    }
}
