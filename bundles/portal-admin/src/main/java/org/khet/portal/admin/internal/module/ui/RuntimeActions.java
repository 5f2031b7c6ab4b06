package org.khet.portal.admin.internal.module.ui;

import org.khet.portal.api.admin.module.ModuleHealth;
import org.khet.portal.api.admin.module.ModuleInstaller;
import org.khet.portal.api.admin.module.ModuleSessions;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.security.RuntimeCaller;

/**
 * What an administrator of the runtime works with.
 *
 * @param installer changes modules
 * @param visitors  who is in them now
 * @param health    how they do
 * @param operator  the person as administrator of the runtime
 */
record RuntimeActions(ModuleInstaller installer, ModuleSessions visitors, ModuleHealth health, RuntimeCaller operator) {
    /** Open pages of a module, in all offices. */
    int pages(ModuleId module) {
        return visitors.now(module).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
