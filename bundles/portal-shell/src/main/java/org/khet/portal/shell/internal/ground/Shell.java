package org.khet.portal.shell.internal.ground;

import org.khet.portal.shell.internal.fault.FaultDesk;
import org.khet.portal.shell.internal.module.ModuleRegistry;
import org.khet.portal.shell.internal.session.Entrance;

/**
 * What the shell's pages work with.
 *
 * @param modules   modules that are there
 * @param entrance  accounts and their offices
 * @param directory units and people
 * @param desk      drafts, notices, search
 * @param faults    failures in words
 */
public record Shell(ModuleRegistry modules, Entrance entrance, Directory directory, Desk desk, FaultDesk faults) {}
