package org.khet.portal.print.internal;

import org.khet.portal.testkit.rules.PortalBundleRules;

final class PrintArchitectureTest extends PortalBundleRules {
    PrintArchitectureTest() {
        super("print");
    }
}
