package org.khet.portal.shell.internal.setup;

import org.khet.portal.shell.internal.fault.FaultMessages;
import org.khet.portal.shell.internal.module.ModuleRegistry;
import org.khet.portal.shell.internal.session.SessionService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gathers what the pages work with; there once all of it is. */
@Component(service = ShellContextFactory.class)
public final class ShellContextFactory {
    private final ShellContext shell;

    /** With all parts. */
    @Activate
    public ShellContextFactory(
            @Reference ModuleRegistry modules,
            @Reference SessionService entrance,
            @Reference OfficeDirectory directory,
            @Reference WorkServices desk,
            @Reference FaultMessages faults) {
        shell = new ShellContext(modules, entrance, directory, desk, faults);
    }

    /** The parts. */
    public ShellContext shell() {
        return shell;
    }
}
