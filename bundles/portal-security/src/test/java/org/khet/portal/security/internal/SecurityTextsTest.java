package org.khet.portal.security.internal;

import org.khet.portal.testkit.rules.TextsRules;

final class SecurityTextsTest extends TextsRules {
    SecurityTextsTest() {
        super("security");
    }
}
