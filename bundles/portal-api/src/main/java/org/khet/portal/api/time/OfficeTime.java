package org.khet.portal.api.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The offices' time zone. Instants are stored in UTC; days are days in Bangkok. */
public final class OfficeTime {
    /** Asia/Bangkok. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Bangkok");

    private OfficeTime() {}

    /** The office's day of an instant. */
    public static LocalDate day(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }
}
