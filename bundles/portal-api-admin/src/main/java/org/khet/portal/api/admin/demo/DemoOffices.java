package org.khet.portal.api.admin.demo;

import java.util.List;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.RuntimeCaller;

/**
 * The demonstration offices of core I: loaded in one step and removed without a trace, with what each module added. An
 * office that happens to have the code of a demonstration office is never touched. Safe for concurrent use. Source: core
 * CORE-133.
 */
public interface DemoOffices {
    /**
     * What stands in a demonstration office.
     *
     * @param office  code of the office
     * @param people  people of the office, those that somebody added included
     * @param schools schools, those that somebody added included
     * @param added   people and schools that are not of the demonstration: somebody added them by hand
     */
    record Contents(String office, int people, int schools, int added) {}

    /** Whether the demonstration offices are there. */
    boolean areThere();

    /** What would go with them, by office code; empty when they are not there. */
    List<Contents> contents();

    /**
     * Loads what is missing; what is there stays as it is. Modules that appear later add their part by themselves.
     *
     * @param caller needs {@link RuntimeCaller#CREATE_OFFICE}
     * @throws NotPermitted if the permission is missing
     */
    void load(RuntimeCaller caller);

    /**
     * Removes the offices with everything in them, {@link #contents} and what people did there, their accounts and what each module added.
     *
     * @param caller needs {@link RuntimeCaller#CREATE_OFFICE}
     * @throws NotPermitted if the permission is missing
     * @throws Rejected if a module could not remove its part; the offices stay until it can
     */
    void remove(RuntimeCaller caller);
}
