package org.khet.bench.removal;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.khet.bench.Figure;
import org.khet.bench.Measurement;
import org.khet.bench.heap.DemoPortal;

/**
 * What a module leaves in memory that was installed, used, updated and removed a hundred times, in a portal where what is
 * held softly only is let go at every collection.
 */
public final class Removal implements Measurement {
    /**
     * Options by which leaks are told from caches: soft references go at every collection, few pages of tables, all of one size,
     * and few compiled statements are kept, no thread keeps a buffer for what it logs.
     */
    public static final String NO_CACHES = "-XX:SoftRefLRUPolicyMSPerMB=0 -Dderby.storage.pageCacheSize=40"
            + " -Dderby.storage.pageSize=4096 -Dderby.language.statementCacheSize=50 -Dlog4j2.enableThreadlocals=false";

    /** Rounds before the first look: what is loaded once is there, what is bounded is full. */
    public static final int WARM_UP = 10;

    /** The heap may grow by so much, percent. */
    public static final double MOST_GROWTH = 1;

    private static final int ROUNDS = 100;
    private static final int TOLD = 12;

    private final Path distribution;

    /** @param distribution folder of the distribution that was built */
    public Removal(Path distribution) {
        this.distribution = distribution;
    }

    @Override
    public List<String> names() {
        return List.of("removal");
    }

    @Override
    public List<Figure> measure(Notes notes) throws Exception {
        try (var portal = new DemoPortal(distribution, NO_CACHES);
                var chromium = Chromium.start()) {
            portal.start();
            DemoPortal.Account account =
                    portal.accounts("KT1", ModuleRounds.MODULE + ".tech").getFirst();
            URI address = portal.address();
            var person = new Reporter(chromium.thaiPage(), address).signIn(account.name(), account.password());
            try (var rounds = new ModuleRounds(portal.home(), distribution, portal.home(), portal.heap(), person)) {
                rounds.begin();
                rounds.run(WARM_UP);
                Remains before = rounds.remains();
                rounds.run(ROUNDS);
                Remains after = rounds.remains();
                notes.say(String.format(
                        Locale.ROOT,
                        "%.2f MB after %d rounds, %.2f MB after %d more; grown most:",
                        before.bytes() / 1e6,
                        WARM_UP,
                        after.bytes() / 1e6,
                        ROUNDS));
                after.grownSince(before, TOLD).forEach(notes::say);
                return List.of(
                        Figure.atMost(
                                "removal-loaders",
                                "class loaders left by a module removed " + ROUNDS + " times",
                                after.loaders(),
                                0,
                                "times"),
                        Figure.atMost(
                                "removal-heap",
                                "growth of the live heap over " + ROUNDS + " rounds of install, use, update, remove",
                                after.growthSince(before),
                                MOST_GROWTH,
                                "%"));
            }
        }
    }
}
