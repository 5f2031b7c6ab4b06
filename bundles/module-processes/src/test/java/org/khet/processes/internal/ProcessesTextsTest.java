package org.khet.processes.internal;

import org.khet.portal.testkit.rules.TextsRules;

final class ProcessesTextsTest extends TextsRules {
    ProcessesTextsTest() {
        super("processes");
    }
}
