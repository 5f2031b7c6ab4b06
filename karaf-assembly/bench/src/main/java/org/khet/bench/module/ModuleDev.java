package org.khet.bench.module;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khet.bench.Figure;
import org.khet.bench.Measurement;
import org.khet.bench.SampleStatistics;
import org.khet.bench.dev.AuthorsSources;
import org.khet.bench.dev.DevRound;
import org.khet.bench.heap.DemoPortal;
import org.khet.bench.removal.Chromium;
import org.khet.bench.removal.ControlChannel;
import org.khet.bench.start.Folders;

/**
 * An author saves a Java file of a module that {@code ./portal new-module} made, with {@code ./portal dev} running: how long
 * until the new screen is drawn in a browser that has the old one open; then how long {@code ./portal build} and {@code ./portal test}
 * of this one module take. Goes by the sources in the working directory.
 */
public final class ModuleDev implements Measurement {
    private static final double MOST_SECONDS = 10;
    private static final double MOST_BUILD = 15;
    private static final double MOST_TEST = 60;
    private static final int COMMANDS = 3;
    private static final int WARM = 1;
    private static final String ID = "board";
    private static final String PREFIX = "brd";
    private static final String CHIP = ID + "-notes-filter-title";
    private static final String KIND = "src/main/java/org/khet/" + ID + "/internal/note/NoteKind.java";
    private static final String PLAIN = "text(\"title\", 120)";
    private static final String FIELD = "text\\(\"title\", 120\\)(\\.filtered\\(\\))?";

    private final Path distribution;

    /** @param distribution folder of the distribution that was built */
    public ModuleDev(Path distribution) {
        this.distribution = distribution;
    }

    @Override
    public List<String> names() {
        return List.of("module-dev", "module-build", "module-test");
    }

    @Override
    public List<Figure> measure(Notes notes) throws Exception {
        Path folder = Folders.temporary();
        try (var portal = new DemoPortal(distribution);
                var chromium = Chromium.start()) {
            AuthorsSources sources = AuthorsSources.copy(Path.of("").toAbsolutePath(), folder, Map.of());
            sources.makeModule(ID, PREFIX);
            portal.start();
            notes.say("building what the module needs");
            Figure dev;
            try (DevRound round = sources.dev(ID, portal.home())) {
                dev = rounds(round, portal, chromium, notes);
            }
            return List.of(
                    dev,
                    Figure.atMost(
                            "module-build", "./portal build of that module", typed(sources, "build"), MOST_BUILD, "s"),
                    Figure.atMost(
                            "module-test",
                            "./portal test of that module, with its stories on both databases",
                            typed(sources, "test"),
                            MOST_TEST,
                            "s"));
        } finally {
            Folders.delete(folder);
        }
    }

    /** Median seconds of the command. */
    private static double typed(AuthorsSources sources, String command) throws IOException {
        List<Double> seconds = new ArrayList<>();
        for (int number = 0; number < COMMANDS; number++) {
            long began = System.nanoTime();
            sources.type("./portal " + command + " " + ID);
            seconds.add((System.nanoTime() - began) / 1e9);
        }
        return SampleStatistics.median(seconds);
    }

    private static Figure rounds(DevRound round, DemoPortal portal, Chromium chromium, Notes notes)
            throws IOException, InterruptedException {
        round.says("looking at");
        try (var control = new ControlChannel(portal.home())) {
            control.turnOn(ID, "KT1");
        }
        OpenPage page = reader(portal, chromium).open(ID + "/notes");
        List<Double> seconds = new ArrayList<>();
        for (int number = 0; number < WARM + SampleStatistics.COUNT; number++) {
            page.watchFor(CHIP);
            long saved = System.currentTimeMillis();
            round.save(KIND, FIELD, PLAIN + ".filtered()");
            double one = (page.drawnAt() - saved) / 1000;
            String said = round.says("s after it was saved");
            notes.say(String.format(
                    Locale.ROOT, "drawn after %.1f s%s; %s", one, number < WARM ? " (warms up)" : "", said));
            if (number >= WARM) {
                seconds.add(one);
            }
            round.save(KIND, FIELD, PLAIN);
            round.says("s after it was saved");
            page.awaitGone(CHIP);
        }
        return Figure.atMost(
                "module-dev",
                "a Java file of a module saved under ./portal dev until the new screen is drawn in an open browser",
                SampleStatistics.median(seconds),
                MOST_SECONDS,
                "s");
    }

    private static OpenPage reader(DemoPortal portal, Chromium chromium) throws IOException {
        DemoPortal.Account account = portal.accounts("KT1", "core.").stream()
                .filter(one -> one.roles().equals("core.staff"))
                .findFirst()
                .orElseThrow();
        return new OpenPage(chromium, portal.address()).signIn(account.name(), account.password());
    }
}
