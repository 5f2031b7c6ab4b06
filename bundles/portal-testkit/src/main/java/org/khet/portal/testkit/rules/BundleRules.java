package org.khet.portal.testkit.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Rules that hold in every bundle of ours. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BundleRules {
    private static final Pattern ICON =
            Pattern.compile("(?:\\bIcons\\.of\\(|\\b(?:inMenu|menu)\\([^,()]+,)\\s*\"([a-z][a-z0-9-]*)\"");
    private static final Pattern NUMBER_FIELD =
            Pattern.compile("(?:\\b(eased)\\(\\s*)?new (?:BigDecimal|Integer|Number)Field\\(");
    private final String root;
    private final JavaClasses bundle;

    BundleRules(String root) {
        this.root = root;
        this.bundle = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
    }

    final JavaClasses bundle() {
        return bundle;
    }

    final void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(bundle);
    }

    /** See {@link org.khet.portal.api.print.Letterheads}. */
    @Test
    void papersSayWhenAllOfTheOfficeIsInvented() throws IOException {
        Path papers = Path.of("src/main/resources/print");
        if (Files.isDirectory(papers)) {
            try (Stream<Path> templates = Files.list(papers)) {
                assertThat(templates)
                        .allSatisfy(template -> assertThat(Files.readString(template))
                                .contains("<div class=\"watermark\">{{watermark}}</div>"));
            }
        }
    }

    @Test
    void ofOursOnlyTheContractsAreImported() {
        check(noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.khet..")
                        .and(resideOutsideOfPackages(root, root + "..", "org.khet.portal.api.."))));
    }

    @Test
    void screensKnowNoRows() {
        check(noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "jakarta.persistence..", "org.eclipse.persistence..", "java.sql..")
                        .or(JavaClass.Predicates.equivalentTo(org.khet.portal.api.persistence.UnitOfWork.class))));
    }

    @Test
    void topicsFormNoCycle() {
        check(slices().matching(root + ".internal.(*)..").should().beFreeOfCycles());
    }

    @Test
    void nothingStaticChanges() {
        check(fields().that()
                .areStatic()
                .and(RuleConditions.writtenByPeople())
                .should()
                .beFinal());
        check(noFields()
                .that()
                .areStatic()
                .and(RuleConditions.writtenByPeople())
                .should()
                .haveRawType(RuleConditions.thatChanges()));
    }

    @Test
    void servicesComeThroughTheConstructor() {
        check(noFields()
                .should()
                .beAnnotatedWith("org.osgi.service.component.annotations.Reference")
                .orShould()
                .beAnnotatedWith("jakarta.persistence.PersistenceContext")
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject"));
    }

    /** The framework tells constructors of a component apart by how many parameters they have, and takes any of two. */
    @Test
    void componentsHaveOnePublicConstructorOfASize() {
        check(classes()
                .that()
                .areAnnotatedWith("org.osgi.service.component.annotations.Component")
                .should(RuleConditions.haveOnePublicConstructorOfASize()));
    }

    @Test
    void rowsDoNotLeaveTheirPackage() {
        check(classes()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should()
                .bePackagePrivate()
                .andShould()
                .haveSimpleNameEndingWith("Entity"));
    }

    @Test
    void classesAreFinal() {
        check(classes().that(RuleConditions.mayBeFinal()).should().haveModifier(JavaModifier.FINAL));
    }

    @Test
    void namesAreWordsOfTheOffice() {
        check(noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl|DAO|Dao|DTO|Dto)"));
    }

    @Test
    void timeComesFromAClock() {
        check(noClasses().should(RuleConditions.askTheMachineForTheTime()));
    }

    @Test
    void nothingIsPrinted() {
        check(noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace"));
    }

    @Test
    void everyPackageIsNullMarked() {
        check(classes().should(RuleConditions.beInANullMarkedPackage()));
    }

    /** An icon that the theme does not have is an empty place on the screen, and nothing says so. */
    @Test
    void iconsAreInTheSpriteOfTheTheme() {
        Set<String> known = ThemeIcons.names().orElse(null);
        if (known == null) {
            return; // a module in a repository of its own
        }
        Set<String> unknown = new TreeSet<>();
        for (Path file : SourceBudget.sources()) {
            ICON.matcher(SourceBudget.text(file))
                    .results()
                    .map(found -> found.group(1))
                    .filter(name -> !known.contains(name))
                    .forEach(name -> unknown.add(file.getFileName() + ": " + name));
        }
        assertThat(unknown).as("icons that themes/khet does not have").isEmpty();
    }

    /** See {@link org.khet.portal.api.ui.component.NumberTyping}: by itself such a field empties a pasted 1,234.50. */
    @Test
    void fieldsOfNumbersTakeWhatPeopleTypeAndPaste() {
        Set<String> bare = new TreeSet<>();
        for (Path file : SourceBudget.sources()) {
            NUMBER_FIELD
                    .matcher(SourceBudget.text(file))
                    .results()
                    .filter(found -> found.group(1) == null)
                    .forEach(found -> bare.add(file.getFileName() + ": " + found.group()));
        }
        assertThat(bare).as("fields that want NumberTyping.eased").isEmpty();
    }

    /** See {@link ShownNumbers}. */
    @Test
    void countsOnScreensHaveTheirThousandsParted() {
        Set<String> bare = new TreeSet<>();
        for (Path file : SourceBudget.sources()) {
            if (StreamSupport.stream(file.spliterator(), false).anyMatch(Path.of("ui")::equals)) {
                ShownNumbers.unparted(SourceBudget.text(file))
                        .forEach(number -> bare.add(file.getFileName() + ": " + number));
            }
        }
        assertThat(bare).as("counts that want NumberFormatter.whole").isEmpty();
    }

    @Test
    void constructorsTakeEightThingsAtMost() {
        check(classes().that().areNotRecords().should(RuleConditions.haveConstructorsOfAtMost(8)));
    }

    @Test
    void classesFitOnAFewScreens() {
        new SourceBudget(200).check();
    }
}
