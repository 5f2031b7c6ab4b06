package org.khet.portal.control.internal;

import org.khet.portal.testkit.rules.PortalBundleRules;

final class ControlArchitectureTest extends PortalBundleRules {
    ControlArchitectureTest() {
        super("control");
    }
}
