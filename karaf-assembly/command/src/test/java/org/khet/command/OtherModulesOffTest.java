package org.khet.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No component of a module waits for what another module gives: with all others off or away each module starts and works, and asks
 * those that are there as they come and go. Source: policyplan PLAN-84; kinds-processes §7.
 */
class OtherModulesOffTest {
    private static final Path BUNDLES = bundles();
    private static final Pattern SERVICES = Pattern.compile("@Component\\(([^)]*)\\)", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("(\\w+)\\.class");
    private static final Pattern IMPORT = Pattern.compile("import (org\\.khet\\.portal\\.api\\.[\\w.]+\\.(\\w+));");
    private static final Pattern NEEDED = Pattern.compile("@Reference(\\([^)]*\\))?\\s+(\\w+)(?:<[^>]*>)?\\s+\\w+");

    private static Path bundles() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("bundles/portal-api"))) {
            here = here.getParent();
        }
        return here.resolve("bundles");
    }

    private static List<Path> sources(String prefix) throws IOException {
        try (Stream<Path> bundles = Files.list(BUNDLES)) {
            List<Path> found = new ArrayList<>();
            for (Path bundle : bundles.filter(
                            path -> path.getFileName().toString().startsWith(prefix))
                    .toList()) {
                Path main = bundle.resolve("src/main/java");
                if (Files.exists(main)) {
                    try (Stream<Path> files = Files.walk(main)) {
                        files.filter(file -> file.toString().endsWith(".java")).forEach(found::add);
                    }
                }
            }
            return found;
        }
    }

    /** Contracts of the portal that components of these bundles give. */
    private static Set<String> given(String prefix) throws IOException {
        Set<String> given = new TreeSet<>();
        for (Path file : sources(prefix)) {
            String text = Files.readString(file);
            Set<String> contracts =
                    IMPORT.matcher(text).results().map(one -> one.group(2)).collect(Collectors.toSet());
            Matcher components = SERVICES.matcher(text);
            while (components.find()) {
                CLASS.matcher(components.group(1))
                        .results()
                        .map(one -> one.group(1))
                        .filter(contracts::contains)
                        .forEach(given::add);
            }
        }
        return given;
    }

    @Test
    void noModuleWaitsForAContractThatOnlyAnotherModuleGives() throws IOException {
        Set<String> ofModulesOnly = new TreeSet<>(given("module-"));
        ofModulesOnly.removeAll(given("portal-"));
        assertThat(ofModulesOnly).as("the test finds contracts of modules").contains("Asks", "RoundProgress");
        List<String> waiting = new ArrayList<>();
        for (Path file : sources("module-")) {
            Matcher references = NEEDED.matcher(Files.readString(file));
            while (references.find()) {
                boolean optional =
                        references.group(1) != null && references.group(1).contains("cardinality");
                if (!optional && ofModulesOnly.contains(references.group(2))) {
                    waiting.add(BUNDLES.relativize(file) + " waits for " + references.group(2));
                }
            }
        }
        assertThat(waiting).isEmpty();
    }
}
