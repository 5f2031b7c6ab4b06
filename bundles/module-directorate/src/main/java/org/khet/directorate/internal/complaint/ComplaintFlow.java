package org.khet.directorate.internal.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.directorate.internal.DirectorateNeighbours;
import org.khet.directorate.internal.DirectorateSettingReader;
import org.khet.directorate.internal.DirectorateSettings;
import org.khet.portal.api.complaint.ComplaintCases.ComplaintStatus;
import org.khet.portal.api.complaint.ComplaintCases.HandedOver;
import org.khet.portal.api.complaint.ComplaintCases.Stage;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.WorkingDays;

/**
 * Hands complaints to the lawyers where their module is on, once each, without the complainant of a secret one, and notes how far they
 * are. Where it is off a lawyer is named and the result is typed. Safe for concurrent use. Source: other-groups D-11, DIR-26.
 */
public final class ComplaintFlow {
    private static final String KEY = "directorate.complaint:";
    private final DirectorateNeighbours neighbours;
    private final DirectorateSettingReader settings;
    private final WorkingDays days;

    /** With the neighbours of the group. */
    public ComplaintFlow(DirectorateNeighbours neighbours, DirectorateSettingReader settings, WorkingDays days) {
        this.neighbours = neighbours;
        this.settings = settings;
        this.days = days;
    }

    LocalDate due(ComplaintKind kind, RecordRow row) {
        var office = row.head().office();
        LocalDate received = row.get(kind.receivedOn);
        return days.plus(office, received, settings.on(office, DirectorateSettings.COMPLAINT_DAYS, received));
    }

    void attach(ComplaintKind kind) {
        kind.handOver
                .whenTyped((row, now) -> lawyerNamed(kind, row))
                .does((row, now) ->
                        row.with(kind.handed, neighbours.cases(now.office()).isPresent()))
                .then((row, now) -> handOver(kind, row, now));
        kind.report.when((row, now) -> withLawyers(kind, row));
    }

    private Optional<Problem> lawyerNamed(ComplaintKind kind, RecordRow row) {
        boolean nobody = neighbours.cases(row.head().office()).isEmpty() && !row.has(kind.owner);
        return nobody ? Optional.of(Problem.of(kind.owner.name(), "records.error.missing")) : Optional.empty();
    }

    /** While the lawyers have the case, they tell its result. */
    private Optional<Problem> withLawyers(ComplaintKind kind, RecordRow row) {
        boolean theirs = row.state().equals(kind.withLawyer)
                && row.get(kind.handed)
                && neighbours.cases(row.head().office()).isPresent();
        return theirs ? Optional.of(Problem.of("", "directorate.error.lawyers-tell")) : Optional.empty();
    }

    private void handOver(ComplaintKind kind, RecordRow row, RecordContext now) {
        neighbours.cases(now.office()).ifPresent(cases -> cases.receive(now.caller(), handed(kind, row)));
    }

    private static HandedOver handed(ComplaintKind kind, RecordRow row) {
        boolean secret = row.get(kind.secret);
        String who = (row.get(kind.complainant) + " " + row.get(kind.contact)).strip();
        return new HandedOver(
                KEY + row.id(),
                row.get(kind.number).text(),
                row.get(kind.receivedOn),
                row.get(kind.subject),
                row.get(kind.account),
                secret ? "" : who,
                secret,
                row.get(kind.unit),
                row.get(kind.school),
                row.get(kind.files).orElse(List.of()));
    }

    /** Notes how far the lawyers are; the same again changes nothing. */
    static void stands(RecordService<ComplaintKind> complaints, Caller caller, String key, ComplaintStatus standing) {
        if (!key.startsWith(KEY)) {
            return;
        }
        ComplaintKind kind = complaints.kind();
        complaints
                .find(caller.office(), Long.parseLong(key.substring(KEY.length())))
                .filter(row -> row.state().equals(kind.withLawyer))
                .filter(row -> !isKnown(kind, row, standing))
                .ifPresent(row -> note(complaints, caller, row, standing));
    }

    private static boolean isKnown(ComplaintKind kind, RecordRow row, ComplaintStatus standing) {
        return row.get(kind.stage).equals(Optional.of(standing.stage()))
                && row.get(kind.caseNo).equals(standing.number());
    }

    private static void note(
            RecordService<ComplaintKind> complaints, Caller caller, RecordRow row, ComplaintStatus standing) {
        ComplaintKind kind = complaints.kind();
        RecordDraft draft = new RecordDraft()
                .with(kind.caseNo, standing.number())
                .with(kind.stage, standing.stage())
                .with(kind.stageSince, standing.since())
                .with(kind.result, standing.told());
        complaints.internal().act(caller, row, standing.stage() == Stage.CLOSED ? kind.settle : kind.stand, draft, "");
    }
}
