package org.khet.processes.internal;

import org.khet.portal.testkit.rules.ModuleRules;

final class ProcessesArchitectureTest extends ModuleRules {
    ProcessesArchitectureTest() {
        super("processes");
    }
}
