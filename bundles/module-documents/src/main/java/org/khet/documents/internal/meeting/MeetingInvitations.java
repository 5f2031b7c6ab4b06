package org.khet.documents.internal.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.documents.internal.committee.CommitteeKind;
import org.khet.documents.internal.setting.DocumentsServices;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;

/** Who is invited to a meeting, by its call and afterwards. Source: core CORE-119. */
final class MeetingInvitations {
    private final MeetingBodies bodies;
    private final DocumentsServices services;
    private final AgendaItems agenda;

    MeetingInvitations(MeetingBodies bodies, DocumentsServices services, AgendaItems agenda) {
        this.bodies = bodies;
        this.services = services;
        this.agenda = agenda;
    }

    /** Who was named, the members who were not, and where there is nobody yet the people of the unit: all are told by the call. */
    RecordRow invited(MeetingKind kind, RecordRow row) {
        CommitteeKind of = bodies.committees();
        List<RecordLine> all = new ArrayList<>(row.lines(kind.people));
        for (RecordLine member : bodies.members(kind, row)) {
            if (all.stream().noneMatch(line -> bodies.isFor(kind, line, member))) {
                all.add(invited(kind)
                        .with(kind.person, member.get(of.person).orElse(null))
                        .with(kind.outsider, member.get(of.outsider)));
            }
        }
        if (all.isEmpty()) {
            services.people()
                    .inUnit(row.head().office(), row.get(kind.unit))
                    .forEach(one -> all.add(invited(kind).with(kind.person, one.id())));
        }
        return row.with(
                kind.people,
                all.stream().map(line -> line.with(kind.told, true)).toList());
    }

    /** Who becomes a member of a committee of which a meeting is called already stands among the invited too, and is told. */
    void joined(RecordRow committee, RecordContext now) {
        MeetingKind kind = agenda.meetings().kind();
        RecordFilter called = RecordFilter.of(kind.committee.is(committee.id()), kind.in(kind.called));
        agenda.meetings().internal().all(now.caller(), called).stream()
                .flatMap(row -> agenda.meetings().find(now.office(), row.id()).stream())
                .forEach(row -> join(kind, row, now));
    }

    private void join(MeetingKind kind, RecordRow row, RecordContext now) {
        CommitteeKind of = bodies.committees();
        List<RecordLine> there = row.lines(kind.people);
        List<RecordDraft> lines = new ArrayList<>();
        for (RecordDraft line : RecordDraft.of(row).lines(kind.people)) {
            lines.add(
                    line.with(kind.told, there.get(lines.size()).get(kind.told).orElse(null)));
        }
        bodies.members(kind, row).stream()
                .filter(member -> there.stream().noneMatch(line -> bodies.isFor(kind, line, member)))
                .map(member -> new RecordDraft()
                        .with(kind.came, Attendance.INVITED)
                        .with(kind.person, member.get(of.person).orElse(null))
                        .with(kind.outsider, member.get(of.outsider)))
                .forEach(lines::add);
        if (lines.size() > there.size()) {
            agenda.meetings().internal().change(now.caller(), row, new RecordDraft().with(kind.people, lines));
        }
    }

    private static RecordLine invited(MeetingKind kind) {
        return RecordLine.of(kind.people).with(kind.came, Attendance.INVITED);
    }

    /** A meeting without anybody is not called. */
    Optional<Problem> somebody(MeetingKind kind, RecordRow row) {
        return invited(kind, row).lines(kind.people).isEmpty()
                ? Optional.of(Problem.of(kind.people.name(), "documents.error.meeting.somebody"))
                : Optional.empty();
    }

    /** Who was added after the call. */
    Audience untold(MeetingKind kind, RecordRow row) {
        return new Audience(
                row.lines(kind.people).stream()
                        .filter(line -> line.get(kind.told).isEmpty())
                        .flatMap(line -> line.get(kind.person).stream())
                        .collect(Collectors.toSet()),
                Set.of());
    }

    /** Tells who was added to a meeting that is called already. */
    void invite(MeetingKind kind, RecordRow row, RecordContext now) {
        if (row.state().equals(kind.called) && !untold(kind, row).people().isEmpty()) {
            RecordRow stands = agenda.meetings().find(now.office(), row.id()).orElseThrow();
            agenda.meetings().internal().act(now.caller(), stands, kind.invite);
        }
    }

    /** They are told once. */
    void told(RecordRow row, RecordContext now) {
        MeetingKind kind = agenda.meetings().kind();
        List<RecordDraft> lines = RecordDraft.of(row).lines(kind.people).stream()
                .map(line -> line.with(kind.told, true))
                .toList();
        agenda.meetings().internal().change(now.caller(), row, new RecordDraft().with(kind.people, lines));
    }
}
