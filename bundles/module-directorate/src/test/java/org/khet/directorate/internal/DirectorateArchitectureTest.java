package org.khet.directorate.internal;

import org.khet.portal.testkit.rules.ModuleRules;

final class DirectorateArchitectureTest extends ModuleRules {
    DirectorateArchitectureTest() {
        super("directorate");
    }
}
