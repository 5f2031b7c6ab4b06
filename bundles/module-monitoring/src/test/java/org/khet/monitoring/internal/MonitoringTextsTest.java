package org.khet.monitoring.internal;

import org.khet.portal.testkit.rules.TextsRules;

final class MonitoringTextsTest extends TextsRules {
    MonitoringTextsTest() {
        super("monitoring");
    }
}
