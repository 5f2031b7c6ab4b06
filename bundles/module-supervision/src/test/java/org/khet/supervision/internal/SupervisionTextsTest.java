package org.khet.supervision.internal;

import org.khet.portal.testkit.rules.TextsRules;

final class SupervisionTextsTest extends TextsRules {
    SupervisionTextsTest() {
        super("supervision");
    }
}
