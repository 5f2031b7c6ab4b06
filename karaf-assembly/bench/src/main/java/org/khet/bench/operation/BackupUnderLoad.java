package org.khet.bench.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.khet.bench.Figure;
import org.khet.bench.Measurement;
import org.khet.bench.data.DemoRegister;
import org.khet.bench.data.MillionTickets;
import org.khet.bench.heap.DemoPortal;
import org.khet.bench.start.Folders;
import org.khet.bench.traffic.Traffic;

/** A backup of a database of a gigabyte and of four gigabytes of attached files, while people read a register. */
public final class BackupUnderLoad implements Measurement {
    private static final double MOST_SLOWER = 1.5;
    private static final long DATABASE = 1L << 30;
    private static final int FILES = 4096;
    private static final int FILE = 1 << 20;
    private static final int PEOPLE = 50;
    /** Somebody looks at what the screen shows for this long before the next rows, seconds. */
    private static final double LOOKS = 4;

    private static final int READ = 2_000;
    private static final int BEFORE = 1_500;
    private static final int MOST = 100_000;

    private final Path distribution;

    /** @param distribution folder of the distribution that was built */
    public BackupUnderLoad(Path distribution) {
        this.distribution = distribution;
    }

    @Override
    public List<String> names() {
        return List.of("backup");
    }

    @Override
    public List<Figure> measure(Notes notes) throws Exception {
        Path backups = Folders.temporary();
        try (var portal = new DemoPortal(distribution)) {
            List<String> numbers = prepare(portal, notes);
            try (var traffic = Traffic.begin(portal, PEOPLE, numbers)) {
                return measure(portal, traffic, backups.resolve("backup"), notes);
            }
        } finally {
            Folders.delete(backups);
        }
    }

    private static List<String> prepare(DemoPortal portal, Notes notes)
            throws IOException, InterruptedException, SQLException {
        portal.start();
        portal.stop();
        MillionTickets.intoDerby(portal.database(), notes);
        List<String> numbers = DemoRegister.fill(portal.database(), "KT1", 0, List.of());
        long database = size(portal.database());
        if (database < DATABASE) {
            throw new IOException("the database has " + database + " bytes only");
        }
        files(portal.home().resolve("data/files"));
        notes.say(String.format(Locale.ROOT, "%.2f GB of database, %d files of 1 MB", database / 1e9, FILES));
        portal.startUntilSearchable("ict.ticket");
        return numbers.subList(0, READ);
    }

    private static List<Figure> measure(DemoPortal portal, Traffic traffic, Path backup, Notes notes)
            throws InterruptedException {
        double pace = PEOPLE / LOOKS;
        traffic.run(BEFORE, pace); // warms up
        Traffic.Trips before = traffic.run(BEFORE, pace);
        CompletableFuture<String> made = CompletableFuture.supplyAsync(() -> backup(portal, backup));
        long began = System.nanoTime();
        Traffic.Trips during = traffic.run(MOST, pace, () -> !made.isDone());
        double seconds = (System.nanoTime() - began) / 1e9;
        notes.say(made.join().strip());
        Stream.of(before, during)
                .flatMap(trips -> trips.failures().stream())
                .limit(3)
                .forEach(notes::say);
        notes.say(String.format(
                Locale.ROOT,
                "p95 %.1f ms of %d round trips before, %.1f ms of %d in the %.0f s of the backup; the portal used %.0f %%"
                        + " and %.0f %% of the machine",
                before.p95(),
                before.count(),
                during.p95(),
                during.count(),
                seconds,
                before.busy(),
                during.busy()));
        return List.of(
                Figure.atMost(
                        "backup-p95",
                        "p95 of the round trips of " + PEOPLE
                                + " people during a backup of 1 GB of database and 4 GB of" + " files, against before",
                        during.p95() / before.p95(),
                        MOST_SLOWER,
                        "times"),
                Figure.atMost(
                        "backup-failed",
                        "round trips that failed or showed another row meanwhile",
                        before.failures().size() + during.failures().size(),
                        0,
                        "times"));
    }

    private static String backup(DemoPortal portal, Path to) {
        try {
            return portal.backup(to);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Contents that no packing makes smaller, where the portal keeps what people attach. */
    private static void files(Path store) throws IOException {
        var random = new Random(FILES);
        byte[] content = new byte[FILE];
        for (int i = 0; i < FILES; i++) {
            random.nextBytes(content);
            String hash = sha256(content);
            Path folder = store.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4));
            Files.createDirectories(folder);
            Files.write(folder.resolve(hash), content);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static long size(Path top) throws IOException {
        try (Stream<Path> files = Files.walk(top)) {
            return files.mapToLong(
                            file -> file.toFile().isFile() ? file.toFile().length() : 0)
                    .sum();
        }
    }
}
