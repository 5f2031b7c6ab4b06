package org.khet.training.internal;

import org.khet.portal.testkit.rules.TextsRules;

final class TrainingTextsTest extends TextsRules {
    TrainingTextsTest() {
        super("training");
    }
}
