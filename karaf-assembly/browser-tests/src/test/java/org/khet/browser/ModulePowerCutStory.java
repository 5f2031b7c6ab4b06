package org.khet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The power fails in the middle of an update; the portal comes back with the version before. CORE-132. */
class ModulePowerCutStory {
    private static final String SEATS = "V20261122.0900__seats.sql";
    private static final String ALTER = "-- expand\nalter table rms_room add column seats int;\n";

    @Test
    void deathWhileTheNewVersionStarts_bringsTheOldOneBack_andItsTablesWork() throws Exception {
        Path home = Files.createTempDirectory(Path.of(System.getProperty("khet.output")), "home-");
        Files.createDirectories(home.resolve("config"));
        Files.writeString(home.resolve("config/org.khet.modules.cfg"), "signature = warn\n");
        try (Distribution portal = Distribution.on(home, "--demo")) {
            portal.command("module", "install", rooms(portal, "1.0.0").build().toString());
            Path slow = rooms(portal, "2.0.0")
                    .script(SEATS, ALTER)
                    .activation("Thread.sleep(20_000);")
                    .build();
            CompletableFuture<String> update =
                    CompletableFuture.supplyAsync(() -> portal.command("module", "update", slow.toString()));
            untilTheTablesAreNew(portal);

            ProcessHandle process = portal.process();
            process.destroyForcibly();
            process.onExit().get(30, TimeUnit.SECONDS);
            assertThat(update.handle((said, failure) -> failure != null).get(60, TimeUnit.SECONDS))
                    .as("the command says that the portal went away")
                    .isTrue();
            portal.again();

            assertThat(portal.command("module", "list")).containsPattern("rooms +1\\.0\\.0 +ACTIVE");
            assertThat(portal.command("module", "history")).contains("INTERRUPTED");
            portal.command(
                    "module",
                    "update",
                    rooms(portal, "2.0.1").script(SEATS, ALTER).build().toString());
            assertThat(portal.command("module", "list")).containsPattern("rooms +2\\.0\\.1 +ACTIVE");
        }
    }

    private static RoomsModule rooms(Distribution portal, String version) {
        return new RoomsModule(portal.folder(), portal.folder()).version(version);
    }

    /** The log says so right before the slow start begins. */
    private static void untilTheTablesAreNew(Distribution portal) throws IOException {
        Path log = portal.home().resolve("data/log/portal.log");
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (!Files.readString(log).contains("tables of rooms 2.0.0 are ready")) {
            assertThat(System.nanoTime())
                    .as("the update never reached the tables")
                    .isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
