package org.khet.command;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Whether a portal is there but for modules that are wanted and do not run; used by one thread. */
final class LackingModules {
    private static final String MODULES = "modules: ";
    private static final List<String> MORE = List.of("database: ", "services: ");

    private final Home home;
    private final Duration settled;
    private Instant since = Instant.MAX;

    /** @param settled how long it must have been so */
    LackingModules(Home home, Duration settled) {
        this.home = home;
        this.settled = settled;
    }

    /** Asks the control port, as often as it is called; true once it has been so for long enough without a break. */
    boolean isAllThatIsWrong() {
        Instant now = Instant.now();
        if (told().isEmpty()) {
            since = Instant.MAX;
            return false;
        }
        if (since.isAfter(now)) {
            since = now;
        }
        return Duration.between(since, now).compareTo(settled) >= 0;
    }

    /** What is told of the modules; nothing when something else is wrong as well that the whole portal needs. */
    List<String> told() {
        return of(Status.troubles(home));
    }

    static List<String> of(List<String> troubles) {
        return troubles.stream().anyMatch(trouble -> MORE.stream().anyMatch(trouble::startsWith))
                ? List.of()
                : troubles.stream()
                        .filter(trouble -> trouble.startsWith(MODULES))
                        .toList();
    }
}
