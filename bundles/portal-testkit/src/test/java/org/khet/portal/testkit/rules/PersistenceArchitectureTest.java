package org.khet.portal.testkit.rules;

/** portal-persistence keeps the rules of the house; here, as the test kit needs portal-persistence itself. */
final class PersistenceArchitectureTest extends PortalBundleRules {
    PersistenceArchitectureTest() {
        super("persistence");
    }
}
