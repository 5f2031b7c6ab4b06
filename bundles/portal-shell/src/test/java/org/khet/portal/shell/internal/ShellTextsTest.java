package org.khet.portal.shell.internal;

import org.khet.portal.testkit.rules.TextsRules;

final class ShellTextsTest extends TextsRules {
    ShellTextsTest() {
        super("shell");
    }
}
