package org.khet.documents.internal.meeting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    /** Kinds of bookings, known by their names only. */
    public static final List<String> KINDS = List.of("ict.conference", "directorate.booking");

    private static final Pattern TOKEN = Pattern.compile("documents\\.meeting:([1-9]\\d{0,17})");
    private final RecordService<MeetingKind> meetings;

    /** Over the register of meetings. */
    public MeetingBookings(RecordService<MeetingKind> meetings) {
        this.meetings = meetings;
    }

    /** Whether the caller may book for a meeting: keeps it, before it is held, and has nothing booked. */
    public boolean mayBook(Caller caller, RecordRow meeting) {
        MeetingKind kind = meetings.kind();
        return meetings.actions(caller, meeting).contains(kind.cancel)
                && meeting.get(kind.booking).isEmpty();
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
        if (!KINDS.contains(record.type()) || !mayBook(caller, meeting)) {
            throw Rejected.of("", "documents.error.meeting-booked");
        }
        meetings.internal().act(caller, meeting, kind.book, new RecordDraft().with(kind.booking, record), "");
        return Optional.of(kind.pageAddress(meeting.id()));
    }
}
