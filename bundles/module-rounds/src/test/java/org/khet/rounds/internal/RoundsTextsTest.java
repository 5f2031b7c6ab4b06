package org.khet.rounds.internal;

import org.khet.portal.testkit.rules.TextsRules;

final class RoundsTextsTest extends TextsRules {
    RoundsTextsTest() {
        super("rounds");
    }
}
