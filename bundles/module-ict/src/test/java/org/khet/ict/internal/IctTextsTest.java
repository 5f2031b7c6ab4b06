package org.khet.ict.internal;

import org.khet.portal.testkit.rules.TextsRules;

final class IctTextsTest extends TextsRules {
    IctTextsTest() {
        super("ict");
    }
}
