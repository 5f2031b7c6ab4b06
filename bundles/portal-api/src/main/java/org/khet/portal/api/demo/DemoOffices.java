package org.khet.portal.api.demo;

import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.RuntimeCaller;

/**
 * The demonstration offices of core I: loaded in one step and removed without a trace, with what each module added. An
 * office that happens to have the code of a demonstration office is never touched. Safe for concurrent use. Source: core
 * CORE-133.
 */
public interface DemoOffices {
    /** Whether the demonstration offices are there. */
    boolean areThere();

    /**
     * Loads what is missing; what is there stays as it is. Modules that appear later add their part by themselves.
     *
     * @param caller needs {@link RuntimeCaller#CREATE_OFFICE}
     * @throws NotPermitted if the permission is missing
     */
    void load(RuntimeCaller caller);

    /**
     * Removes the offices with everything in them, their accounts and what each module added.
     *
     * @param caller needs {@link RuntimeCaller#CREATE_OFFICE}
     * @throws NotPermitted if the permission is missing
     */
    void remove(RuntimeCaller caller);
}
