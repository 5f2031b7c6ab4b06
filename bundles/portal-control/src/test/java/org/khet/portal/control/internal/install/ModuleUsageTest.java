package org.khet.portal.control.internal.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.admin.module.ModuleInspection.Use;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.control.internal.jar.JarStore;
import org.khet.portal.control.internal.jar.ModuleJar;
import org.khet.portal.control.internal.journal.DesiredModule;

/** Modules that say which others they use. */
class ModuleUsageTest {
    private final Set<String> there = Set.of("rooms", "finance");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void jarSaysWhatItNeedsAndWants_andWhetherThatIsThere() throws IOException {
        ModuleJar jar = jar("meetings", Map.of("Khet-Needs", "rooms", "Khet-Wants", "finance , documents"));

        assertThat(ModuleUsage.of(jar, there::contains))
                .containsExactly(
                        new Use(new ModuleId("rooms"), true, true),
                        new Use(new ModuleId("finance"), false, true),
                        new Use(new ModuleId("documents"), false, false));
    }

    @Test
    void jarThatSaysNothing_orNonsense_usesNothing() throws IOException {
        assertThat(ModuleUsage.of(jar("meetings", Map.of()), there::contains)).isEmpty();
        assertThat(ModuleUsage.of(jar("meetings", Map.of("Khet-Needs", ",, ../x, ROOMS")), there::contains))
                .isEmpty();
    }

    @Test
    void whatIsNeededAndAway_standsAgainstTheJar_whatIsOnlyWantedDoesNot() throws IOException {
        ModuleJar jar = jar("meetings", Map.of("Khet-Needs", "rooms, people", "Khet-Wants", "documents"));

        assertThat(ModuleUsage.missing(jar, there::contains))
                .contains(Problem.of("file", "control.install.needs", "meetings", "people"));
        assertThat(ModuleUsage.missing(jar("meetings", Map.of("Khet-Needs", "rooms")), there::contains))
                .isEmpty();
    }

    @Test
    void moduleIsNeededByThoseThatAreInstalledAndSaySo() throws IOException {
        jar("minutes", Map.of("Khet-Needs", "rooms"));
        jar("meetings", Map.of("Khet-Wants", "rooms"));
        jar("former", Map.of("Khet-Needs", "rooms"));
        List<DesiredModule> installed = List.of(
                wanted("rooms", true),
                wanted("minutes", true),
                wanted("meetings", true),
                wanted("former", false),
                wanted("lost", true));

        assertThat(new ModuleUsage(new JarStore(folder)).needing("rooms", installed))
                .containsExactly("minutes");
        assertThat(new ModuleUsage(new JarStore(folder)).needing("minutes", installed))
                .isEmpty();
    }

    private static DesiredModule wanted(String id, boolean installed) {
        return new DesiredModule(id, "1.0.0", id, installed, null, Instant.EPOCH);
    }

    /** In the store, under its id for a hash. */
    private ModuleJar jar(String id, Map<String, String> headers) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        manifest.getMainAttributes().putValue("Bundle-SymbolicName", "org.khet." + id);
        manifest.getMainAttributes().putValue("Khet-Module", "id=" + id + ";prefix=abc");
        headers.forEach(manifest.getMainAttributes()::putValue);
        Path file = folder.resolve(id + ".jar");
        new JarOutputStream(Files.newOutputStream(file), manifest).close();
        return ModuleJar.read(file);
    }
}
