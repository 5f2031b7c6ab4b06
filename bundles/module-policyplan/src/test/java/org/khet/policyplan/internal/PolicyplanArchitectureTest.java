package org.khet.policyplan.internal;

import org.khet.portal.testkit.rules.ModuleRules;

final class PolicyplanArchitectureTest extends ModuleRules {
    PolicyplanArchitectureTest() {
        super("policyplan");
    }
}
