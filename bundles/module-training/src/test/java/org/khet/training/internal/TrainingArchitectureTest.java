package org.khet.training.internal;

import org.khet.portal.testkit.rules.ModuleRules;

final class TrainingArchitectureTest extends ModuleRules {
    TrainingArchitectureTest() {
        super("training");
    }
}
