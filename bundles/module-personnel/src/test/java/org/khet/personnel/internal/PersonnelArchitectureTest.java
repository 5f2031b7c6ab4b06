package org.khet.personnel.internal;

import org.khet.portal.testkit.rules.ModuleRules;

final class PersonnelArchitectureTest extends ModuleRules {
    PersonnelArchitectureTest() {
        super("personnel");
    }
}
