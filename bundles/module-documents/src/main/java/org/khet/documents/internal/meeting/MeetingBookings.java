package org.khet.documents.internal.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.MadeFor;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;

/**
 * Rooms and conferences for meetings, where a module keeps a book of them: its own form opens from the meeting, and saving it puts the
 * booking on the meeting. That nothing is booked twice for the same hours is that module's rule. Source: core CORE-117.
 */
public final class MeetingBookings implements MadeFor {
    /** Kinds of bookings, known by their names only: a conference, a room, a car. */
    public static final List<String> KINDS = List.of("ict.conference", "directorate.booking", "directorate.trip");

    private static final Pattern TOKEN = Pattern.compile("documents\\.meeting:([1-9]\\d{0,17})");
    private final RecordService<MeetingKind> meetings;

    /** Over the register of meetings. */
    public MeetingBookings(RecordService<MeetingKind> meetings) {
        this.meetings = meetings;
    }

    /** Whether the caller may book something of this sort for a meeting: keeps it, before it is held, and has none of it booked. */
    public boolean mayBook(Caller caller, RecordRow meeting, String type) {
        MeetingKind kind = meetings.kind();
        boolean there = Stream.concat(
                        meeting.get(kind.booking).stream(),
                        meeting.lines(kind.bookings).stream().map(line -> line.get(kind.booked)))
                .anyMatch(link -> link.type().equals(type));
        return !there && meetings.actions(caller, meeting).contains(kind.cancel);
    }

    private RecordDraft booked(RecordRow meeting, RecordLink record) {
        MeetingKind kind = meetings.kind();
        if (meeting.get(kind.booking).isEmpty()) {
            return new RecordDraft().with(kind.booking, record);
        }
        List<RecordDraft> lines = new ArrayList<>(RecordDraft.of(meeting).lines(kind.bookings));
        lines.add(new RecordDraft().with(kind.booked, record));
        return new RecordDraft().with(kind.bookings, lines);
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
        MeetingKind kind = meetings.kind();
        RecordRow meeting = meetings.open(caller, Long.parseLong(parts.group(1)));
        if (!KINDS.contains(record.type()) || !mayBook(caller, meeting, record.type())) {
            throw Rejected.of("", "documents.error.meeting-booked");
        }
        meetings.internal().act(caller, meeting, kind.book, booked(meeting, record), "");
        return Optional.of(kind.pageAddress(meeting.id()));
    }
}
