package org.khet.portal.records.internal.service.cell;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.text.ParsedDate;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.text.ThaiDigits;
import org.khet.portal.api.time.OfficeTime;

/**
 * Reads a day with a time of day in Bangkok from a cell: {@code 20/11/2569 09:30}, {@code 20 พ.ย. 69 09.30 น.},
 * {@code ๒๐ พฤศจิกายน ๒๕๖๙ เวลา ๐๙.๓๐ น.}, {@code 2026-11-20T09:30:00}. Stateless.
 */
final class MomentReader {
    private static final Pattern MOMENT =
            Pattern.compile("(.+?)(?:T|\\s+(?:เวลา\\s*)?)(\\d{1,2})[:.](\\d{2})(?::\\d{2}(?:\\.\\d+)?)?\\s*(?:น\\.?)?");

    private MomentReader() {}

    /** The moment; {@code null} for what is none, a day without a time among them. */
    static @Nullable Instant read(String text, LocalDate today) {
        Matcher parts = MOMENT.matcher(ThaiDigits.toArabic(text).strip());
        if (!parts.matches() || !(ThaiDate.read(parts.group(1), today) instanceof ParsedDate.Day day)) {
            return null;
        }
        try {
            LocalTime time = LocalTime.of(Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
            return day.date().atTime(time).atZone(OfficeTime.ZONE).toInstant();
        } catch (DateTimeException noTime) {
            return null;
        }
    }
}
