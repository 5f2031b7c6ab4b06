package org.khet.portal.records.internal.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.records.internal.service.waiting.WaitingPlace;
import org.khet.portal.records.internal.store.WaitingQuery;
import org.khet.portal.records.internal.store.WaitingQuery.Times;

/**
 * Keys of what may wait for somebody in several kinds; those in which there is nothing, most of them, are not here.
 *
 * @param many kinds in which more may wait than was looked at
 * @param few  of the others all keys, each with the times of its record
 */
record WaitingKeys(List<WaitingRecords> many, Map<WaitingRecords, Map<Long, Times>> few) {
    /** A record that may wait, before it is read. */
    record Key(WaitingRecords kind, long id, WaitingPlace place) {}

    /** @param looked how many are few */
    static WaitingKeys of(Stream<WaitingRecords> kinds, RecordContext context, int looked) {
        Map<WaitingQuery, WaitingRecords> asked = new LinkedHashMap<>();
        kinds.forEach(kind -> kind.keys(context).ifPresent(query -> asked.put(query, kind)));
        Map<WaitingQuery, Map<Long, Times>> found = WaitingQuery.keys(asked.keySet(), looked);
        List<WaitingRecords> many = new ArrayList<>();
        Map<WaitingRecords, Map<Long, Times>> few = new LinkedHashMap<>();
        asked.forEach((query, kind) -> {
            Map<Long, Times> keys = found.getOrDefault(query, Map.of());
            if (keys.size() >= looked) {
                many.add(kind);
            } else if (!keys.isEmpty()) {
                few.put(kind, keys);
            }
        });
        return new WaitingKeys(many, few);
    }

    /** Without those of the few that are not late and were made at this moment or later: they did not come into their state before. */
    WaitingKeys before(Instant moment, LocalDate today) {
        Map<WaitingRecords, Map<Long, Times>> some = new LinkedHashMap<>();
        few.forEach((kind, keys) -> keys.forEach((id, times) -> {
            if (WaitingPlace.of(times.last(), times.created(), today).isBefore(moment)) {
                some.computeIfAbsent(kind, one -> new LinkedHashMap<>()).put(id, times);
            }
        }));
        return new WaitingKeys(many, some);
    }

    /**
     * The few in their order.
     *
     * @param steps of each kind, by record
     */
    Stream<Key> placed(Function<WaitingRecords, Map<Long, List<RecordStep>>> steps, LocalDate today) {
        List<Key> keys = new ArrayList<>();
        few.forEach((kind, all) -> all.forEach((id, times) -> keys.add(new Key(
                kind,
                id,
                WaitingPlace.of(
                        times.last(),
                        WaitingRecords.since(times.created(), steps.apply(kind).getOrDefault(id, List.of())),
                        today)))));
        return keys.stream().sorted(Comparator.comparing(Key::place).thenComparingLong(Key::id));
    }

    /** Keys of one kind whose last day is before a day. */
    static List<Long> due(Map<Long, Times> keys, LocalDate until) {
        return keys.entrySet().stream()
                .filter(key -> key.getValue().last().filter(until::isAfter).isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }
}
