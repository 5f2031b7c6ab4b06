package org.khet.forms.internal;

import org.khet.portal.testkit.rules.ModuleRules;

final class FormsArchitectureTest extends ModuleRules {
    FormsArchitectureTest() {
        super("forms");
    }
}
