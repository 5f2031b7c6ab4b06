package org.khet.command;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Waits until the demonstration is loaded, or says why it is not: a part of a module follows when the module is there. */
final class DemoStart {
    private static final String FAILED = "the demonstration failed";
    private static final int SURE = 3;

    private final Duration patience;
    private final Duration pause;

    DemoStart(Duration patience, Duration pause) {
        this.patience = patience;
        this.pause = pause;
    }

    /** How the portal is, as its control port says. */
    @FunctionalInterface
    interface StatusProbe {
        /** Empty while it takes no commands. */
        Optional<JsonValue> now() throws InterruptedException;
    }

    /** Looks at the portal of a home. */
    static StatusProbe at(Home home) {
        return () -> {
            try {
                Optional<ControlClient> control = ControlClient.of(home);
                return control.isEmpty()
                        ? Optional.empty()
                        : Optional.of(control.get().get("status"));
            } catch (Failure notYet) {
                return Optional.empty();
            }
        };
    }

    /** @throws Failure with the reason when it failed or took too long; the portal itself runs on */
    void await(StatusProbe look) throws InterruptedException {
        Instant end = Instant.now().plus(patience);
        int calm = 0;
        int failed = 0;
        List<String> troubles = List.of("the portal takes no commands");
        while (calm < SURE) {
            Optional<JsonValue> state = look.now();
            troubles = state.map(DemoStart::troubles).orElse(troubles);
            calm = state.filter(DemoStart::isCalm).isPresent() ? calm + 1 : 0;
            Optional<String> reason =
                    troubles.stream().filter(one -> one.startsWith(FAILED)).findFirst();
            failed = reason.isPresent() ? failed + 1 : 0;
            if (failed == SURE) {
                throw new Failure(reason.orElseThrow() + "\nthe portal runs; its log says more");
            }
            if (Instant.now().isAfter(end)) {
                throw new Failure("the demonstration was not loaded after " + patience.toMinutes() + " minutes: "
                        + String.join("; ", troubles) + "\nthe portal runs; its log says more");
            }
            Thread.sleep(pause.toMillis());
        }
    }

    private static boolean isCalm(JsonValue state) {
        return state.at("troubles").items().isEmpty()
                && !state.at("modules").items().isEmpty()
                && state.at("modules").items().stream()
                        .allMatch(module -> module.at("state").text().equals("ACTIVE"));
    }

    private static List<String> troubles(JsonValue state) {
        return state.at("troubles").items().stream()
                .map(trouble -> trouble.at("detail").text())
                .toList();
    }
}
