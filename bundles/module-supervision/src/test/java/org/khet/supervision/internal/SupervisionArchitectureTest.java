package org.khet.supervision.internal;

import org.khet.portal.testkit.rules.ModuleRules;

final class SupervisionArchitectureTest extends ModuleRules {
    SupervisionArchitectureTest() {
        super("supervision");
    }
}
