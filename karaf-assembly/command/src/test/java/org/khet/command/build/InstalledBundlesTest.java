package org.khet.command.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fresh copy of the sources builds the portal's bundles only when they are not installed as it has them. */
class InstalledBundlesTest {
    private static final Instant MORNING = Instant.parse("2026-11-26T01:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-26T05:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-11-26T11:00:00Z");

    @TempDir
    Path sources;

    @TempDir
    Path repository;

    private Path api;
    private InstalledBundles bundles;

    @BeforeEach
    void installedAtNoon() throws IOException {
        bundle("portal-api", "portal-api", "jar");
        bundle("libraries", "libraries", "pom");
        bundle("libraries/mail", "lib-mail", "jar");
        bundle("module-ict", "module-ict", "jar");
        api = file(sources.resolve("bundles/portal-api/src/main/java/Api.java"), "", MORNING);
        install("portal-api", "jar");
        install("libraries", "pom");
        install("lib-mail", "jar");
        bundles = new InstalledBundles(sources, repository, "0.2.0");
    }

    private void bundle(String folder, String name, String packaging) throws IOException {
        file(
                sources.resolve("bundles/" + folder + "/pom.xml"),
                "<project><parent><artifactId>bundles</artifactId></parent><artifactId>" + name
                        + "</artifactId><packaging>" + packaging + "</packaging></project>",
                MORNING);
    }

    private void install(String name, String end) throws IOException {
        file(repository.resolve("org/khet/" + name + "/0.2.0/" + name + "-0.2.0." + end), "", NOON);
    }

    private static Path file(Path file, String text, Instant at) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return Files.setLastModifiedTime(file, FileTime.from(at));
    }

    @Test
    void whatWasInstalledAfterItsLastChange_isNotBuiltAgain_andModulesDoNotCount() {
        assertThat(bundles.areNewerThanSources()).isTrue();
    }

    @Test
    void whatWasChangedAfterwards_orIsMissing_isBuilt_testsAlone_areNot() throws IOException {
        file(sources.resolve("bundles/portal-api/src/test/java/ApiTest.java"), "", EVENING);
        assertThat(bundles.areNewerThanSources()).isTrue();

        Files.setLastModifiedTime(api, FileTime.from(EVENING));
        assertThat(bundles.areNewerThanSources()).isFalse();

        Files.setLastModifiedTime(api, FileTime.from(MORNING));
        Files.delete(repository.resolve("org/khet/lib-mail/0.2.0/lib-mail-0.2.0.jar"));
        assertThat(bundles.areNewerThanSources()).isFalse();
        assertThat(new InstalledBundles(sources, repository, "0.3.0").areNewerThanSources())
                .isFalse();
    }

    @Test
    void repositoryIsThatOfTheOptions_elseOfTheSettings_elseTheUsualOne() throws IOException {
        assertThat(InstalledBundles.repository("-Xmx1g", sources)).isEqualTo(sources.resolve(".m2/repository"));
        file(
                sources.resolve(".m2/settings.xml"),
                "<settings><localRepository>${user.home}/kept</localRepository></settings>",
                MORNING);
        assertThat(InstalledBundles.repository("", sources)).isEqualTo(sources.resolve("kept"));
        assertThat(InstalledBundles.repository("-Xmx1g -Dmaven.repo.local=/srv/maven -ea", sources))
                .isEqualTo(Path.of("/srv/maven"));
    }
}
