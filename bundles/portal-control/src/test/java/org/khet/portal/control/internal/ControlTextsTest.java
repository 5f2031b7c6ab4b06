package org.khet.portal.control.internal;

import org.khet.portal.testkit.rules.TextsRules;

final class ControlTextsTest extends TextsRules {
    ControlTextsTest() {
        super("control");
    }
}
