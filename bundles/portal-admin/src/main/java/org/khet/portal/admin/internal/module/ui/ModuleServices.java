package org.khet.portal.admin.internal.module.ui;

import org.khet.portal.api.admin.module.ModuleHealth;
import org.khet.portal.api.admin.module.ModuleInstaller;
import org.khet.portal.api.admin.module.ModuleSessions;
import org.khet.portal.api.security.RuntimeCaller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where modules are changed. */
@Component(service = ModuleServices.class)
public final class ModuleServices {
    private final ModuleInstaller installer;
    private final ModuleSessions visitors;
    private final ModuleHealth health;

    /** With what changes modules, who is in them, and how they do. */
    @Activate
    public ModuleServices(
            @Reference ModuleInstaller installer, @Reference ModuleSessions visitors, @Reference ModuleHealth health) {
        this.health = health;
        this.installer = installer;
        this.visitors = visitors;
    }

    RuntimeActions workshop(RuntimeCaller operator) {
        return new RuntimeActions(installer, visitors, health, operator);
    }
}
