package org.khet.ict.internal;

import org.khet.portal.testkit.rules.ModuleRules;

final class IctArchitectureTest extends ModuleRules {
    IctArchitectureTest() {
        super("ict");
    }
}
