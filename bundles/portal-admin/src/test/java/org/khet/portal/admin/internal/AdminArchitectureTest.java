package org.khet.portal.admin.internal;

import org.khet.portal.testkit.rules.PortalBundleRules;

final class AdminArchitectureTest extends PortalBundleRules {
    AdminArchitectureTest() {
        super("admin");
    }
}
