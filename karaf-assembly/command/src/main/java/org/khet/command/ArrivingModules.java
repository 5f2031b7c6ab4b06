package org.khet.command;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Waits until the modules of a portal that is up have come: their pages follow the sign-in page by some seconds. */
final class ArrivingModules {
    private static final String WAITING = "WAITING";

    private final Duration patience;
    private final Duration pause;

    /** @param patience after which the portal counts as up without those that still wait for something */
    ArrivingModules(Duration patience, Duration pause) {
        this.patience = patience;
        this.pause = pause;
    }

    /**
     * Returns when all are there or failed, or time is over.
     *
     * @param meanwhile asked again and again; ends it with a {@link Failure}
     * @return ids of those that still wait
     */
    List<String> await(DemoStart.StatusProbe look, Runnable meanwhile) throws InterruptedException {
        Instant end = Instant.now().plus(patience);
        List<String> waiting = waiting(look.now());
        while (!waiting.isEmpty() && Instant.now().isBefore(end)) {
            meanwhile.run();
            Thread.sleep(pause);
            waiting = waiting(look.now());
        }
        return waiting;
    }

    /** A portal that says nothing of its modules has none to wait for. */
    private static List<String> waiting(Optional<JsonValue> state) {
        return state.stream()
                .flatMap(one -> one.at("modules").items().stream())
                .filter(module -> module.at("state").text().equals(WAITING))
                .map(module -> module.at("id").text())
                .sorted()
                .toList();
    }
}
