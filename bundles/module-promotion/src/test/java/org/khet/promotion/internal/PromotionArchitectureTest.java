package org.khet.promotion.internal;

import org.khet.portal.testkit.rules.ModuleRules;

final class PromotionArchitectureTest extends ModuleRules {
    PromotionArchitectureTest() {
        super("promotion");
    }
}
