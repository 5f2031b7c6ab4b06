package org.khet.bench.removal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is in memory after a module was removed.
 *
 * @param loaders      class loaders with classes of the module
 * @param bytesByClass live bytes of the whole portal
 */
public record Remains(int loaders, Map<String, Long> bytesByClass) {
    /** Keeps an immutable copy. */
    public Remains {
        bytesByClass = Map.copyOf(bytesByClass);
    }

    /** All live bytes. */
    public long bytes() {
        return bytesByClass.values().stream().mapToLong(Long::longValue).sum();
    }

    /** By how much it has grown since, percent; negative when it has shrunk. */
    public double growthSince(Remains before) {
        return 100.0 * (bytes() - before.bytes()) / before.bytes();
    }

    /** The classes that have grown most, one line each. */
    public List<String> grownSince(Remains before, int most) {
        Map<String, Long> grown = new HashMap<>(bytesByClass);
        before.bytesByClass.forEach((name, bytes) -> grown.merge(name, -bytes, Long::sum));
        return grown.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(
                        Comparator.<Long>naturalOrder().reversed()))
                .limit(most)
                .map(one -> String.format(Locale.ROOT, "%+10d  %s", one.getValue(), one.getKey()))
                .toList();
    }
}
