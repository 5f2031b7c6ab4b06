package org.khet.portal.testkit.rules;

/** portal-records keeps the rules of the house; here, as the test kit needs portal-records itself. */
final class RecordsArchitectureTest extends PortalBundleRules {
    RecordsArchitectureTest() {
        super("records");
    }
}
