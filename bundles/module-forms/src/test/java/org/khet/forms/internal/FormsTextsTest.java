package org.khet.forms.internal;

import org.khet.portal.testkit.rules.TextsRules;

final class FormsTextsTest extends TextsRules {
    FormsTextsTest() {
        super("forms");
    }
}
