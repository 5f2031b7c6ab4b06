package org.khet.portal.testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;

/**
 * Rules of a portal bundle that shows nothing itself; a bundle's test is
 * {@code final class CoreArchitectureTest extends PortalBundleRules { CoreArchitectureTest() { super("core"); } }}.
 */
public abstract class PortalBundleRules extends BundleRules {
    /** Rules of the bundle {@code portal-<name>}. */
    protected PortalBundleRules(String name) {
        super("org.khet.portal." + name);
    }

    @Test
    void onlyScreensKnowVaadin() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("..ui..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin.."));
    }
}
