package org.khet.bench.module;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Compares what somebody typed with what is there. Stateless. */
final class TypedTextComparison {
    private TypedTextComparison() {}

    /** How many of the typed words are not there, in whatever order; at least one when the texts differ at all. */
    static int lost(String typed, String there) {
        if (typed.equals(there)) {
            return 0;
        }
        List<String> found = new ArrayList<>(Arrays.asList(there.split("\\s+")));
        int lost = (int) Arrays.stream(typed.split("\\s+"))
                .filter(word -> !found.remove(word))
                .count();
        return Math.max(1, lost);
    }
}
