package org.khet.policyplan.internal.request;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.policyplan.internal.setting.PolicyplanSettings;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.settings.Settings;

/** What must hold of the office's request, and what sending it does to the requests in it. Source: policyplan R-21, PLAN-25, 26. */
final class RequestSubmissionValidator {
    private static final String URGENT = "URGENT";
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

    /** Requests in it were agreed to; into an urgent one, which may go before the area committee, come urgent ones only. */
    Optional<Problem> agreed(SubmissionKind kind, RecordRow row) {
        RequestKind request = registers.requests().kind();
        return requests(kind, row)
                .filter(one -> !one.state().equals(request.agreed))
                .findFirst()
                .map(one -> Problem.of(kind.lines.name(), "policyplan.error.request-not-agreed", one.get(request.item)))
                .or(() -> yearly(kind, row)
                        .map(one -> Problem.of(
                                kind.lines.name(), "policyplan.error.request-not-urgent", one.get(request.item))));
    }

    /** The first request of an urgent submission that is not urgent. */
    private Optional<RecordRow> yearly(SubmissionKind kind, RecordRow row) {
        return row.get(kind.sort).equals(URGENT)
                ? requests(kind, row)
                        .filter(one ->
                                !one.get(registers.requests().kind().sort).equals(URGENT))
                        .findFirst()
                : Optional.empty();
    }

    /** A request lies in one submission that is not sent yet. */
    Optional<Problem> alone(SubmissionKind kind, RecordRow row, RecordContext now) {
        Map<Long, RecordRow> others = registers
                .submissions()
                .internal()
                .all(now.caller(), RecordFilter.of(kind.in(kind.draft, kind.atCommittee, kind.agreed)))
                .stream()
                .filter(other -> other.id() != row.id())
                .collect(Collectors.toMap(RecordRow::id, Function.identity()));
        Map<Long, Long> taken = new HashMap<>();
        registers
                .submissions()
                .lines(now.office(), kind.lines, others.keySet())
                .forEach((other, lines) -> lines.forEach(line -> taken.put(line.get(kind.request), other)));
        RequestKind request = registers.requests().kind();
        return requests(kind, row)
                .filter(one -> taken.containsKey(one.id()))
                .findFirst()
                .map(one -> Problem.of(
                        kind.lines.name(),
                        "policyplan.error.request-elsewhere",
                        one.get(request.item),
                        Objects.requireNonNull(others.get(taken.get(one.id()))).get(kind.title)));
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
        boolean early = row.get(kind.sort).equals(URGENT)
                && yearly(kind, row).isEmpty()
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
