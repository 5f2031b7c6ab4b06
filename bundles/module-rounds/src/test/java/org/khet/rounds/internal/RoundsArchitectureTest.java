package org.khet.rounds.internal;

import org.khet.portal.testkit.rules.ModuleRules;

final class RoundsArchitectureTest extends ModuleRules {
    RoundsArchitectureTest() {
        super("rounds");
    }
}
