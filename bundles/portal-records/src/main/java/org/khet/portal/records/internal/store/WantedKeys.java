package org.khet.portal.records.internal.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;

/**
 * Keys as a small table that a statement begins with. Of several keys in a list Derby goes through all rows that agree in the columns
 * of the index before the key (20,000 steps of a kind for those of 13 records: 80 ms against 0.6); joined, each is found by the index.
 */
final class WantedKeys {
    /** More make a statement that takes Derby long to compile. */
    private static final int MOST = 64;

    /** Of no record. */
    private static final long NONE = 0;

    private static final String KEY = "(cast(? as bigint))";
    private static final String KEY_OF_KIND = "(cast(? as varchar(40)), cast(? as bigint))";

    private final List<Object> keys;
    private final String place;
    private final String columns;
    private final int places;

    /** As many as one statement takes; those of all together are the wanted ones. */
    static List<WantedKeys> of(Collection<Long> wanted) {
        return List.copyOf(wanted).stream()
                .gather(Gatherers.windowFixed(MOST))
                .map(some -> new WantedKeys(some, List.of(NONE), KEY, "wanted_id"))
                .toList();
    }

    /** As {@link #of(Collection)}, by the names of kinds; the column {@code wanted_kind} has the name. */
    static List<WantedKeys> of(Map<String, ? extends Collection<Long>> wanted) {
        return wanted.entrySet().stream()
                .flatMap(kind -> kind.getValue().stream().map(id -> List.<Object>of(kind.getKey(), id)))
                .gather(Gatherers.windowFixed(MOST))
                .map(some -> new WantedKeys(
                        some.stream().flatMap(List::stream).toList(),
                        List.of("", NONE),
                        KEY_OF_KIND,
                        "wanted_kind, wanted_id"))
                .toList();
    }

    /** The keys, the first of them repeated so often that few different statements are prepared. */
    static List<Long> padded(List<Long> keys) {
        List<Long> all = new ArrayList<>(keys);
        all.addAll(Collections.nCopies(Integer.highestOneBit(2 * keys.size() - 1) - keys.size(), keys.getFirst()));
        return all;
    }

    /** So many places that few different statements are prepared. */
    private WantedKeys(List<?> wanted, List<?> none, String place, String columns) {
        this.place = place;
        this.columns = columns;
        keys = new ArrayList<>(wanted);
        int few = wanted.size() / none.size();
        places = Math.max(1, Integer.highestOneBit(Math.max(1, few - 1)) * 2);
        for (int i = few; i < places; i++) {
            keys.addAll(none);
        }
    }

    /** What stands between {@code from} and {@code where}: the column {@code wanted_id} beside those of the table. */
    String with(String table) {
        return " --DERBY-PROPERTIES joinOrder = FIXED\n (values "
                + String.join(", ", Collections.nCopies(places, place))
                + ") as wanted (" + columns + "), "
                + table + " --DERBY-PROPERTIES joinStrategy = NESTEDLOOP\n";
    }

    /** The keys, then what the conditions ask for. */
    List<Object> before(List<?> values) {
        List<Object> all = new ArrayList<>(keys);
        all.addAll(values);
        return all;
    }
}
