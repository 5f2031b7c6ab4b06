package org.khet.portal.admin.internal.module.ui;

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

    /** With what changes modules, and who is in them. */
    @Activate
    public ModuleYard(@Reference ModuleInstaller installer, @Reference ModuleVisitors visitors) {
        this.installer = installer;
        this.visitors = visitors;
    }

    Workshop workshop(RuntimeCaller operator) {
        return new Workshop(installer, visitors, operator);
    }
}
