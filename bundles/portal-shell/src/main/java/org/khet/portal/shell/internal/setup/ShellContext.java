package org.khet.portal.shell.internal.setup;

import org.khet.portal.shell.internal.fault.FaultMessages;
import org.khet.portal.shell.internal.module.ModuleRegistry;
import org.khet.portal.shell.internal.session.SessionService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The services that the shell's pages work with; there once all of them are. Immutable. */
@Component(service = ShellContext.class)
public final class ShellContext {
    private final ModuleRegistry modules;
    private final SessionService sessions;
    private final OfficeDirectory directory;
    private final WorkServices desk;
    private final FaultMessages faults;

    /** With all of them. */
    @Activate
    public ShellContext(
            @Reference ModuleRegistry modules,
            @Reference SessionService sessions,
            @Reference OfficeDirectory directory,
            @Reference WorkServices desk,
            @Reference FaultMessages faults) {
        this.modules = modules;
        this.sessions = sessions;
        this.directory = directory;
        this.desk = desk;
        this.faults = faults;
    }

    /** Modules that are there. */
    public ModuleRegistry modules() {
        return modules;
    }

    /** Sessions, accounts and their offices. */
    public SessionService entrance() {
        return sessions;
    }

    /** Offices, units and people. */
    public OfficeDirectory directory() {
        return directory;
    }

    /** Drafts, notices, search. */
    public WorkServices desk() {
        return desk;
    }

    /** Failures in words. */
    public FaultMessages faults() {
        return faults;
    }
}
