package org.khet.portal.security.internal.caller;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** Caches answers for some seconds, so that a change on another node is seen that soon. Safe for concurrent use. */
final class TimedCache<K, V> {
    private static final Duration LIFE = Duration.ofSeconds(5);
    private static final int MOST = 20_000;
    private final ConcurrentMap<K, Timed<V>> answers = new ConcurrentHashMap<>();
    private final AtomicLong clearings = new AtomicLong();
    private final Clock clock;
    private final Function<K, V> read;

    TimedCache(Clock clock, Function<K, V> read) {
        this.clock = clock;
        this.read = read;
    }

    private record Timed<V>(V value, Instant since) {
        /** Also when the clock was set back meanwhile: what seems to be of the future may be old. */
        boolean isOver(Instant now) {
            return !now.isBefore(since.plus(LIFE)) || now.isBefore(since);
        }
    }

    V get(K key) {
        Instant now = clock.instant();
        Timed<V> known = answers.get(key);
        if (known != null && !known.isOver(now)) {
            return known.value;
        }
        long before = clearings.get();
        V value = read.apply(key);
        if (answers.size() > MOST) {
            answers.clear();
        }
        answers.put(key, new Timed<>(value, now));
        if (clearings.get() != before) {
            answers.remove(key); // read before a change that has been committed meanwhile
        }
        return value;
    }

    void clear() {
        clearings.incrementAndGet();
        answers.clear();
    }
}
