package org.khet.personnel.internal;

import org.khet.portal.testkit.rules.TextsRules;

final class PersonnelTextsTest extends TextsRules {
    PersonnelTextsTest() {
        super("personnel");
    }
}
