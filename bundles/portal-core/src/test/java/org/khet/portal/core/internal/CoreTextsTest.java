package org.khet.portal.core.internal;

import org.khet.portal.testkit.rules.TextsRules;

final class CoreTextsTest extends TextsRules {
    CoreTextsTest() {
        super("core");
    }
}
