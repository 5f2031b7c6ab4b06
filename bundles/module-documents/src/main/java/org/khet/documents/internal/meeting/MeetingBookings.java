package org.khet.documents.internal.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.MadeFor;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.time.OfficeTime;

/**
 * Rooms and conferences for meetings, where a module keeps a book of them: its own form opens from the meeting, and saving it puts the
 * booking on the meeting. That nothing is booked twice for the same hours is that module's rule. Source: core CORE-117.
 */
public final class MeetingBookings implements MadeFor {
    /** Kinds of bookings, known by their names only: a conference, a room, a car. */
    public static final List<String> KINDS = List.of("ict.conference", "directorate.booking", "directorate.trip");

    private static final String TRIP = KINDS.getLast();

    private static final Pattern TOKEN = Pattern.compile("documents\\.meeting:([1-9]\\d{0,17})");
    private final Supplier<RecordService<MeetingKind>> meetings;
    private volatile @Nullable RecordServices records;

    /** @param meetings the register of meetings, asked when something is booked */
    MeetingBookings(Supplier<RecordService<MeetingKind>> meetings) {
        this.meetings = meetings;
    }

    /** Bookings are looked up here from now on. */
    public void know(RecordServices known) {
        records = known;
    }

    /**
     * Whether the caller may book something of this sort for a meeting: keeps it, before it is held, and nothing of it that holds is booked.
     */
    public boolean mayBook(Caller caller, RecordRow meeting, String type) {
        boolean there = links(meeting).anyMatch(link -> link.type().equals(type) && holds(meeting, link));
        return !there && meetings.get().actions(caller, meeting).contains(kind().cancel);
    }

    private MeetingKind kind() {
        return meetings.get().kind();
    }

    private Stream<RecordLink> links(RecordRow meeting) {
        return Stream.concat(
                meeting.get(kind().booking).stream(),
                meeting.lines(kind().bookings).stream().map(line -> line.get(kind().booked)));
    }

    /** One whose module is away holds; one that was refused, cancelled or deleted, or is for other hours, does not. */
    private boolean holds(RecordRow meeting, RecordLink link) {
        return service(link)
                .map(one -> one.find(meeting.head().office(), link.id())
                        .filter(row -> row.state().open() || row.state().tone() == StateTone.DONE)
                        .filter(row -> fits(meeting, row))
                        .isPresent())
                .orElse(true);
    }

    private Optional<RecordService<?>> service(RecordLink link) {
        RecordServices known = records;
        return known == null ? Optional.empty() : known.find(link.type());
    }

    /** Whether a booking has some of the hours of a meeting that is to be held; a car has the day. */
    private boolean fits(RecordRow meeting, RecordRow booking) {
        if (meeting.state().equals(kind().cancelled)) {
            return false;
        }
        Instant begins = meeting.get(kind().begins);
        Instant ends = meeting.get(kind().ends).filter(begins::isBefore).orElse(begins.plusSeconds(1));
        if (booking.kind().type().equals(TRIP)) {
            begins = ThaiDate.day(begins).atStartOfDay(OfficeTime.ZONE).toInstant();
            ends = ThaiDate.day(ends).plusDays(1).atStartOfDay(OfficeTime.ZONE).toInstant();
        }
        return moment(booking, "begins_at").filter(ends::isAfter).isPresent()
                && moment(booking, "ends_at").filter(begins::isBefore).isPresent();
    }

    private static Optional<Instant> moment(RecordRow booking, String field) {
        return booking.kind().fields().stream()
                .filter(one -> one.name().equals(field))
                .flatMap(one -> Stream.ofNullable(booking.raw(one)))
                .map(Instant.class::cast)
                .findFirst();
    }

    /** Bookings that are open though the meeting is not held, or in other hours. */
    private Map<RecordLink, RecordRow> loose(RecordRow meeting) {
        Map<RecordLink, RecordRow> all = new LinkedHashMap<>();
        links(meeting)
                .forEach(link -> service(link)
                        .flatMap(one -> one.find(meeting.head().office(), link.id()))
                        .filter(row -> row.state().open() && !fits(meeting, row))
                        .ifPresent(row -> all.put(link, row)));
        return all;
    }

    /** A meeting that is cancelled or moved gives up what was booked for it, as far as the caller may. In the running transaction. */
    void release(RecordRow meeting, RecordContext now) {
        loose(meeting).forEach((link, row) -> {
            RecordService<?> service = service(link).orElseThrow();
            row.kind()
                    .actionOf("cancel")
                    .filter(service.actions(now.caller(), row)::contains)
                    .ifPresent(cancel -> service.act(
                            now.caller(),
                            row,
                            cancel,
                            new RecordDraft(),
                            meeting.head().reason()));
        });
    }

    /** Who booked what the meeting does not need so any more. */
    Audience told(RecordRow meeting) {
        return new Audience(
                loose(meeting).values().stream()
                        .map(row -> row.head().creator())
                        .collect(Collectors.toSet()),
                Set.of());
    }

    /** The new one beside those of other sorts; those of its sort that hold no more go. */
    private RecordDraft booked(RecordRow meeting, RecordLink record) {
        MeetingKind kind = kind();
        List<RecordDraft> lines = new ArrayList<>();
        meeting.lines(kind.bookings).stream()
                .filter(line -> !line.get(kind.booked).type().equals(record.type()))
                .forEach(line ->
                        lines.add(new RecordDraft().ofLine(line.id()).with(kind.booked, line.get(kind.booked))));
        boolean first = meeting.get(kind.booking)
                .filter(one -> !one.type().equals(record.type()))
                .isEmpty();
        if (!first) {
            lines.add(new RecordDraft().with(kind.booked, record));
        }
        RecordDraft draft = new RecordDraft().with(kind.bookings, lines);
        return first ? draft.with(kind.booking, record) : draft;
    }

    /** What the address of the empty form says of the meeting. */
    public static String token(RecordRow meeting) {
        return "?" + QUERY + "=documents.meeting:" + meeting.id();
    }

    @Override
    public Optional<String> made(Caller caller, String token, RecordLink record) {
        Matcher parts = TOKEN.matcher(token);
        if (!parts.matches()) {
            return Optional.empty();
        }
        MeetingKind kind = kind();
        RecordRow meeting = meetings.get().open(caller, Long.parseLong(parts.group(1)));
        if (!KINDS.contains(record.type()) || !mayBook(caller, meeting, record.type())) {
            throw Rejected.of("", "documents.error.meeting-booked");
        }
        meetings.get().internal().act(caller, meeting, kind.book, booked(meeting, record), "");
        return Optional.of(kind.pageAddress(meeting.id()));
    }
}
