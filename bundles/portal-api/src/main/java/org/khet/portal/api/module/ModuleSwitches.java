package org.khet.portal.api.module;

import java.util.Set;
import java.util.function.Consumer;
import org.khet.portal.api.event.EventPublisher.Subscription;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.RuntimeCaller;

/**
 * Which module is on in which office. Off means: no menu entry, no route, no job, no card, no search hit, no notice, and none
 * of its permissions held, so that its services refuse whoever asks for one; the data stays. Takes effect at once in open browsers. Safe for concurrent use. Source: core E-61, ict E-R03.
 */
public interface ModuleSwitches {
    /** Permission to switch modules of the own office. */
    Permission SWITCH = Permission.of("core:module:switch");

    /** Whether the module is on; false until somebody switched it on. The portal's own {@code core} and {@code admin} always are. */
    boolean isOn(OfficeId office, ModuleId module);

    /**
     * Switches; on the audit trail. Switching to what it is already does nothing.
     *
     * @throws org.khet.portal.api.outcome.Rejected if a module that it needs is off in the office, or one that needs it is on
     *     there; nothing is stored
     */
    void set(Caller caller, ModuleId module, boolean on);

    /**
     * Switches in any office; on the trail of the runtime. Needs {@link RuntimeCaller#INSTALL_MODULE}.
     *
     * @throws org.khet.portal.api.outcome.Rejected as {@link #set(Caller, ModuleId, boolean)}
     */
    void set(RuntimeCaller caller, OfficeId office, ModuleId module, boolean on);

    /** Modules that are on in the office, by id; asked for in one go by screens and jobs over many modules. */
    Set<ModuleId> on(OfficeId office);

    /**
     * Modules that ever were on in the office, by id, also those that are off or away now: their tables may hold records of it.
     * Source: core CORE-128.
     */
    Set<ModuleId> ever(OfficeId office);

    /** The module was on nowhere ever, since all that it kept is destroyed; where it was on, the trail says that it is off. Needs {@link RuntimeCaller#INSTALL_MODULE}. */
    void forget(RuntimeCaller caller, ModuleId module);

    /** What a module uses of other modules, as it says itself; nothing while it is not there. */
    default Uses uses(ModuleId module) {
        return Uses.NONE;
    }

    /**
     * Other modules that a module uses.
     *
     * @param needs those without which it is of no use ({@code Khet-Needs}): on wherever it is on
     * @param wants those that it can do without ({@code Khet-Wants})
     */
    record Uses(Set<ModuleId> needs, Set<ModuleId> wants) {
        /** No other. */
        public static final Uses NONE = new Uses(Set.of(), Set.of());

        /** Keeps immutable copies. */
        public Uses {
            needs = Set.copyOf(needs);
            wants = Set.copyOf(wants);
        }
    }

    /** Calls back on a thread of the portal after any switch on any node. */
    Subscription follow(Runnable changed);

    /** As {@link #follow}, told the offices in which something was switched: the pages of the others need not change. */
    Subscription followOffices(Consumer<Set<OfficeId>> changed);
}
