package org.khet.portal.core.internal.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the log is told of a load: the modules that were loaded since it was told last, when no further module waits. Not thread-safe. */
final class DemoProgress {
    private final List<String> untold = new ArrayList<>();

    /** The part of a module was loaded for the first time. */
    void loaded(String module) {
        untold.add(module);
    }

    /**
     * Modules to tell of, once.
     *
     * @param last whether no further module waits
     * @return empty while others wait, and when nothing was loaded newly
     */
    Optional<List<String>> report(boolean last) {
        if (!last || untold.isEmpty()) {
            return Optional.empty();
        }
        List<String> told = List.copyOf(untold);
        untold.clear();
        return Optional.of(told);
    }
}
