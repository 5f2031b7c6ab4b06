package org.khet.portal.security.internal.signin;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Row of sec_delay: failures in a row of a name or an address, keyed by a hash of it. Those of a name end a day after the last
 * try. Many people may share an address and somebody of them always mistypes, so each quarter of an hour takes one failure off.
 */
@Entity
@Cacheable(false)
@Table(name = "sec_delay")
class LoginDelayEntity {
    private static final Duration FORGOTTEN = Duration.ofHours(24);
    private static final Duration EASED = Duration.ofMinutes(15);
    private static final Duration[] PAUSES = {
        Duration.ofMinutes(1),
        Duration.ofMinutes(5),
        Duration.ofMinutes(15),
        Duration.ofMinutes(30),
        Duration.ofHours(1)
    };

    @Id
    @Column(name = "delay_key")
    private String key;

    private int failures;

    /** Of a name the last try; of an address the moment up to which quarters of an hour were taken off. */
    @Column(name = "tried_at")
    private Instant tried;

    @Column(name = "paused_until")
    private @Nullable Instant pausedUntil;

    /** For JPA. */
    protected LoginDelayEntity() {}

    LoginDelayEntity(String key, Instant now) {
        this.key = key;
        this.tried = now;
    }

    Duration pause(Instant now) {
        return pausedUntil == null || !now.isBefore(pausedUntil) ? Duration.ZERO : Duration.between(now, pausedUntil);
    }

    /** Counts a try as failed before it is made, so that many at once are counted too; gives its number. */
    int count(Instant now, int tries) {
        if (tried.plus(FORGOTTEN).isBefore(now)) {
            failures = 0;
        }
        tried = now;
        return add(now, tries);
    }

    /** As {@link #count}, of an address. */
    int countShared(Instant now, int tries) {
        long eased = Duration.between(tried, now).dividedBy(EASED);
        if (eased >= failures) {
            failures = 0;
            tried = now;
        } else if (eased > 0) {
            failures -= (int) eased;
            tried = tried.plus(EASED.multipliedBy(eased));
        }
        return add(now, tries);
    }

    private int add(Instant now, int tries) {
        failures++;
        int over = failures - tries;
        pausedUntil = over < 0 ? null : now.plus(PAUSES[Math.min(over, PAUSES.length - 1)]);
        return failures;
    }

    int left(int tries) {
        return Math.max(0, tries - failures);
    }

    /** Forgets the failures up to this one; what was counted after it stays, with the pause that it made. */
    void forgive(int number) {
        endPauseOf(number);
        failures = Math.max(0, failures - number);
    }

    /** Takes this one off; what was counted after it stays, with the pause that it made. */
    void takeBack(int number) {
        endPauseOf(number);
        failures = Math.max(0, failures - 1);
    }

    private void endPauseOf(int number) {
        if (failures <= number) {
            pausedUntil = null;
        }
    }
}
