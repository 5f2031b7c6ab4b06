package org.khet.portal.shell.internal.module;

import org.khet.portal.api.module.PortalModule;

/** Puts modules into a registry as the component runtime would. */
public final class RegistryAccess {
    private RegistryAccess() {}

    public static ModuleRegistry with(ModuleRegistry registry, PortalModule... modules) {
        for (PortalModule module : modules) {
            registry.addModule(module);
        }
        return registry;
    }

    public static void without(ModuleRegistry registry, PortalModule module) {
        registry.removeModule(module);
    }
}
