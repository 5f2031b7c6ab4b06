package org.khet.template.internal;

import org.khet.portal.testkit.rules.ModuleRules;

final class TemplateArchitectureTest extends ModuleRules {
    TemplateArchitectureTest() {
        super("template");
    }
}
