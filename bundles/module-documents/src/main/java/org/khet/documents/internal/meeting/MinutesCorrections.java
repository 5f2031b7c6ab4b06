package org.khet.documents.internal.meeting;

import java.util.List;
import java.util.Optional;
import org.khet.documents.internal.directive.Directives;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;

/**
 * Minutes that the next meeting gave back are corrected in their words by the secretary: what was resolved, by whom it is done and until
 * when stays. The register of resolutions and open instructions say the same from then on. Source: SEC-06.
 */
final class MinutesCorrections {
    private final AgendaItems agenda;
    private final ResolutionRegister register;
    private final Directives directives;

    MinutesCorrections(AgendaItems agenda, ResolutionRegister register, Directives directives) {
        this.agenda = agenda;
        this.register = register;
        this.directives = directives;
    }

    /** Nobody else corrects them. */
    Optional<Problem> isBySecretary(MeetingKind kind, RecordRow row, RecordContext now) {
        return kind.rules().bodies().isSecretary(kind, row, now.caller().person())
                ? Optional.empty()
                : Optional.of(Problem.of("", "documents.error.meeting.secretary"));
    }

    /** The agenda keeps its items, and each of them its resolution or none, its owner and its day. */
    Optional<Problem> problem(MeetingKind kind, RecordRow row) {
        boolean same = agenda.meetings()
                .find(row.head().office(), row.id())
                .filter(before -> kept(kind, before).equals(kept(kind, row)))
                .isPresent();
        return same
                ? Quorum.problem(kind, row)
                : Optional.of(Problem.of(kind.items.name(), "documents.error.meeting.correction"));
    }

    private static List<List<Object>> kept(MeetingKind kind, RecordRow row) {
        return row.lines(kind.items).stream()
                .map(line -> List.<Object>of(
                        line.id(),
                        line.get(kind.part),
                        line.get(kind.resolution).isEmpty(),
                        line.get(kind.owner),
                        line.get(kind.ownerUnit),
                        line.get(kind.ownerSchool),
                        line.get(kind.due),
                        line.get(kind.decision)))
                .toList();
    }

    /** In the running transaction. */
    void follow(MeetingKind kind, RecordRow row, RecordContext now) {
        register.correct(kind, row, now).forEach((RecordLine line, RecordRow entry) -> {
            if (line.get(kind.follows).isEmpty()) {
                register.work(entry).ifPresent(id -> directives.reword(now.caller(), id, line.get(kind.resolution)));
            }
        });
    }
}
