package org.khet.portal.control.internal.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.module.ModuleInspection.Companion;
import org.khet.portal.api.admin.module.ModuleInspection.Signature;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.control.internal.jar.JarSet;
import org.khet.portal.control.internal.jar.ModuleLibrary;
import org.khet.portal.control.internal.jar.SignatureVerifier;
import org.khet.portal.testkit.Clocks;

/** Libraries that come with a module in a kar are judged like the module. */
class LibraryValidatorTest {
    private static final ModuleLibrary WORDS = library("org.example.words", "1.4.0", "a1");
    private final FakeRuntime runtime = new FakeRuntime();
    private final LibraryValidator companions =
            new LibraryValidator(new SignatureVerifier(List.of(), Clocks.at("2026-11-20T12:00")), runtime);

    @Test
    void unsignedLibrary_isRefusedWhereModulesMustBeSigned() {
        assertThat(companions.refusals(set(WORDS), true))
                .containsExactly(problem("unsigned", "org.example.words 1.4.0"));
        assertThat(companions.refusals(set(WORDS), false)).isEmpty();
        assertThat(companions.of(set(WORDS)))
                .containsExactly(new Companion("org.example.words", "1.4.0", Signature.NONE, false));
    }

    @Test
    void whatThePortalHasItself_isLeftOut_andNothingStandsAgainstIt() {
        runtime.own.add("org.example.words");
        runtime.clashing.put("org.example.words", List.of("org.example.words"));

        assertThat(companions.refusals(set(WORDS), true)).isEmpty();
        assertThat(companions.of(set(WORDS)).getFirst().own()).isTrue();
    }

    @Test
    void libraryThatClashesWithWhatIsHere_orWithItsTwin_isRefused() {
        runtime.clashing.put("org.example.words", List.of("jakarta.persistence"));
        assertThat(companions.refusals(set(WORDS), false))
                .containsExactly(problem("clash", "org.example.words 1.4.0", "jakarta.persistence"));

        runtime.clashing.clear();
        assertThat(companions.refusals(set(WORDS, library("org.example.words", "1.4.0", "b2")), false))
                .containsExactly(problem("twice", "org.example.words 1.4.0"));
    }

    private static Problem problem(String reason, Object... args) {
        return Problem.of("file", "control.install.library." + reason, args);
    }

    private static JarSet set(ModuleLibrary... libraries) {
        return new JarSet("set", Path.of("module.jar"), List.of(libraries));
    }

    private static ModuleLibrary library(String name, String version, String sha256) {
        return new ModuleLibrary(sha256, Path.of(sha256 + ".jar"), name, version, Map.of(), List.of());
    }
}
