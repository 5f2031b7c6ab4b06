package org.khet.directorate.internal;

import org.khet.portal.testkit.rules.TextsRules;

final class DirectorateTextsTest extends TextsRules {
    DirectorateTextsTest() {
        super("directorate");
    }
}
