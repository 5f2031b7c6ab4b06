package org.khet.portal.shell.internal.setup;

import org.khet.portal.shell.internal.fault.FaultMessages;
import org.khet.portal.shell.internal.module.ModuleRegistry;
import org.khet.portal.shell.internal.session.SessionService;

/**
 * What the shell's pages work with.
 *
 * @param modules   modules that are there
 * @param entrance  accounts and their offices
 * @param directory units and people
 * @param desk      drafts, notices, search
 * @param faults    failures in words
 */
public record ShellContext(
        ModuleRegistry modules,
        SessionService entrance,
        OfficeDirectory directory,
        WorkServices desk,
        FaultMessages faults) {}
