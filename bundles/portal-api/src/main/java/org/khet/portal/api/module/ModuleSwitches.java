package org.khet.portal.api.module;

import org.khet.portal.api.happening.Happenings.Subscription;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;

/**
 * Which module is on in which office. Off means: no menu entry, no route, no job, no card, no search hit, no notice; the
 * data stays. Takes effect at once in open browsers. Safe for concurrent use. Source: core E-61, ict E-R03.
 */
public interface ModuleSwitches {
    /** Permission to switch modules of the own office. */
    Permission SWITCH = Permission.of("core:module:switch");

    /** Whether the module is on; false until somebody switched it on. */
    boolean isOn(OfficeId office, ModuleId module);

    /** Switches; on the audit trail. Switching to what it is already does nothing. */
    void set(Caller caller, ModuleId module, boolean on);

    /** Calls back on a thread of the portal after any switch on any node. */
    Subscription follow(Runnable changed);
}
