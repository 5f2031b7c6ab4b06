package org.khet.portal.shell.internal.module;

import java.util.List;
import org.khet.portal.api.admin.security.ModulePermissions;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.module.PortalModule;

/** The registry of the frame over modules that run in the framework of a test. */
public final class RunningModules {
    private RunningModules() {}

    /** Knows these modules; who is on where is asked each time. */
    public static ModuleRegistry of(
            ModuleSwitches switches, ModulePermissions permissions, List<PortalModule> modules) {
        ModuleRegistry registry = new ModuleRegistry(switches, permissions);
        modules.forEach(registry::addModule);
        return registry;
    }
}
