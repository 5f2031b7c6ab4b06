package org.khet.documents.internal.meeting;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.khet.documents.internal.committee.CommitteeKind;
import org.khet.documents.internal.setting.DocumentsCodes;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.time.OfficeTime;

/**
 * Which meeting takes what is proposed, and who puts it there: whoever keeps the meetings of the unit that holds it, and its secretary.
 * Source: core CORE-120, other-groups S-02.
 */
final class AgendaMeetings {
    private final RecordService<CommitteeKind> committees;
    private final AgendaItems agenda;
    private volatile Function<OfficeId, List<CodeList.Code>> bodies = office -> DocumentsCodes.BODY.standard();

    AgendaMeetings(RecordService<CommitteeKind> committees, AgendaItems agenda) {
        this.committees = committees;
        this.agenda = agenda;
    }

    /** Bodies are named as each office names them from now on. */
    void know(CodeLists codes) {
        bodies = office -> codes.of(office, DocumentsCodes.BODY);
    }

    /** The meeting that an item names. */
    Optional<RecordRow> of(AgendaItemKind kind, RecordRow item) {
        return item.get(kind.meeting)
                .flatMap(id -> agenda.meetings().find(item.head().office(), id));
    }

    /** Whether the caller keeps the meeting of an item, or while it has none a planned one that may take it. */
    boolean isKept(AgendaItemKind kind, RecordRow item, RecordContext now) {
        if (now.caller().scope(MeetingPermissions.KEEP).wholeOffice()) {
            return false; // has it by the permission
        }
        if (item.has(kind.meeting)) {
            return of(kind, item).filter(one -> keeps(one, now)).isPresent();
        }
        return kept(now).stream().anyMatch(one -> isOfCommittee(kind, item, one));
    }

    /** The items that a planned meeting which the caller keeps may take. */
    Condition taken(AgendaItemKind kind, RecordContext now) {
        boolean all = now.caller().scope(MeetingPermissions.KEEP).wholeOffice(); // has them by the permission
        List<RecordRow> kept = all ? List.of() : kept(now);
        Condition named = kind.committee.in(kept.stream()
                .flatMap(one -> one.get(agenda.meetings().kind().committee).stream())
                .distinct()
                .toList());
        return kept.isEmpty() ? named : Condition.any(named, kind.committee.isEmpty());
    }

    /** The planned meetings that the caller keeps: asked on each home page, so of few meetings, and of those with few statements. */
    private List<RecordRow> kept(RecordContext now) {
        MeetingKind kind = agenda.meetings().kind();
        CommitteeKind body = committees.kind();
        PersonId me = now.caller().person();
        List<Long> member = committees.internal().all(now.caller(), RecordFilter.of(body.person.is(me))).stream()
                .map(RecordRow::id)
                .toList();
        Condition near = Condition.any(
                kind.unit.in(
                        List.copyOf(now.caller().scope(MeetingPermissions.KEEP).units())),
                kind.recorder.is(me),
                kind.committee.in(member));
        return agenda.meetings().internal().all(now.caller(), RecordFilter.of(kind.in(kind.planned), near)).stream()
                .filter(one -> keeps(one, now))
                .toList();
    }

    private boolean keeps(RecordRow meeting, RecordContext now) {
        MeetingKind kind = agenda.meetings().kind();
        Scope held = now.caller().scope(MeetingPermissions.KEEP);
        return held.wholeOffice() || held.units().contains(meeting.get(kind.unit)) || isSecretary(meeting, now);
    }

    private boolean isSecretary(RecordRow meeting, RecordContext now) {
        MeetingKind kind = agenda.meetings().kind();
        return kind.rules().bodies().isSecretary(kind, meeting, now.caller().person());
    }

    private boolean isOfCommittee(AgendaItemKind kind, RecordRow item, RecordRow meeting) {
        return item.get(kind.committee).isEmpty()
                || item.get(kind.committee).equals(meeting.get(agenda.meetings().kind().committee));
    }

    /**
     * The chosen meeting was not called yet, is kept by whoever puts the item there, and is one of the committee to which it was proposed
     * and of the body whose resolution its record waits for.
     */
    Optional<Problem> takes(AgendaItemKind kind, RecordRow item, RecordContext now) {
        Optional<RecordRow> meeting = of(kind, item)
                .filter(one -> one.state().equals(agenda.meetings().kind().planned));
        if (meeting.isEmpty()) {
            return problem(kind, "meeting");
        }
        if (!keeps(meeting.get(), now)) {
            return problem(kind, "keeper");
        }
        return isOfCommittee(kind, item, meeting.get())
                ? resolves(kind, item, meeting.get())
                : problem(kind, "committee");
    }

    /** A meeting of a group resolves for no committee, and one committee not for the other. Source: policyplan PLAN-72. */
    private Optional<Problem> resolves(AgendaItemKind kind, RecordRow item, RecordRow meeting) {
        String wanted = item.get(kind.body);
        Optional<RecordRow> committee = meeting.get(agenda.meetings().kind().committee)
                .flatMap(id -> committees.find(item.head().office(), id));
        if (wanted.isEmpty()
                || committee
                        .filter(one -> wanted.equals(RecordKind.ANY_COMMITTEE)
                                || one.get(committees.kind().body).equals(wanted))
                        .isPresent()) {
            return Optional.empty();
        }
        return wanted.equals(RecordKind.ANY_COMMITTEE)
                ? problem(kind, "body")
                : Optional.of(Problem.of(
                        kind.meeting.name(),
                        "documents.error.agenda.body-named",
                        bodies.apply(item.head().office()).stream()
                                .filter(code -> code.code().equals(wanted))
                                .map(CodeList.Code::thai)
                                .findFirst()
                                .orElse(wanted)));
    }

    /** What was proposed after the last day for the agenda needs the permission of the secretary. Source: other-groups S-02. */
    Optional<Problem> isInTime(AgendaItemKind kind, RecordRow item) {
        return of(kind, item)
                .flatMap(one -> one.get(agenda.meetings().kind().closes))
                .filter(OfficeTime.day(item.head().created())::isAfter)
                .flatMap(closed -> problem(kind, "closed"));
    }

    /** Only the secretary of the meeting lets in what comes late. */
    Optional<Problem> isBySecretary(AgendaItemKind kind, RecordRow item, RecordContext now) {
        return of(kind, item).filter(one -> isSecretary(one, now)).isPresent()
                ? Optional.empty()
                : problem(kind, "secretary");
    }

    private static Optional<Problem> problem(AgendaItemKind kind, String what) {
        return Optional.of(Problem.of(kind.meeting.name(), "documents.error.agenda." + what));
    }
}
