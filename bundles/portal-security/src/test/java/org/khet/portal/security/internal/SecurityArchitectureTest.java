package org.khet.portal.security.internal;

import org.khet.portal.testkit.rules.PortalBundleRules;

final class SecurityArchitectureTest extends PortalBundleRules {
    SecurityArchitectureTest() {
        super("security");
    }
}
