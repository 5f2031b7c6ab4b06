package org.khet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The power fails at each step of an update; the portal comes back with the old or the new version, never between, and its
 * tables work. CORE-132.
 */
@Tag("heavy")
class ModulePowerCutStory {
    private static final String SEATS = "V20261122.0900__seats.sql";
    private static final String ALTER = "-- expand\nalter table rms_room add column seats int;\n";
    private static final String LONG_ON_DERBY =
            "update rms_room set seats = (select count(*) from sys.syscolumns a, sys.syscolumns b, sys.syscolumns c);\n";
    private static final String LONG_ON_POSTGRES = "select pg_sleep(6);\n";
    private static final String INTERRUPTED = "INTERRUPTED";

    @Test
    void onTheEmbeddedDatabase_eachStep() throws Exception {
        Path home = Files.createTempDirectory(Path.of(System.getProperty("khet.output")), "home-");
        Files.createDirectories(home.resolve("config"));
        unsigned(home);
        try (Distribution portal = Distribution.on(home)) {
            install(portal);

            cut(portal, slow(portal, "2.0.0"), () -> said(portal, "is module rooms 2.0.0"));
            comesBack(portal, "1.0.0", "");
            cut(portal, rooms(portal, "2.0.1").script(SEATS, ALTER + LONG_ON_DERBY), () -> migrates(portal));
            comesBack(portal, "1.0.0", INTERRUPTED);
            cut(portal, slow(portal, "2.0.2"), () -> said(portal, "tables of rooms 2.0.2 are ready"));
            comesBack(portal, "1.0.0", INTERRUPTED);
            cut(portal, faulty(portal), () -> said(portal, "module rooms 2.0.3 does not come up"));
            comesBack(portal, "1.0.0", "2.0.3");
            portal.command("module", "update", seats(portal, "2.0.4").build().toString());
            powerFails(portal.process());
            comesBack(portal, "2.0.4", "DONE");
        }
    }

    @Test
    void onPostgres_whileTablesChange_andWhileTheNewVersionStarts() throws Exception {
        try (StoryPostgres postgres = new StoryPostgres()) {
            Path home = postgres.home();
            unsigned(home);
            try (Distribution portal = Distribution.on(home)) {
                install(portal);

                cut(
                        portal,
                        rooms(portal, "2.0.1").script(SEATS, ALTER + LONG_ON_POSTGRES),
                        () -> postgres.isAt("pg_sleep"));
                comesBack(portal, "1.0.0", INTERRUPTED);
                cut(portal, slow(portal, "2.0.2"), () -> said(portal, "tables of rooms 2.0.2 are ready"));
                comesBack(portal, "1.0.0", INTERRUPTED);
                portal.command(
                        "module", "update", seats(portal, "2.0.4").build().toString());
                assertThat(portal.command("module", "list")).containsPattern("rooms +2\\.0\\.4 +ACTIVE");
            }
        }
    }

    private static void unsigned(Path home) throws IOException {
        Files.writeString(home.resolve("config/org.khet.modules.cfg"), "signature = warn\n");
    }

    private static void install(Distribution portal) {
        portal.command("module", "install", rooms(portal, "1.0.0").build().toString());
    }

    private static RoomsModule rooms(Distribution portal, String version) {
        return new RoomsModule(portal.folder(), portal.folder()).version(version);
    }

    private static RoomsModule seats(Distribution portal, String version) {
        return rooms(portal, version).script(SEATS, ALTER);
    }

    private static RoomsModule slow(Distribution portal, String version) {
        return seats(portal, version).activation("Thread.sleep(20_000);");
    }

    private static RoomsModule faulty(Distribution portal) {
        return seats(portal, "2.0.3").activation("if (System.nanoTime() != 0) throw new IllegalStateException();");
    }

    /** The power fails as soon as the update is there. */
    private static void cut(Distribution portal, RoomsModule next, BooleanSupplier there) throws Exception {
        Path jar = next.build();
        ProcessHandle process = portal.process();
        CompletableFuture<String> update =
                CompletableFuture.supplyAsync(() -> portal.command("module", "update", jar.toString()));
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (!there.getAsBoolean()) {
            assertThat(System.nanoTime()).as("the update never came so far").isLessThan(end);
            Thread.onSpinWait();
        }
        powerFails(process);
        assertThat(update.handle((said, failure) -> failure != null).get(60, TimeUnit.SECONDS))
                .as("the command says that the portal went away")
                .isTrue();
    }

    private static void powerFails(ProcessHandle process) throws Exception {
        process.destroyForcibly();
        process.onExit().get(30, TimeUnit.SECONDS);
    }

    private static void comesBack(Distribution portal, String version, String inHistory) {
        portal.again();
        assertThat(portal.command("module", "list"))
                .containsPattern("rooms +" + version.replace(".", "\\.") + " +ACTIVE");
        assertThat(portal.command("module", "history")).contains(inHistory);
    }

    private static boolean said(Distribution portal, String line) {
        try {
            return Files.readString(portal.home().resolve("data/log/portal.log"))
                    .contains(line);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Whether a script of a migration is being carried out now. */
    private static boolean migrates(Distribution portal) {
        try {
            Process dump = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin/jcmd").toString(),
                            String.valueOf(portal.process().pid()),
                            "Thread.print")
                    .redirectErrorStream(true)
                    .start();
            String threads = new String(dump.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return threads.contains("org.flywaydb.core.internal.command.DbMigrate");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
