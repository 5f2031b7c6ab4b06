package org.khet.portal.api.admin.structure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;

/**
 * Lets an office change to a structure that has everything of the present one and more. Units that are there keep their key and so
 * people, posts, duties and history; units of the office's own stay. Reading needs {@link Offices#VIEW}, the rest
 * {@link Offices#CONFIGURE} for the whole office. Each change is on the audit trail. Safe for concurrent use. Source: core
 * CORE-04.
 */
public interface StructureRegister {
    /** Most characters of the reference to an order. */
    int MOST_ORDER = 120;

    /**
     * A structure from a day on.
     *
     * @param structure the structure
     * @param from      first day, {@code null} for the one with which the office began
     * @param order     order or announcement as cited, empty for the one with which the office began
     */
    record Era(StructureTemplate structure, @Nullable LocalDate from, String order) {}

    /** Structures of the office, the latest first; one to come is among them. */
    List<Era> eras(Caller caller);

    /** Structures to which the office may change: those with all units of its latest one and more. */
    List<StructureTemplate> choices(Caller caller);

    /**
     * What a change would do; nothing is stored.
     *
     * @throws Rejected with field {@code structure} for one that is no choice, with field {@code from} for a day before the
     *     office began here or not after its latest change
     */
    StructurePlan plan(Caller caller, String structure, LocalDate from);

    /**
     * Changes the structure, all of it or nothing.
     *
     * @param seen  the plan as it was shown
     * @param order order or announcement as cited, 1 to {@link #MOST_ORDER} characters
     * @param take  whether units of the same name or code become those of the structure
     * @throws Rejected     as {@link #plan}, with field {@code order}, or with field {@code take} while that is not agreed to
     * @throws Outdated     if the plan would be another one by now
     * @throws NotPermitted without the permission
     */
    void change(Caller caller, StructurePlan seen, String order, boolean take);

    /**
     * Takes a change back whose day still lies ahead: new units never were, taken and renamed ones have their former name and place.
     *
     * @param from the day of the change
     * @throws Rejected if a new unit owns something by now, or a unit was changed since
     * @throws Outdated if no change of this day lies ahead any more
     */
    void takeBack(Caller caller, LocalDate from);
}
