package org.khet.bench.module;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khet.bench.Figure;
import org.khet.bench.Machine;
import org.khet.bench.Measurement;
import org.khet.bench.dev.AuthorsGuide;
import org.khet.bench.dev.AuthorsSources;
import org.khet.bench.dev.DevRound;
import org.khet.bench.heap.DemoPortal;
import org.khet.bench.heap.UidlClient;
import org.khet.bench.start.Folders;

/**
 * A stopwatch beside an author who types what docs/authors.md says: how long the machine takes from {@code ./portal new-module} over the
 * walk to a field more, with its migration and its tests, until {@code ./portal dev} runs and the form with that field has come over HTTP.
 * Left out is what a person takes to read and to type: eight commands, a line of Java that is new and one that is changed, a text in two
 * languages; the 109 lines of a register with 12 fields, a table of lines, 5 states and 6 actions (Vouchers in the test kit) in their place
 * would build and test no longer. Left out is also the building of the portal itself, which runs before somebody writes a module. Goes by
 * the sources in the working directory.
 */
public final class AuthorsFirstPage implements Measurement {
    private static final double MOST_SECONDS = 15 * 60;
    private static final String ID = "library";

    private final Path distribution;

    /** @param distribution folder of the distribution that was built */
    public AuthorsFirstPage(Path distribution) {
        this.distribution = distribution;
    }

    @Override
    public List<String> names() {
        return List.of("first-page");
    }

    /** Something that an author waits for. */
    private interface Step {
        /** Does it. */
        void run() throws IOException, InterruptedException;
    }

    /** Adds up what the steps take. */
    private static final class Stopwatch {
        private final Notes notes;
        private double seconds;

        Stopwatch(Notes notes) {
            this.notes = notes;
        }

        void time(String what, Step step) throws IOException, InterruptedException {
            long began = System.nanoTime();
            step.run();
            double taken = (System.nanoTime() - began) / 1e9;
            seconds += taken;
            notes.say(String.format(Locale.ROOT, "%6.1f s  %s, %s", taken, what, Machine.load()));
        }
    }

    @Override
    public List<Figure> measure(Notes notes) throws Exception {
        Path folder = Folders.temporary();
        try (var portal = new DemoPortal(distribution)) {
            var sources = AuthorsSources.copy(Path.of("").toAbsolutePath(), folder, Map.of());
            var guide = AuthorsGuide.of(folder);
            var watch = new Stopwatch(notes);
            List<String> start = guide.start();
            typed(watch, sources, start.subList(0, 1));
            guide.typeInto(folder.resolve("bundles/module-" + ID));
            typed(watch, sources, List.of(guide.newMigration(), guide.test(), start.get(1)));
            watch.time("./portal run --demo --background", portal::start);
            Files.createSymbolicLink(folder.resolve(".khet/home"), portal.home());
            typed(watch, sources, start.subList(2, 4));
            try (DevRound round = sources.dev(ID, portal.home())) {
                watch.time(start.get(4), () -> round.says("looking at"));
                watch.time("sign in and open the form", () -> look(portal));
            }
            return List.of(Figure.atMost(
                    "first-page",
                    "what the machine takes from new-module to the first page of the author's register under ./portal dev",
                    watch.seconds,
                    MOST_SECONDS,
                    "s"));
        } finally {
            Folders.delete(folder);
        }
    }

    private static void typed(Stopwatch watch, AuthorsSources sources, List<String> lines)
            throws IOException, InterruptedException {
        for (String line : lines) {
            watch.time(line, () -> sources.type(line));
        }
    }

    private static void look(DemoPortal portal) throws IOException, InterruptedException {
        DemoPortal.Account account = portal.accounts("KT1", "core.group-head").getFirst();
        try (var person = new UidlClient(portal.address(), pushed -> {})) {
            person.signIn(account.name(), account.password());
            person.open(ID + "/note", "");
            person.node(ID + "-note-room"); // fails where the field of the walk is not there
        }
    }
}
