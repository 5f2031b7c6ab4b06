package org.khet.portal.shell.internal;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The shell knows contracts, never features; it may speak to portal-vaadin, and its topics form no cycle. */
class ShellArchitectureTest {
    private final JavaClasses shell = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.khet.portal.shell");

    @Test
    void ofOursOnlyContractsAndVaadinsHostAreImported() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.khet..")
                        .and(resideOutsideOfPackages(
                                "org.khet.portal.shell..", "org.khet.portal.api..", "org.khet.portal.vaadin")))
                .check(shell);
    }

    @Test
    void topicsFormNoCycle() {
        slices().matching("org.khet.portal.shell.internal.(*)..")
                .should()
                .beFreeOfCycles()
                .check(shell);
    }

    @Test
    void nobodyKnowsTheDatabase() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "java.sql..")
                .check(shell);
    }
}
