package org.khet.portal.admin.internal.module.ui;

import org.khet.portal.api.module.ModuleHealth;
import org.khet.portal.api.module.ModuleInstaller;
import org.khet.portal.api.module.ModuleVisitors;
import org.khet.portal.api.security.RuntimeCaller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where modules are changed. */
@Component(service = ModuleYard.class)
public final class ModuleYard {
    private final ModuleInstaller installer;
    private final ModuleVisitors visitors;
    private final ModuleHealth health;

    /** With what changes modules, who is in them, and how they do. */
    @Activate
    public ModuleYard(
            @Reference ModuleInstaller installer, @Reference ModuleVisitors visitors, @Reference ModuleHealth health) {
        this.health = health;
        this.installer = installer;
        this.visitors = visitors;
    }

    Workshop workshop(RuntimeCaller operator) {
        return new Workshop(installer, visitors, health, operator);
    }
}
