package org.khet.portal.api.module;

import java.util.Set;
import org.khet.portal.api.happening.Happenings.Subscription;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.RuntimeCaller;

/**
 * Which module is on in which office. Off means: no menu entry, no route, no job, no card, no search hit, no notice; the
 * data stays. Takes effect at once in open browsers. Safe for concurrent use. Source: core E-61, ict E-R03.
 */
public interface ModuleSwitches {
    /** Permission to switch modules of the own office. */
    Permission SWITCH = Permission.of("core:module:switch");

    /** Whether the module is on; false until somebody switched it on. The portal's own {@code core} and {@code admin} always are. */
    boolean isOn(OfficeId office, ModuleId module);

    /** Switches; on the audit trail. Switching to what it is already does nothing. */
    void set(Caller caller, ModuleId module, boolean on);

    /**
     * Switches in any office; on the trail of the runtime. Needs {@link RuntimeCaller#INSTALL_MODULE}.
     */
    void set(RuntimeCaller caller, OfficeId office, ModuleId module, boolean on);

    /** Modules that are on in the office, by id; asked for in one go by screens and jobs over many modules. */
    Set<ModuleId> on(OfficeId office);

    /** Calls back on a thread of the portal after any switch on any node. */
    Subscription follow(Runnable changed);
}
