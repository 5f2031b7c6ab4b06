package org.khet.portal.control.internal.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.control.internal.jar.JarSet;
import org.khet.portal.control.internal.jar.JarStore;
import org.khet.portal.control.internal.jar.ModuleJar;
import org.khet.portal.control.internal.jar.ModuleLibrary;
import org.osgi.framework.Bundle;

/** Modules that bring libraries along come, change, go back and leave. */
class BundlePlacementTest {
    private static final String ROOMS = "org.khet.rooms";
    private static final String WORDS = "org.example.words";
    private final FakeFramework framework = new FakeFramework();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void libraryComesWithItsModule_isStartedWithIt_andGoesWithIt() throws IOException {
        BundlePlacement placement = placement();

        assertThat(placement.place("rooms", rooms("1.0", library(WORDS, "1.0"))))
                .isEmpty();
        assertThat(placement.startLibraries(framework.named(ROOMS).bundle)).isEmpty();

        assertThat(framework.named(WORDS).state).isEqualTo(Bundle.ACTIVE);
        assertThat(placement.remove("rooms")).isEmpty();
        assertThat(framework.names()).containsExactly("system.bundle");
        assertThat(framework.refreshed.getLast()).as("its class loader").hasSize(1);
    }

    @Test
    void updateTakesTheOldLibraryAway_beforeTheNewVersionLooksForOne_andTheWayBackBringsIt() throws IOException {
        BundlePlacement placement = placement();
        JarSet first = rooms("1.0", library(WORDS, "1.0"));
        placement.place("rooms", first);
        framework.named(WORDS).users.add(framework.named(ROOMS));

        placement.place("rooms", rooms("2.0", library(WORDS, "2.0"), library("org.example.more", "1.0")));

        assertThat(framework.names()).containsExactly("org.example.more", WORDS, ROOMS, "system.bundle");
        assertThat(framework.named(WORDS).bundle.getVersion()).hasToString("2.0.0");
        assertThat(framework.refreshed)
                .as("both in one go")
                .singleElement()
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(2);
        placement.place("rooms", first);
        assertThat(framework.names()).containsExactly(WORDS, ROOMS, "system.bundle");
        assertThat(framework.named(WORDS).bundle.getVersion()).hasToString("1.0.0");
    }

    @Test
    void libraryOfTwoModules_staysUntilTheSecondLeaves_alsoAfterTheNextStart() throws IOException {
        ModuleLibrary words = library(WORDS, "1.0");
        placement().place("rooms", rooms("1.0", words));
        placement().place("meals", module("org.khet.meals", "meals", "1.0", words));
        assertThat(framework.names()).containsOnlyOnce(WORDS);

        placement().remove("rooms");
        assertThat(framework.names()).contains(WORDS);

        placement().remove("meals");
        assertThat(framework.names()).doesNotContain(WORDS);
    }

    @Test
    void libraryToWhichAnotherBundleIsWired_staysForIt() throws IOException {
        BundlePlacement placement = placement();
        placement.place("rooms", rooms("1.0", library(WORDS, "1.0")));
        placement.place("meals", module("org.khet.meals", "meals", "1.0"));
        framework.named(WORDS).users.add(framework.named("org.khet.meals"));

        placement.remove("rooms");
        assertThat(framework.names()).contains(WORDS);

        framework.named(WORDS).users.clear();
        placement.remove("meals");
        assertThat(framework.names()).doesNotContain(WORDS);
    }

    @Test
    void libraryThatThePortalHasItself_isLeftOut() throws IOException {
        framework.new Fake("mvn:words").headers.put("Bundle-SymbolicName", WORDS);

        placement().place("rooms", rooms("1.0", library(WORDS, "1.0")));

        assertThat(framework.names()).containsOnlyOnce(WORDS);
        assertThat(framework.named(WORDS).location).isEqualTo("mvn:words");
        placement().remove("rooms");
        assertThat(framework.names()).contains(WORDS);
    }

