package org.khet.policyplan.internal.request;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khet.policyplan.internal.setting.PolicyplanSettings;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.settings.Settings;

/** What must hold of the office's request, and what sending it does to the requests in it. Source: policyplan R-21, PLAN-25, 26. */
final class RequestSubmissionValidator {
    private final RequestRegisters registers;
    private final Settings settings;

    RequestSubmissionValidator(RequestRegisters registers, Settings settings) {
        this.registers = registers;
        this.settings = settings;
    }

    private Stream<RecordRow> requests(SubmissionKind kind, RecordRow row) {
        return row.lines(kind.lines).stream()
                .flatMap(line -> registers.requests().find(row.head().office(), line.get(kind.request)).stream());
    }

    /** Requests in it were agreed to, and stand in no other. */
    Optional<Problem> agreed(SubmissionKind kind, RecordRow row) {
        RequestKind request = registers.requests().kind();
        return requests(kind, row)
                .filter(one -> !one.state().equals(request.agreed))
                .findFirst()
                .map(one ->
                        Problem.of(kind.lines.name(), "policyplan.error.request-not-agreed", one.get(request.item)));
    }

    /** With the committee's sum in each line. */
    RecordRow sums(SubmissionKind kind, RecordRow row) {
        RequestKind request = registers.requests().kind();
        return row.with(
                kind.lines,
                row.lines(kind.lines).stream()
                        .map(line -> line.with(
                                kind.amount,
                                registers
                                        .requests()
                                        .find(row.head().office(), line.get(kind.request))
                                        .flatMap(one -> one.get(request.committeeAmount))
                                        .orElse(null)))
                        .toList());
    }

    /** Only after the area committee agreed; an urgent one before, where the office allows it. */
    Optional<Problem> sendable(SubmissionKind kind, RecordRow row) {
        boolean early = row.get(kind.sort).equals("URGENT")
                && settings.get(
                        row.head().office(),
                        PolicyplanSettings.URGENT_RATIFY_LATER,
                        row.get(kind.sentOn).orElse(java.time.LocalDate.MAX));
        return row.state().equals(kind.draft) && !early
                ? Optional.of(Problem.of("", "policyplan.error.not-resolved"))
                : Optional.empty();
    }

    void collect(SubmissionKind kind, RecordRow row, RecordContext now) {
        RequestKind request = registers.requests().kind();
        List<RecordRow> all = requests(kind, row).toList();
        for (RecordRow one : all) {
            RecordRow named = registers
                    .requests()
                    .internal()
                    .change(now.caller(), one, new RecordDraft().with(request.submission, row.id()));
            registers.requests().internal().act(now.caller(), named, request.collect);
        }
    }

    Optional<Problem> closable(SubmissionKind kind, RecordRow row) {
        RequestKind request = registers.requests().kind();
        return requests(kind, row)
                .filter(one -> one.state().open())
                .findFirst()
                .map(one -> Problem.of("", "policyplan.error.request-open", one.get(request.item)));
    }
}
