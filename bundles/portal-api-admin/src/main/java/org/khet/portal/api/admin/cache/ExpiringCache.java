package org.khet.portal.api.admin.cache;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * A cache of answers that expire after a few seconds, so that a page with many questions asks the database once, and a change made on another
 * node is seen soon. Never holds more than {@value #MOST} answers. Safe for concurrent use.
 */
public final class ExpiringCache<K, V> {
    /** How long an answer is kept. */
    public static final Duration KEPT = Duration.ofSeconds(5);

    /** So many answers are kept at most; with one more it begins anew. */
    public static final int MOST = 20_000;

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
            if (answers.size() >= MOST) {
                answers.clear();
            }
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

    /** Forgets all. */
    public void clear() {
        changes.incrementAndGet();
        answers.clear();
    }

    private record Kept<V>(V answer, Instant since) {
        /** Also when the clock was set back meanwhile: what seems to be of the future may be old. */
        boolean isOver(Instant now) {
            return !now.isBefore(since.plus(KEPT)) || now.isBefore(since);
        }
    }
}
