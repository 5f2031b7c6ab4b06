package org.khet.monitoring.internal;

import org.khet.portal.testkit.rules.ModuleRules;

final class MonitoringArchitectureTest extends ModuleRules {
    MonitoringArchitectureTest() {
        super("monitoring");
    }
}
