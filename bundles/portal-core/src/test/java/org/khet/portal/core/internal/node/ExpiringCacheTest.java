package org.khet.portal.core.internal.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.cache.ExpiringCache;
import org.khet.portal.testkit.Clocks;

/** Answers that are kept for seconds. */
class ExpiringCacheTest {
    private final ExpiringCache<String, Integer> cache = new ExpiringCache<>(Clocks.at("2026-11-20T09:30"));
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void answerIsKept_untilItIsForgotten() {
        assertThat(cache.get("KT1", key -> asked.incrementAndGet())).isEqualTo(1);
        assertThat(cache.get("KT1", key -> asked.incrementAndGet())).isEqualTo(1);

        cache.forget("KT1");

        assertThat(cache.get("KT1", key -> asked.incrementAndGet())).isEqualTo(2);
    }

    @Test
    void answerReadBeforeAChangeThatIsCommittedMeanwhile_isNotKept() {
        int before = cache.get("KT1", key -> {
            int read = asked.incrementAndGet();
            cache.forget("KT1"); // somebody commits a change now
            return read;
        });

        assertThat(before).isEqualTo(1);
        assertThat(cache.get("KT1", key -> asked.incrementAndGet())).isEqualTo(2);
    }

    @Test
    void allAreForgottenTogether_andMoreThanFitBeginAnew() {
        int first = cache.get("KT1", key -> asked.incrementAndGet());
        cache.clear();
        assertThat(cache.get("KT1", key -> asked.incrementAndGet())).isGreaterThan(first);

        int kept = cache.get("KT1", key -> -1);
        for (int other = 0; other < ExpiringCache.MOST; other++) {
            int number = other;
            assertThat(cache.get("K" + other, key -> number)).isEqualTo(number);
        }
        assertThat(cache.get("KT1", key -> -1)).isNotEqualTo(kept);
    }
}
