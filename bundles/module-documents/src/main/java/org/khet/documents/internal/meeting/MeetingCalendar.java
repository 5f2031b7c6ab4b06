package org.khet.documents.internal.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.documents.internal.committee.CommitteeKind;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.text.ThaiDate;

/** Makes the meetings of a calendar that is announced, and knows whom it is told. Source: SEC-02. */
public final class MeetingCalendar {
    private final RecordService<CommitteeKind> committees;
    private final RecordService<MeetingKind> meetings;

    /** Over committees and their meetings. */
    public MeetingCalendar(RecordService<CommitteeKind> committees, RecordService<MeetingKind> meetings) {
        this.committees = committees;
        this.meetings = meetings;
    }

    private Optional<RecordRow> of(MeetingPlanKind kind, RecordRow plan) {
        return committees.find(plan.head().office(), plan.get(kind.committee));
    }

    /** Only a committee in office has a calendar. */
    Optional<Problem> committee(MeetingPlanKind kind, RecordRow plan) {
        return of(kind, plan).filter(one -> one.state().open()).isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of(kind.committee.name(), "documents.error.meeting-plan.committee"));
    }

    /** Members who work here, of whom the term is not over on the first day. */
    Audience members(MeetingPlanKind kind, RecordRow plan) {
        CommitteeKind of = committees.kind();
        LocalDate first = ThaiDate.day(kind.inOrder(plan).getFirst());
        return new Audience(
                of(kind, plan).map(one -> of.membersOn(one, first)).orElse(List.of()).stream()
                        .flatMap(line -> line.get(of.person).stream())
                        .collect(Collectors.toSet()),
                Set.of());
    }

    /** Each day becomes a meeting that is prepared, in the running transaction. */
    void announced(MeetingPlanKind kind, RecordRow plan, RecordContext now) {
        String name = of(kind, plan).map(one -> one.get(committees.kind().name)).orElse("");
        List<RecordLine> days = plan.lines(kind.days).stream()
                .sorted(Comparator.comparing((RecordLine line) -> line.get(kind.begins)))
                .toList();
        for (RecordLine day : days) {
            meetings.internal().create(now.caller(), meeting(kind, plan, name, day, now));
        }
    }

    private RecordDraft meeting(MeetingPlanKind kind, RecordRow plan, String name, RecordLine day, RecordContext now) {
        MeetingKind of = meetings.kind();
        String subject = "การประชุม" + name + (day.get(kind.topic).isEmpty() ? "" : " " + day.get(kind.topic));
        return new RecordDraft()
                .with(of.subject, subject.substring(0, Math.min(200, subject.length())))
                .with(of.unit, plan.get(kind.unit))
                .with(of.committee, plan.get(kind.committee))
                .with(of.begins, day.get(kind.begins))
                .with(of.place, day.get(kind.place))
                .with(of.way, MeetingWay.ROOM)
                .with(of.recorder, now.caller().person());
    }
}
