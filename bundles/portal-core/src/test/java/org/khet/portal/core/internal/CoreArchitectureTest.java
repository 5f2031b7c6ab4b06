package org.khet.portal.core.internal;

import org.khet.portal.testkit.rules.PortalBundleRules;

final class CoreArchitectureTest extends PortalBundleRules {
    CoreArchitectureTest() {
        super("core");
    }
}
