package org.khet.portal.testkit;

import java.time.LocalDateTime;
import org.khet.portal.api.time.OfficeTime;

/** Clocks that stand still until a test moves them. */
public final class Clocks {
    private Clocks() {}

    /**
     * A clock at a time in Bangkok.
     *
     * @param bangkok e.g. {@code 2026-11-20T09:30}
     */
    public static SteppingClock at(String bangkok) {
        return new SteppingClock(
                LocalDateTime.parse(bangkok).atZone(OfficeTime.ZONE).toInstant(), OfficeTime.ZONE);
    }
}
