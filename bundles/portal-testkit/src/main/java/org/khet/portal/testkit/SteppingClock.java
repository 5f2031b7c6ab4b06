package org.khet.portal.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.khet.portal.api.time.OfficeTime;

/** A clock that moves only when told. */
public final class SteppingClock extends Clock {
    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    SteppingClock(Instant now, ZoneId zone) {
        this(new AtomicReference<>(now), zone);
    }

    private SteppingClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** Lets time pass. */
    public void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    /** Goes to a time in Bangkok. */
    public void set(String bangkok) {
        now.set(LocalDateTime.parse(bangkok).atZone(OfficeTime.ZONE).toInstant());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SteppingClock(now, other);
    }

    @Override
    public Instant instant() {
        return now.get();
    }
}
