package org.khet.processes.internal.matter;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.khet.portal.api.office.OfficeId;

/**
 * Steps as an iCalendar file: one entry for each with a due day. An entry is known by its case and step, so that a calendar that takes the
 * file again moves it instead of showing it twice. Source: RFC 5545 §3.1, §3.8.4.7, core CORE-87.
 */
final class CaseIcs {
    private static final int OCTETS = 75;
    private static final int MINUTE = 60;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private CaseIcs() {}

    /** The file; lines of at most 75 octets, ended by CRLF. */
    static String of(OfficeId office, List<CaseCalendar.Bar> bars, Instant now) {
        StringBuilder text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//Khet//Processes//TH");
        line(text, "METHOD:PUBLISH");
        bars.forEach(bar -> bar.due().ifPresent(due -> entry(text, office, bar, due, now)));
        line(text, "END:VCALENDAR");
        return text.toString();
    }

    private static void entry(StringBuilder text, OfficeId office, CaseCalendar.Bar bar, LocalDate due, Instant now) {
        line(text, "BEGIN:VEVENT");
        line(text, "UID:" + office.value() + "-" + bar.caseId() + "-step-" + bar.no() + "@khet");
        line(text, "DTSTAMP:" + STAMP.format(now));
        line(text, "SEQUENCE:" + now.getEpochSecond() / MINUTE);
        line(text, "DTSTART;VALUE=DATE:" + basic(due));
        line(text, "DTEND;VALUE=DATE:" + basic(due.plusDays(1)));
        line(text, "SUMMARY:" + escape(bar.matter() + " – " + bar.step()));
        line(text, "STATUS:CONFIRMED");
        line(text, "TRANSP:TRANSPARENT");
        line(text, "END:VEVENT");
    }

    /** A line longer than 75 octets goes on in the next behind a blank; no letter is cut. */
    private static void line(StringBuilder text, String content) {
        int used = 0;
        for (int i = 0; i < content.length(); ) {
            int letter = content.codePointAt(i);
            String one = Character.toString(letter);
            int octets = one.getBytes(StandardCharsets.UTF_8).length;
            if (used + octets > OCTETS) {
                text.append("\r\n ");
                used = 1;
            }
            text.append(one);
            used += octets;
            i += Character.charCount(letter);
        }
        text.append("\r\n");
    }

    private static String basic(LocalDate day) {
        return day.toString().replace("-", "");
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }
}
