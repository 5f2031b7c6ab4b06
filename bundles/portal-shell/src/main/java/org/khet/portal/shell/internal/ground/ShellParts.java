package org.khet.portal.shell.internal.ground;

import org.khet.portal.shell.internal.fault.FaultDesk;
import org.khet.portal.shell.internal.module.ModuleRegistry;
import org.khet.portal.shell.internal.session.Entrance;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gathers what the pages work with; there once all of it is. */
@Component(service = ShellParts.class)
public final class ShellParts {
    private final Shell shell;

    /** With all parts. */
    @Activate
    public ShellParts(
            @Reference ModuleRegistry modules,
            @Reference Entrance entrance,
            @Reference Directory directory,
            @Reference Desk desk,
            @Reference FaultDesk faults) {
        shell = new Shell(modules, entrance, directory, desk, faults);
    }

    /** The parts. */
    public Shell shell() {
        return shell;
    }
}
