package org.khet.legal.internal;

import org.khet.portal.testkit.rules.TextsRules;

final class LegalTextsTest extends TextsRules {
    LegalTextsTest() {
        super("legal");
    }
}
