package org.khet.portal.core.internal.cache;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * A cache of answers that expire after a few seconds, so that a page with many questions asks the database once, and a change made on another
 * node is seen soon. The key is the office or what else bounds the number of entries. Safe for concurrent use.
 */
public final class ExpiringCache<K, V> {
    /** How long an answer is kept. */
    public static final Duration KEPT = Duration.ofSeconds(5);

    private final Map<K, Kept<V>> answers = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();
    private final Clock clock;

    /** Starts empty. */
    public ExpiringCache(Clock clock) {
        this.clock = clock;
    }

    /** The kept answer, or a new one; not kept when something was forgotten while it was read. Two threads may ask at the same time. */
    public V get(K key, Function<K, V> ask) {
        Instant now = clock.instant();
        Kept<V> kept = answers.get(key);
        if (kept == null || kept.isOver(now)) {
            long before = changes.get();
            kept = new Kept<>(ask.apply(key), now);
            answers.put(key, kept);
            if (changes.get() != before) {
                answers.remove(key); // read before a change that has been committed meanwhile
            }
        }
        return kept.answer();
    }

    /** Forgets one answer. */
    public void forget(K key) {
        changes.incrementAndGet();
        answers.remove(key);
    }

    private record Kept<V>(V answer, Instant since) {
        /** Also when the clock was set back meanwhile: what seems to be of the future may be old. */
        boolean isOver(Instant now) {
            return now.isAfter(since.plus(KEPT)) || now.isBefore(since);
        }
    }
}
