package org.khet.bench.removal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.khet.bench.heap.LiveHeap;

/**
 * The module {@code ict} comes, is used, becomes another version, is used again and goes: round after round on a portal that
 * runs. Its demonstration has it at first; afterwards it is gone.
 */
public final class ModuleRounds implements AutoCloseable {
    /** What is installed and removed. */
    public static final String MODULE = "ict";

    private static final String CLASSES = "org.khet." + MODULE + ".";
    private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(60);
    private static final long LOOK_NANOS = TimeUnit.SECONDS.toNanos(1);
    /** Two looks that differ by less show what stays. */
    private static final double STILL = 0.0005;

    private final ControlChannel control;
    private final LiveHeap heap;
    private final Person person;
    private final Path first;
    private final Path second;
    private int round;

    /** Who uses the module. */
    public interface Person {
        /** Opens a form of the module and saves it with these words. */
        void use(String words);

        /** The module has become another version under the page that is open: uses that one. */
        void goesOn();

        /** Opens a page that is none of the module's. */
        void leaves();
    }

    /**
     * Rounds on a portal.
     *
     * @param home         of the portal
     * @param distribution folder of the archive that runs there, holds the module
     * @param work         folder for the other version
     */
    public ModuleRounds(Path home, Path distribution, Path work, LiveHeap heap, Person person) throws IOException {
        this.control = new ControlChannel(home);
        this.heap = heap;
        this.person = person;
        this.first = jar(distribution);
        this.second = NextVersion.of(first, "9.0.0", work.resolve("module-" + MODULE + "-9.0.0.jar"));
    }

    /** The module as this archive holds it. */
    public static Path jar(Path distribution) throws IOException {
        try (Stream<Path> files = Files.walk(distribution.resolve("system"))) {
            return files.filter(file -> String.valueOf(file.getFileName()).matches("module-" + MODULE + "-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no module " + MODULE + " in " + distribution));
        }
    }

    /** Takes the module of the demonstration out. */
    public void begin() throws IOException, InterruptedException {
        control.remove(MODULE);
    }

    /** So many rounds. */
    public void run(int rounds) throws IOException, InterruptedException {
        for (int i = 0; i < rounds; i++) {
            control.bring(first);
            person.use("เครื่องพิมพ์ห้องประชุมไม่ดึงกระดาษ รอบที่ " + ++round);
            control.bring(second);
            person.goesOn();
            control.remove(MODULE);
        }
        person.leaves();
    }

    /** What is left now: when it grows no less, or after a minute. */
    public Remains remains() throws IOException, InterruptedException {
        long end = System.nanoTime() + MOST_NANOS;
        Remains last = look();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK_NANOS);
            Remains now = look();
            if (now.loaders() == 0 && now.bytes() > last.bytes() * (1 - STILL)) {
                return now;
            }
            last = now;
        }
        return last;
    }

    private Remains look() throws IOException, InterruptedException {
        var byClass = heap.bytesByClass();
        return new Remains(heap.loadersOf(CLASSES), byClass);
    }

    @Override
    public void close() {
        control.close();
    }
}
