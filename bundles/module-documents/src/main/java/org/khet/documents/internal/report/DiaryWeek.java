package org.khet.documents.internal.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.khet.documents.internal.diary.AppointmentKind;
import org.khet.documents.internal.diary.DiaryPermissions;
import org.khet.documents.internal.setting.DocumentsServices;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.time.OfficeTime;

/** The week of all diaries; what is private shows others that somebody is busy and nothing else. Source: core CORE-116. */
public final class DiaryWeek {
    private static final String BUSY = "ไม่ว่าง";
    private static final String MIDNIGHT = ThaiDate.time(LocalTime.MIDNIGHT);
    private static final String END_OF_DAY = "24.00 น.";
    private final RecordService<AppointmentKind> appointments;
    private final DocumentsServices services;
    private final LetterPrinting printing;

    /** Over the diaries. */
    public DiaryWeek(RecordService<AppointmentKind> appointments, DocumentsServices services, LetterPrinting printing) {
        this.appointments = appointments;
        this.services = services;
        this.printing = printing;
    }

    /**
     * An appointment as the caller may see it.
     *
     * @param day     its day; one of several days stands on each of them
     * @param time    from and to on that day
     * @param whose   person or unit
     * @param subject subject, or that somebody is busy
     * @param place   place, empty where it is hidden
     */
    public record Entry(LocalDate day, String time, String whose, String subject, String place) {}

    /** The week from Monday to Sunday in which a day lies, by time. */
    public List<Entry> of(Caller caller, LocalDate day) {
        caller.require(DiaryPermissions.VIEW);
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        AppointmentKind kind = appointments.kind();
        RecordFilter week = RecordFilter.of(
                kind.in(kind.planned), kind.begins.below(begin(monday.plusDays(7))), kind.ends.atLeast(begin(monday)));
        List<Long> open =
                appointments.all(caller, week).stream().map(RecordRow::id).toList();
        return appointments.internal().all(caller, week).stream()
                .sorted(Comparator.comparing((RecordRow row) -> row.get(kind.begins)))
                .flatMap(row -> days(kind, row)
                        .filter(one -> !one.isBefore(monday) && one.isBefore(monday.plusDays(7)))
                        .map(one -> entry(kind, row, one, open.contains(row.id()))))
                .sorted(Comparator.comparing(Entry::day).thenComparing(Entry::time))
                .toList();
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(OfficeTime.ZONE).toInstant();
    }

    /** The days of an appointment; midnight at its end begins none. */
    private static Stream<LocalDate> days(AppointmentKind kind, RecordRow row) {
        LocalDate first = ThaiDate.day(row.get(kind.begins));
        LocalDate last = ThaiDate.day(row.get(kind.ends).minusNanos(1));
        return first.datesUntil((last.isBefore(first) ? first : last).plusDays(1));
    }

    private static String time(AppointmentKind kind, RecordRow row, LocalDate day) {
        boolean begun = row.get(kind.begins).isBefore(begin(day));
        boolean goesOn = !row.get(kind.ends).isBefore(begin(day.plusDays(1)));
        return (begun ? MIDNIGHT : ThaiDate.time(row.get(kind.begins))) + "–"
                + (goesOn ? END_OF_DAY : ThaiDate.time(row.get(kind.ends)));
    }

    private Entry entry(AppointmentKind kind, RecordRow row, LocalDate day, boolean open) {
        return new Entry(
                day,
                time(kind, row, day),
                whose(kind, row),
                open ? row.get(kind.subject) : BUSY,
                open ? row.get(kind.place) : "");
    }

    private String whose(AppointmentKind kind, RecordRow row) {
        Optional<String> person = row.get(kind.of)
                .flatMap(id -> services.people().find(row.head().office(), id))
                .map(Person::fullName);
        return person.or(() -> row.get(kind.unit)
                        .flatMap(id -> services.units().find(row.head().office(), id))
                        .map(Unit::shortName))
                .orElse("");
    }

    /** Writes the week on a sheet. */
    public void print(Caller caller, LocalDate day, OutputStream out) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Entry entry : of(caller, day)) {
            Map<String, String> row = new HashMap<>();
            row.put("day", ThaiDate.weekday(entry.day()) + " " + ThaiDate.shortDate(entry.day()));
            row.put("time", entry.time());
            row.put("whose", entry.whose());
            row.put("subject", entry.subject());
            row.put("place", entry.place());
            rows.add(row);
        }
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        printing.print(
                caller,
                "diary-week",
                Map.of(
                        "from", ThaiDate.longDate(monday),
                        "to", ThaiDate.longDate(monday.plusDays(6)),
                        "rows", rows),
                Paper.landscape().in(Paper.Digits.THAI),
                out);
    }
}
