package org.khet.portal.core.internal.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.osgi.service.component.annotations.Component;

/** The clock of this runtime in UTC; services take it by constructor, tests give a fixed one. */
@Component(service = Clock.class)
public final class PortalClock extends Clock {
    private final Clock system = Clock.systemUTC();

    /** For the component runtime. */
    public PortalClock() {}

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return system.withZone(zone);
    }

    @Override
    public Instant instant() {
        return system.instant();
    }
}
