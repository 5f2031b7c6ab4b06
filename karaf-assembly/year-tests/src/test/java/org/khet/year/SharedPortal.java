package org.khet.year;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SteppingClock;
import org.khet.year.office.PlayedOffice;
import org.khet.year.office.YearStage;
import org.khet.year.runtime.ProductRuntime;
import org.osgi.framework.Bundle;

/**
 * One running portal with the demonstration offices for the test classes of a process, one after the other: each brings the modules that
 * it asks for, and takes them away again with all that their registers hold. It ends with the process.
 */
final class SharedPortal implements AutoCloseable {
    /** Begins before the days of all classes: accounts that were made later would not be there yet. */
    private static final SteppingClock CLOCK = Clocks.at("2026-10-01T09:30");

    private static @Nullable SharedPortal started;
    private final ProductRuntime runtime = new ProductRuntime(CLOCK);
    private final YearStage stage = new YearStage(runtime);
    private final SequencedMap<String, Bundle> modules = new LinkedHashMap<>();
    private final List<PlayedOffice> offices = new ArrayList<>();

    private SharedPortal() {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(runtime::close));
    }

    /** With these modules on in these offices, on that day. */
    static synchronized SharedPortal with(List<String> modules, String now, String... offices) {
        SharedPortal portal = started == null ? new SharedPortal() : started;
        started = portal;
        CLOCK.set(now);
        modules.forEach(module -> portal.modules.put(module, portal.runtime.module(module)));
        for (String office : offices) {
            portal.offices.add(portal.stage.office(office, modules));
        }
        portal.stage.again();
        return portal;
    }

    /** What moves its time. */
    SteppingClock clock() {
        return CLOCK;
    }

    /** Who makes offices and switches modules. */
    YearStage stage() {
        return stage;
    }

    /** One of those that were asked for. */
    PlayedOffice office(int place) {
        return offices.get(place);
    }

    /** For the next class. */
    @Override
    public void close() {
        for (PlayedOffice office : offices) {
            modules.keySet().forEach(module -> ModuleTrails.clear(module, office));
            modules.keySet().forEach(module -> stage.turn(office.id(), module, false));
        }
        offices.clear();
        modules.reversed().forEach(runtime::remove);
        modules.clear();
    }
}