    @Test
    void libraryClashesWithPackagesOfThePortal_andWithAnotherOfItsNameAndVersion() throws IOException {
        var libraries = new LibraryBundles(framework.context());
        placement().place("rooms", rooms("1.0", library(WORDS, "1.0", "Export-Package: org.example.words")));
        ModuleLibrary other =
                library(WORDS, "1.0", "Export-Package: org.example.words,jakarta.persistence;version=3.2");
        framework.exporters.put("org.example.words", framework.named(WORDS));
        framework.exporters.put("jakarta.persistence", framework.bundles.getFirst());

        assertThat(libraries.clashes(other)).containsExactly("org.example.words 1.0.0", "jakarta.persistence");
        assertThat(libraries.clashes(library(WORDS, "2.0", "Export-Package: org.example.words")))
                .isEmpty();
    }

    @Test
    void moduleIsGivenWhatItsLibrariesBring_andNotWhatAnotherModuleBrought() throws IOException {
        placement().place("meals", module("org.khet.meals", "meals", "1.0", library("org.example.menu", "1.0")));
        framework.exporters.put("org.example.menu", framework.named("org.example.menu"));
        framework.exporters.put("java.util", framework.bundles.getFirst());
        ModuleLibrary words = library(
                WORDS,
                "1.4",
                "Export-Package: org.example.words;version=1.4",
                "Import-Package: java.util,org.example.far");
        Path jar = jar(
                ROOMS,
                "1.0",
                "Khet-Module: id=rooms;prefix=rms",
                "Import-Package: org.example.words;version=\"[1.2,2)\",org.example.menu,java.util",
                "Require-Bundle: org.example.words;bundle-version=\"[2,3)\"");

        assertThat(new ResolutionCheck(framework.context()).missing(ModuleJar.read(jar), jar, List.of(words)))
                .containsExactly(
                        "package org.example.menu",
                        "bundle org.example.words [2,3)",
                        "package org.example.far (org.example.words 1.4.0)");
    }

    /** As after each start: everything but the framework and the notes is new. */
    private BundlePlacement placement() {
        return new BundlePlacement(
                new ModuleBundles(framework.context()),
                new LibraryBundles(framework.context()),
                new RunningJars(folder.resolve("running-jars.properties")));
    }

    private JarSet rooms(String version, ModuleLibrary... libraries) throws IOException {
        return module(ROOMS, "rooms", version, libraries);
    }

    private JarSet module(String name, String id, String version, ModuleLibrary... libraries) throws IOException {
        Path jar = jar(name, version, "Khet-Module: id=" + id + ";prefix=" + id.substring(0, 3));
        return new JarSet(id + version, jar, List.of(libraries));
    }

    private ModuleLibrary library(String name, String version, String... headers) throws IOException {
        Path jar = jar(name, version, headers);
        Path kar = folder.resolve(jar.getFileName() + ".kar");
        try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(kar))) {
            for (Path one : List.of(jar, jar("org.khet.any", "1.0", "Khet-Module: id=any;prefix=any"))) {
                zip.putNextEntry(new java.util.zip.ZipEntry("repository/" + one.getFileName()));
                zip.write(Files.readAllBytes(one));
            }
        }
        JarStore store = new JarStore(folder.resolve("store"));
        try (var in = Files.newInputStream(kar)) {
            JarStore.Taken taken = store.take(in);
            store.keep(taken);
            return store.set(taken.sha256()).libraries().getFirst();
        }
    }

    private Path jar(String name, String version, String... headers) throws IOException {
        Manifest manifest = new Manifest();
        Stream.concat(
                        Stream.of(
                                "Manifest-Version: 1.0", "Bundle-SymbolicName: " + name, "Bundle-Version: " + version),
                        Stream.of(headers))
                .map(header -> header.split(": ", 2))
                .forEach(header -> manifest.getMainAttributes().putValue(header[0], header[1]));
        Path jar = Files.createTempFile(folder, name + "-", ".jar");
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
        return jar;
    }
}
