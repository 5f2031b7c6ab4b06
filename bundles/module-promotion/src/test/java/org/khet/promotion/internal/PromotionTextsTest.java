package org.khet.promotion.internal;

import org.khet.portal.testkit.rules.TextsRules;

final class PromotionTextsTest extends TextsRules {
    PromotionTextsTest() {
        super("promotion");
    }
}
