package org.khet.portal.control.internal.jar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;

/** Kars as offices get them, and as somebody with ill will makes them. */
class KarTest {
    private static final String MODULE = "repository/org/khet/rooms/1.2.0/rooms-1.2.0.jar";
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    private Path folder = Path.of("");

    private Path module = Path.of("");

    @BeforeEach
    void module() throws IOException {
        module = SampleJar.of(folder.resolve("rooms.jar"), "id=rooms;prefix=rms");
    }

    @Test
    void moduleAlone_isTakenAsTheJarItself_alsoBesideJarsThatAreNoBundles() throws IOException {
        Path kar = kar(zip -> {
            put(zip, "META-INF/MANIFEST.MF", text("Manifest-Version: 1.0\n"));
            put(zip, "repository/org/khet/khet-rooms/1.2.0/khet-rooms-1.2.0-features.xml", text("<features/>"));
            put(zip, "repository/org/example/words/1.0/words-1.0.jar", library("Created-By: a tool\n"));
            put(zip, MODULE, Files.readAllBytes(module));
        });

        JarStore.Taken taken = take(kar);

        assertThat(taken.file()).hasSameBinaryContentAs(module);
        assertThat(folder.resolve("store"))
                .as("one file only")
                .isDirectoryNotContaining(
                        file -> !file.toFile().equals(taken.file().toFile()));
        assertThat(taken.sha256()).isEqualTo(take(module).sha256());
    }

    @Test
    void librariesComeAlong_underTheNameOfAllTogether_howeverTheKarIsPacked() throws IOException {
        byte[] words = library("Bundle-SymbolicName: org.example.words;x=y\nBundle-Version: 1.4\n");
        byte[] more = library("Bundle-SymbolicName: org.example.more\n");
        Path kar = kar(zip -> {
            put(zip, "repository/words.jar", words);
            put(zip, MODULE, Files.readAllBytes(module));
            put(zip, "repository/more.jar", more);
        });
        Path other = kar(zip -> {
            put(zip, "repository/a/more.jar", more);
            put(zip, "repository/a/more-again.jar", more);
            put(zip, "repository/a/words.jar", words);
            put(zip, MODULE, Files.readAllBytes(module));
        });
        JarStore store = new JarStore(folder.resolve("store"));

        JarStore.Taken taken = take(kar);
        taken.check();
        store.keep(taken);

        JarSet set = store.set(taken.sha256());
        assertThat(set.module()).hasSameBinaryContentAs(module);
        assertThat(set.libraries())
                .extracting(ModuleLibrary::title)
                .containsExactlyInAnyOrder("org.example.words 1.4.0", "org.example.more 0.0.0");
        assertThat(take(other).sha256())
                .isEqualTo(taken.sha256())
                .isNotEqualTo(take(module).sha256());
        store.tidy(Set.of(taken.sha256()), Instant.MAX);
        assertThat(store.set(taken.sha256()).libraries()).hasSize(2);
        store.tidy(Set.of(), Instant.MAX);
        assertThat(folder.resolve("store")).isEmptyDirectory();
    }

    @Test
    void libraryThatIsPartOfAnotherBundle_isRefused() throws IOException {
        JarStore.Taken taken = take(kar(zip -> {
            put(zip, MODULE, Files.readAllBytes(module));
            put(
                    zip,
                    "repository/library.jar",
                    library("Bundle-SymbolicName: org.example.part\nFragment-Host: org.khet.portal.api\n"));
        }));

        Rejected refused = catchThrowableOfType(Rejected.class, taken::check);

        assertThat(refused.problems()).extracting(Problem::key).containsExactly("control.install.library.fragment");
        new JarStore(folder.resolve("store")).drop(taken);
        assertThat(folder.resolve("store")).isEmptyDirectory();
    }

