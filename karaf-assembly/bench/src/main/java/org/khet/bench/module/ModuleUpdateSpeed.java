package org.khet.bench.module;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.khet.bench.Figure;
import org.khet.bench.Measurement;
import org.khet.bench.SampleStatistics;
import org.khet.bench.heap.DemoPortal;
import org.khet.bench.removal.Chromium;
import org.khet.bench.removal.ControlChannel;
import org.khet.bench.removal.ModuleRounds;
import org.khet.bench.removal.NextVersion;

/**
 * The module {@code ict} becomes another version, and goes back, while fifty people have its form half filled in: some in
 * Chromium, one of whom types on, the others by the protocol. In each round the module was removed and installed before,
 * under the same people.
 */
public final class ModuleUpdateSpeed implements Measurement {
    /** So many sessions. */
    static final int PEOPLE = 50;

    /** Each takes as much of the processors as the portal needs for twenty people, who have processors of their own. */
    private static final int BROWSERS = 2;

    private static final List<String> REPORTERS = List.of(
            "core.staff",
            "core.school-staff",
            "core.school-head",
            "core.group-head",
            "core.section-head",
            "core.central-clerk",
            "core.deputy",
            "core.director",
            "ict.");

    private final Path distribution;

    /** @param distribution folder of the distribution that was built */
    public ModuleUpdateSpeed(Path distribution) {
        this.distribution = distribution;
    }

    @Override
    public List<String> names() {
        return List.of("module-update");
    }

    @Override
    public List<Figure> measure(Notes notes) throws Exception {
        try (var portal = new DemoPortal(distribution);
                var chromium = Chromium.start();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            portal.start();
            try (var control = new ControlChannel(portal.home())) {
                control.turnOn(ModuleRounds.MODULE, "KT2");
                Path first = ModuleRounds.jar(distribution);
                Path second = NextVersion.of(first, "9.0.0", portal.home().resolve("module-ict-9.0.0.jar"));
                List<HalfFilledForm> people = new ArrayList<>();
                try {
                    come(people, portal, chromium, threads, notes);
                    var rounds = new UpdateRounds(control, first, second, people);
                    for (int round = 0; round < UpdateRounds.WARM + SampleStatistics.COUNT; round++) {
                        rounds.run(round, notes);
                    }
                    return rounds.end(notes);
                } finally {
                    people.forEach(HalfFilledForm::close);
                }
            }
        }
    }

    private static void come(
            List<HalfFilledForm> people, DemoPortal portal, Chromium chromium, Executor threads, Notes notes)
            throws IOException, InterruptedException {
        List<DemoPortal.Account> accounts = portal.accounts().stream()
                .filter(account -> REPORTERS.stream().anyMatch(account.roles()::contains))
                .limit(PEOPLE)
                .toList();
        if (accounts.size() < PEOPLE) {
            throw new IOException("only " + accounts.size() + " accounts may report something");
        }
        for (DemoPortal.Account account : accounts) {
            people.add(
                    people.size() < BROWSERS
                            ? new HalfFilled(new OpenPage(chromium, portal.address()), account)
                            : new FormVisitor(portal, account, threads, people.size() % 2 == 0));
        }
        notes.say(people.size() + " people have the form half filled in, " + BROWSERS + " of them in Chromium");
    }
}
