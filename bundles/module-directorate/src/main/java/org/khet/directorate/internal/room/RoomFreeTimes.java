package org.khet.directorate.internal.room;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.khet.directorate.internal.DirectorateSettingReader;
import org.khet.directorate.internal.DirectorateSettings;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.time.OfficeTime;

/** When a room is free on a day, between the hours that the office sets. Safe for concurrent use. Source: other-groups DIR-05. */
public final class RoomFreeTimes {
    /**
     * Some hours.
     *
     * @param from  first instant
     * @param until the instant after the last
     */
    public record Span(Instant from, Instant until) {}

    private final Supplier<RecordService<RoomBookingKind>> bookings;
    private final DirectorateSettingReader settings;
    private final Callers callers;

    /** @param bookings asked when somebody looks, since the kind is made before its service */
    public RoomFreeTimes(
            Supplier<RecordService<RoomBookingKind>> bookings, DirectorateSettingReader settings, Callers callers) {
        this.bookings = bookings;
        this.settings = settings;
        this.callers = callers;
    }

    /** The bookings that hold the room on that day, in their order. */
    public List<RecordRow> booked(OfficeId office, long room, LocalDate day) {
        RoomBookingKind kind = bookings.get().kind();
        return bookings
                .get()
                .internal()
                .all(
                        callers.system(office),
                        RecordFilter.of(
                                kind.room.is(room),
                                kind.in(kind.asked, kind.confirmed),
                                kind.begins.below(at(day.plusDays(1), LocalTime.MIDNIGHT)),
                                kind.ends.atLeast(at(day, LocalTime.MIDNIGHT))))
                .stream()
                .sorted(Comparator.comparing(row -> row.get(kind.begins)))
                .toList();
    }

    /** What is free of the hours of that day, in its order; none when the day is full. */
    public List<Span> free(OfficeId office, long room, LocalDate day) {
        RoomBookingKind kind = bookings.get().kind();
        Instant from = at(day, settings.on(office, DirectorateSettings.ROOMS_FROM, day));
        Instant until = at(day, settings.on(office, DirectorateSettings.ROOMS_UNTIL, day));
        List<Span> spans = new ArrayList<>();
        for (RecordRow row : booked(office, room, day)) {
            Instant begins = row.get(kind.begins);
            if (begins.isAfter(from) && from.isBefore(until)) {
                spans.add(new Span(from, begins.isBefore(until) ? begins : until));
            }
            if (row.get(kind.ends).isAfter(from)) {
                from = row.get(kind.ends);
            }
        }
        if (from.isBefore(until)) {
            spans.add(new Span(from, until));
        }
        return List.copyOf(spans);
    }

    /** The free times of a day in words: {@code 08.30 น.–09.00 น., 12.00 น.–16.30 น.}; a dash when there are none. */
    String words(OfficeId office, long room, LocalDate day) {
        String words = free(office, room, day).stream()
                .map(span -> ThaiDate.time(span.from()) + "–" + ThaiDate.time(span.until()))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "–" : words;
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(OfficeTime.ZONE).toInstant();
    }
}
