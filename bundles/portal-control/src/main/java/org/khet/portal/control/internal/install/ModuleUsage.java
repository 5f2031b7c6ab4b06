package org.khet.portal.control.internal.install;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.khet.portal.api.admin.module.ModuleInspection.Use;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.control.internal.jar.JarStore;
import org.khet.portal.control.internal.jar.ModuleJar;
import org.khet.portal.control.internal.journal.DesiredModule;

/** Which modules use which others: what their manifests say under {@code Khet-Needs} and {@code Khet-Wants}, ids with commas. */
final class ModuleUsage {
    private static final String NEEDS = "Khet-Needs";
    private static final String WANTS = "Khet-Wants";
    private final JarStore jars;

    ModuleUsage(JarStore jars) {
        this.jars = jars;
    }

    /** The others that a jar uses, needed ones first. */
    static List<Use> of(ModuleJar jar, Predicate<String> isThere) {
        return Stream.concat(
                        ids(jar.headers().get(NEEDS)).map(id -> new Use(new ModuleId(id), true, isThere.test(id))),
                        ids(jar.headers().get(WANTS)).map(id -> new Use(new ModuleId(id), false, isThere.test(id))))
                .toList();
    }

    /** What stands against letting a jar in. */
    static Optional<Problem> missing(ModuleJar jar, Predicate<String> isThere) {
        List<String> away = of(jar, isThere).stream()
                .filter(use -> use.needed() && !use.there())
                .map(use -> use.module().value())
                .toList();
        return away.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of("file", "control.install.needs", jar.id(), String.join(", ", away)));
    }

    /** Those of the installed modules that are of no use without this one. */
    List<String> needing(String id, List<DesiredModule> installed) {
        return installed.stream()
                .filter(module -> module.wanted()
                        && !module.id().equals(id)
                        && needs(module).anyMatch(id::equals))
                .map(DesiredModule::id)
                .sorted()
                .toList();
    }

    private Stream<String> needs(DesiredModule module) {
        if (!jars.has(module.sha256())) {
            return Stream.empty();
        }
        try (JarFile file = new JarFile(jars.path(module.sha256()).toFile(), false)) {
            Manifest manifest = Objects.requireNonNullElseGet(file.getManifest(), Manifest::new);
            return ids(manifest.getMainAttributes().getValue(NEEDS));
        } catch (IOException unreadable) {
            return Stream.empty(); // it cannot come up again, so it needs nothing either
        }
    }

    private static Stream<String> ids(@org.jspecify.annotations.Nullable String header) {
        return Stream.of(Objects.requireNonNullElse(header, "").split(","))
                .map(String::strip)
                .filter(id -> id.matches("[a-z]{2,12}"));
    }
}
