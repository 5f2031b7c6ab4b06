package org.khet.legal.internal;

import org.khet.portal.testkit.rules.ModuleRules;

final class LegalArchitectureTest extends ModuleRules {
    LegalArchitectureTest() {
        super("legal");
    }
}
