package org.khet.template.internal;

import org.khet.portal.testkit.rules.TextsRules;

final class TemplateTextsTest extends TextsRules {
    TemplateTextsTest() {
        super("template");
    }
}
