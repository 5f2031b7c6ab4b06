package org.khet.portal.testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Rules of a module; a module's test is
 * {@code final class IctArchitectureTest extends ModuleRules { IctArchitectureTest() { super("ict"); } }}.
 */
public abstract class ModuleRules extends BundleRules {
    private final String id;

    /** Rules of the module with this id. */
    protected ModuleRules(String id) {
        super("org.khet." + id);
        this.id = id;
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

    @Test
    void topicsKnowNoScreens() {
        check(noClasses()
                .that()
                .resideInAPackage("org.khet." + id + ".internal.*")
                .and()
                .resideOutsideOfPackage("..ui..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.khet.portal.api.ui.."));
    }

    /** The contract between core and administration changes without notice. */
    @Test
    void administrationIsNotImported() {
        check(noClasses().should().dependOnClassesThat().resideInAPackage("org.khet.portal.api.admin.."));
    }

    /** How rows are written is the affair of the record layer; a module's code goes through its record services. */
    @Test
    void tablesOfRecordsAreNotOpenedPastTheirServices() {
        check(recordStorageIsNotImported());
    }

    static ArchRule recordStorageIsNotImported() {
        return noClasses().should().dependOnClassesThat().resideInAPackage("org.khet.portal.api.record.storage..");
    }

    @Test
    void bringsNoFrontEndCode() {
        check(noClasses()
                .should()
                .beAnnotatedWith("com.vaadin.flow.component.dependency.JsModule")
                .orShould()
                .beAnnotatedWith("com.vaadin.flow.component.dependency.JavaScript")
                .orShould()
                .beAnnotatedWith("com.vaadin.flow.component.dependency.NpmPackage")
                .orShould()
                .beAnnotatedWith("com.vaadin.flow.component.dependency.CssImport")
                .orShould()
                .beAnnotatedWith("com.vaadin.flow.component.dependency.StyleSheet"));
    }

    @Test
    void saysItsIdOnceAndTheSameEverywhere() {
        assertThat(SourceBudget.text(Path.of("bnd.bnd"))).contains("Khet-Module: id=" + id + ";prefix=");
        assertThat(getClass().getClassLoader().getResource("i18n/" + id + "_th.properties"))
                .as("texts of %s", id)
                .isNotNull();
        assertThat(Path.of("src/main/resources/migrations"))
                .satisfiesAnyOf(
                        folder -> assertThat(folder).doesNotExist(),
                        folder -> assertThat(folder.resolve(id)).isDirectory());
    }
}
