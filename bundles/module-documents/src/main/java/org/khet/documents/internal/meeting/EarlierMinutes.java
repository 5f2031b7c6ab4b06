package org.khet.documents.internal.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.series.RegisterNumber;

/**
 * Minutes of a committee stand on the agenda of its next meeting; what that resolves certifies them, and from then on they are locked, or
 * gives them back to be corrected.
 * Source: other-groups S-07, SEC-06.
 */
final class EarlierMinutes {
    private static final Set<AgendaOutcome> NOT = Set.of(AgendaOutcome.REFUSED, AgendaOutcome.RETURNED);
    private final AgendaItems agenda;

    EarlierMinutes(AgendaItems agenda) {
        this.agenda = agenda;
    }

    /** Lines for minutes that wait; what stands on the agenda already is left out. */
    List<RecordLine> lines(MeetingKind kind, RecordRow meeting, RecordContext now) {
        if (!meeting.has(kind.committee)) {
            return List.of();
        }
        RecordFilter waiting = RecordFilter.of(
                kind.in(kind.written),
                kind.committee.is(meeting.get(kind.committee).orElseThrow()));
        return agenda.meetings().internal().all(now.caller(), waiting).stream()
                .filter(one -> meeting.lines(kind.items).stream()
                        .noneMatch(line -> line.get(kind.minutesOf).equals(Optional.of(one.id()))))
                .map(one -> RecordLine.of(kind.items)
                        .with(kind.part, MeetingPart.MINUTES)
                        .with(
                                kind.topic,
                                "รับรองรายงานการประชุม ครั้งที่ "
                                        + one.get(kind.number)
                                                .map(RegisterNumber::text)
                                                .orElse(""))
                        .with(kind.minutesOf, one.id()))
                .toList();
    }

    /** What a meeting resolved about minutes of earlier ones: they are certified, or go back to be corrected. In the running transaction. */
    void settle(MeetingKind kind, RecordRow meeting, RecordContext now) {
        for (RecordLine line : meeting.lines(kind.items)) {
            boolean back = line.get(kind.decision).filter(NOT::contains).isPresent();
            if (back || !line.get(kind.resolution).isEmpty()) {
                line.get(kind.minutesOf)
                        .flatMap(id -> agenda.meetings().find(meeting.head().office(), id))
                        .filter(one -> one.state().equals(kind.written))
                        .ifPresent(one -> settle(kind, meeting, one, back ? line.get(kind.resolution) : null, now));
            }
        }
    }

    private void settle(
            MeetingKind kind, RecordRow meeting, RecordRow minutes, @Nullable String wrong, RecordContext now) {
        RecordService<MeetingKind> all = agenda.meetings().internal();
        if (wrong == null) {
            all.act(
                    now.caller(),
                    minutes,
                    kind.certifyNext,
                    new RecordDraft().with(kind.certifiedIn, meeting.id()),
                    "");
        } else {
            String why = wrong.substring(0, Math.min(Action.REASON_MOST, wrong.length()));
            all.act(now.caller(), minutes, kind.giveBack, new RecordDraft(), why);
        }
    }
}
