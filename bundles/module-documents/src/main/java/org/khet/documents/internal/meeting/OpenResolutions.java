package org.khet.documents.internal.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khet.documents.internal.directive.DirectiveKind;
import org.khet.documents.internal.directive.Directives;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ThaiDate;

/**
 * Resolutions with somebody responsible stand on the agenda of each further meeting of the same committee, or of the same unit, until they are
 * reported as done. Source: policyplan PLAN-73, core CORE-119.
 */
final class OpenResolutions {
    private static final int MOST_TOPIC = 300;
    private final Directives directives;

    OpenResolutions(Directives directives) {
        this.directives = directives;
    }

    /** Lines of the agenda, oldest first; what stands there already is left out. */
    List<RecordLine> lines(RecordService<MeetingKind> meetings, RecordRow meeting, Caller caller) {
        MeetingKind kind = meetings.kind();
        DirectiveKind of = directives.kind();
        List<RecordLine> lines = new ArrayList<>();
        for (RecordRow one : following(meetings, meeting, caller)) {
            Optional<RecordLink> source =
                    one.get(of.source).filter(link -> link.type().equals(kind.type()));
            boolean there = meeting.lines(kind.items).stream()
                    .anyMatch(line -> line.get(kind.follows).equals(Optional.of(one.id())));
            boolean ours = source.filter(link -> link.id() != meeting.id())
                    .flatMap(link -> meetings.find(caller.office(), link.id()))
                    .filter(before -> isSameBody(kind, before, meeting))
                    .isPresent();
            if (ours && !there) {
                String topic = source.map(RecordLink::title).orElse("") + ": " + one.get(of.text);
                lines.add(RecordLine.of(kind.items)
                        .with(kind.part, MeetingPart.FOLLOW)
                        .with(kind.topic, topic.substring(0, Math.min(MOST_TOPIC, topic.length())))
                        .with(kind.owner, one.get(of.owner))
                        .with(kind.due, one.get(of.due).orElse(null))
                        .with(kind.result, one.get(of.answer))
                        .with(kind.follows, one.id()));
            }
        }
        return lines;
    }

    /** What is open, and of a committee also what was done since its meeting before, so that its result is told once. */
    private List<RecordRow> following(RecordService<MeetingKind> meetings, RecordRow meeting, Caller caller) {
        List<RecordRow> all = new ArrayList<>(directives.open(caller));
        before(meetings, meeting, caller).ifPresent(day -> all.addAll(directives.done(caller, day)));
        return all;
    }

    /** Day of the committee's meeting before. */
    private static Optional<LocalDate> before(RecordService<MeetingKind> meetings, RecordRow meeting, Caller caller) {
        MeetingKind kind = meetings.kind();
        return meeting.get(kind.committee)
                .flatMap(committee -> meetings
                        .internal()
                        .all(
                                caller,
                                RecordFilter.of(
                                        kind.committee.is(committee),
                                        kind.in(kind.held, kind.written, kind.returned, kind.certified)))
                        .stream()
                        .map(one -> ThaiDate.day(one.get(kind.begins)))
                        .max(LocalDate::compareTo));
    }

    private static boolean isSameBody(MeetingKind kind, RecordRow before, RecordRow meeting) {
        return before.get(kind.committee).equals(meeting.get(kind.committee))
                && (meeting.get(kind.committee).isPresent()
                        || before.get(kind.unit).equals(meeting.get(kind.unit)));
    }
}
