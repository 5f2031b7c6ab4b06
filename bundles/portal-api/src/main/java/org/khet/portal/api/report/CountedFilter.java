package org.khet.portal.api.report;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which records a report asks for.
 *
 * @param chosen keys of which a record has one, by field
 * @param days   in which a day of the record lies; empty for any
 */
public record CountedFilter(Map<String, Set<String>> chosen, Optional<Days> days) {
    /** Every record. */
    public static final CountedFilter ALL = new CountedFilter(Map.of(), Optional.empty());

    /** Keeps an immutable copy. */
    public CountedFilter {
        chosen = Map.copyOf(chosen);
    }

    /**
     * Some days.
     *
     * @param field whose day is meant
     * @param first first day
     * @param last  last day
     */
    public record Days(String field, LocalDate first, LocalDate last) {}

    /** Whether a record is among those that are asked for. */
    public boolean holds(CountedRecord record) {
        return chosen.entrySet().stream().allMatch(one -> {
                    String key = record.key(one.getKey());
                    return key != null && one.getValue().contains(key);
                })
                && days.map(asked -> holds(asked, record.day(asked.field()))).orElse(true);
    }

    private static boolean holds(Days asked, @Nullable LocalDate day) {
        return day != null && !day.isBefore(asked.first()) && !day.isAfter(asked.last());
    }
}
