package org.khet.audit.internal;

import org.khet.portal.testkit.rules.TextsRules;

final class AuditTextsTest extends TextsRules {
    AuditTextsTest() {
        super("audit");
    }
}
