package org.khet.policyplan.internal.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khet.policyplan.internal.setting.PolicyplanCodes;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;

/**
 * What each body said of a provincial plan: the committee of the province, the ministry, the committee of the province cluster, with number
 * and day. Source: policyplan P20, PLAN-70.
 */
public final class PlanApprovals {
    /** Sorts of plans about which more than one body decides. */
    static final List<String> SORTS = List.of(PolicyplanCodes.PROVINCIAL, PolicyplanCodes.PROVINCIAL_YEAR);

    public final Lines lines;
    public final Field<String> body;
    public final Field<ApprovalResult> result;
    public final Field<String> number;
    public final Field<Optional<LocalDate>> day;
    private final Field<String> sort;

    PlanApprovals(Lines lines, Field<String> sort) {
        this.lines = lines.onlyIf(sort.in(SORTS));
        this.sort = sort;
        body = lines.code("body", PolicyplanCodes.BODY).unique();
        result = lines.choice("result", ApprovalResult.class);
        number = lines.text("approval_no", 60).orEmpty();
        day = lines.day("approval_on").notAfter(now -> now.today()).optional();
        lines.each(this::dated);
    }

    private Optional<Problem> dated(RecordLine line, RecordRow row, RecordContext now) {
        return line.get(result) != ApprovalResult.ASKED && line.get(day).isEmpty()
                ? Optional.of(Problem.of(day.name(), "policyplan.error.approval-day"))
                : Optional.empty();
    }

    /** The body before which a plan is put: those of the province are its committee's. */
    String resolving(RecordRow row) {
        return SORTS.contains(row.get(sort)) ? PolicyplanCodes.PROVINCE_BODY : PolicyplanCodes.AREA_BODY;
    }

    /** With the resolution of a body among the approvals of a provincial plan. */
    RecordRow agreed(RecordRow row, String by, String resolution, Optional<LocalDate> on) {
        if (!SORTS.contains(row.get(sort))) {
            return row;
        }
        RecordLine line = row.lines(lines).stream()
                .filter(one -> one.get(body).equals(by))
                .findFirst()
                .orElseGet(() -> RecordLine.of(lines).with(body, by))
                .with(result, ApprovalResult.AGREED)
                .with(number, resolution)
                .with(day, on.orElse(null));
        Stream<RecordLine> others =
                row.lines(lines).stream().filter(one -> !one.get(body).equals(by));
        return row.with(lines, Stream.concat(Stream.of(line), others).toList());
    }

    /** The problem with publishing a plan to which a body did not agree, or not yet. */
    Optional<Problem> open(RecordRow row) {
        long open = row.lines(lines).stream()
                .filter(line -> line.get(result) != ApprovalResult.AGREED)
                .count();
        return open == 0 ? Optional.empty() : Optional.of(Problem.of("", "policyplan.error.approval-open", open));
    }

    /** As a version keeps them. */
    List<RecordDraft> kept(RecordRow row, PlanVersionKind version) {
        return row.lines(lines).stream()
                .map(line -> new RecordDraft()
                        .with(version.approvalBody, line.get(body))
                        .with(version.approvalResult, line.get(result))
                        .with(version.approvalNo, line.get(number))
                        .with(version.approvalOn, line.raw(day)))
                .toList();
    }
}
