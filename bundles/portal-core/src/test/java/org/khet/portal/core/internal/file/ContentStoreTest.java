package org.khet.portal.core.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.testkit.Clocks;

/** A photo that nobody keeps is thrown away; somebody sends the same one at that moment. */
class ContentStoreTest {
    private static final String PHOTO = "ab".repeat(32);
    private final Instant now = Clocks.at("2026-11-20T09:30").instant();
    private ContentStore store;

    @TempDir
    private Path folder;

    @BeforeEach
    void aStore() {
        store = new ContentStore(
                new FileStoreFolder(folder, Clocks.at("2026-11-20T09:30")), Clocks.at("2026-11-20T09:30"));
    }

    @Test
    void whoWasToldThatItIsThere_findsIt_thoughItIsThrownAwayAtThatMoment() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 1000; i++) {
                old(PHOTO);
                CyclicBarrier both = new CyclicBarrier(2);
                Future<Boolean> asked = threads.submit(() -> {
                    both.await(60, TimeUnit.SECONDS);
                    return store.touch(PHOTO);
                });
                Future<Boolean> thrown = threads.submit(() -> {
                    both.await(60, TimeUnit.SECONDS);
                    return store.drop(PHOTO, now.minus(Duration.ofDays(1)));
                });

                boolean there = asked.get();
                assertThat(thrown.get()).as("round %d", i).isNotEqualTo(there);
                assertThat(Files.exists(place(PHOTO))).as("round %d", i).isEqualTo(there);
            }
        }
    }

    @Test
    void whatACrashLeftAside_isBackWithTheNextRound() throws IOException {
        Path aside = folder.resolve("leaving").resolve(PHOTO);
        Files.createDirectories(aside.getParent());
        Files.createDirectories(place(PHOTO).getParent());
        Files.writeString(aside, "a photo");

        store.bringBack();

        assertThat(place(PHOTO)).hasContent("a photo");
        assertThat(aside).doesNotExist();
    }

    private void old(String hash) throws IOException {
        Files.createDirectories(place(hash).getParent());
        Files.writeString(place(hash), "a photo");
        Files.setLastModifiedTime(place(hash), FileTime.from(now.minus(Duration.ofDays(2))));
    }

    private Path place(String hash) {
        return folder.resolve(hash.substring(0, 2))
                .resolve(hash.substring(2, 4))
                .resolve(hash);
    }
}