    @Test
    void libraryThatIsABomb_orOneOfTooMany_isRefusedLikeAModuleWouldBe() throws IOException {
        Path bomb = folder.resolve("bomb.jar");
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(bomb)))) {
            put(zip, "META-INF/MANIFEST.MF", text("Manifest-Version: 1.0\nBundle-SymbolicName: org.example.bomb\n"));
            for (int i = 0; i <= 20_000; i++) {
                put(zip, "f" + i, text(""));
            }
        }

        refused("tooLarge", kar(zip -> {
            put(zip, MODULE, Files.readAllBytes(module));
            put(zip, "repository/bomb.jar", Files.readAllBytes(bomb));
        }));
        refused("tooLarge", kar(zip -> {
            put(zip, MODULE, Files.readAllBytes(module));
            for (int i = 0; i <= 100; i++) {
                put(zip, "repository/" + i + ".jar", library("Bundle-SymbolicName: org.example.n" + i + "\n"));
            }
        }));
    }

    @Test
    void karWithoutAModule_orWithTwo_isRefusedWithTheNumber() throws IOException {
        Problem none = refused("kar", kar(zip -> put(zip, MODULE, library())));
        Problem two = refused("kar", kar(zip -> {
            put(zip, MODULE, Files.readAllBytes(module));
            put(zip, "repository/again.jar", Files.readAllBytes(module));
        }));

        assertThat(none.args()).containsExactly(0);
        assertThat(two.args()).containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "repository/../../deploy/evil.jar",
                "/etc/passwd",
                "C:/windows/evil.dll",
                "repository\\..\\evil.jar",
                "repository/..",
                "repository/a\u0007.jar"
            })
    void nameThatLeadsOutOfTheArchive_isRefused(String name) throws IOException {
        refused("karName", kar(zip -> {
            put(zip, MODULE, Files.readAllBytes(module));
            put(zip, name, text("evil"));
        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"repository/inner.kar", "repository/inner.ZIP", "data.tar.gz", "repository/site.war"})
    void archiveInTheArchive_isRefused(String name) throws IOException {
        refused("karNested", kar(zip -> {
            put(zip, MODULE, Files.readAllBytes(module));
            put(zip, name, library());
        }));
    }

    @Test
    void longNameOfAnEntry_isShownShort() throws IOException {
        Path kar = kar(zip -> {
            put(zip, MODULE, Files.readAllBytes(module));
            put(zip, "../" + "x".repeat(5_000), text("evil"));
        });

        assertThat(String.valueOf(refused("karName", kar).args().getFirst())).hasSizeLessThan(100);
    }

    @Test
    void moreEntriesThanAnyKarHas_areRefused() throws IOException {
        refused("tooLarge", kar(zip -> {
            put(zip, MODULE, Files.readAllBytes(module));
            for (int i = 0; i < 2_000; i++) {
                put(zip, "repository/" + i + ".xml", text(""));
            }
        }));
    }

    @Test
    void tableOfContentsWithoutEnd_isRefusedBeforeAnybodyReadsIt() throws IOException {
        refused("tooLarge", kar(zip -> {
            put(zip, MODULE, Files.readAllBytes(module));
            for (int i = 0; i < 20_000; i++) {
                put(zip, "f" + i, text(""));
            }
        }));
    }

    @Test
    void karThatUnpacksToMoreThanHalfAGigabyte_isRefused_withoutFillingTheMemory() throws IOException {
        Path bomb = kar(zip -> {
            put(zip, MODULE, Files.readAllBytes(module));
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("repository/zeros.jar"));
            byte[] zeros = new byte[MEGABYTE];
            for (int i = 0; i < 501; i++) {
                zip.write(zeros);
            }
        });
        long before = allocated();

        refused("tooLarge", bomb);

        assertThat(allocated() - before).isLessThan(20L * MEGABYTE);
    }

    @Test
    void karCutShort_orWithABrokenJar_isRefusedAsNotWhole() throws IOException {
        Path whole = kar(zip -> put(zip, MODULE, Files.readAllBytes(module)));
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = folder.resolve("cut.kar");
        Files.write(cut, Arrays.copyOf(bytes, bytes.length - 40));
        Path poisoned = folder.resolve("poisoned.kar");
        Arrays.fill(bytes, 120, 160, (byte) 0x5a);
        Files.write(poisoned, bytes);

        refused("broken", poisoned);
        refused("broken", kar(zip -> put(zip, MODULE, text("no jar at all"))));
        assertThatThrownBy(() -> ModuleJar.read(take(cut).file()))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("broken");
    }

    private Problem refused(String why, Path kar) {
        Rejected refused = catchThrowableOfType(Rejected.class, () -> take(kar));
        assertThat(refused.problems()).extracting(Problem::key).containsExactly("control.install." + why);
        assertThat(folder.resolve("store")).as("nothing is left behind").isEmptyDirectory();
        return refused.problems().getFirst();
    }

    private JarStore.Taken take(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new JarStore(folder.resolve("store")).take(in);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private interface Content {
        void write(ZipOutputStream zip) throws IOException;
    }

    private Path kar(Content content) throws IOException {
        Path file = Files.createTempFile(folder, "sample-", ".kar");
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            content.write(zip);
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }

    private byte[] library() throws IOException {
        return library("Bundle-SymbolicName: org.example.words\n");
    }

    private byte[] library(String headers) throws IOException {
        Path file = Files.createTempFile(folder, "library-", ".jar");
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            put(zip, "META-INF/MANIFEST.MF", text("Manifest-Version: 1.0\n" + headers));
        }
        return Files.readAllBytes(file);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Bytes that this thread has asked the heap for. */
    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
