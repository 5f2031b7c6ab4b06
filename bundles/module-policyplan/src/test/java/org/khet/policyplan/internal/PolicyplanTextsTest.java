package org.khet.policyplan.internal;

import org.khet.portal.testkit.rules.TextsRules;

final class PolicyplanTextsTest extends TextsRules {
    PolicyplanTextsTest() {
        super("policyplan");
    }
}
