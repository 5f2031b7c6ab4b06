package org.khet.audit.internal;

import org.khet.portal.testkit.rules.ModuleRules;

final class AuditArchitectureTest extends ModuleRules {
    AuditArchitectureTest() {
        super("audit");
    }
}
