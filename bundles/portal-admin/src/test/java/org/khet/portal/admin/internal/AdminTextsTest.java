package org.khet.portal.admin.internal;

import org.khet.portal.testkit.rules.TextsRules;

final class AdminTextsTest extends TextsRules {
    AdminTextsTest() {
        super("admin");
    }
}
