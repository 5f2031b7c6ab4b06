package org.khet.policyplan.internal.request;

import java.util.List;
import java.util.Optional;
import org.khet.policyplan.internal.allocation.AllocationRegisters;
import org.khet.policyplan.internal.allocation.NoticeKind;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;

/** Looks for money that a school has of the same item or under the same words; cancelled notices give none. Source: policyplan R-24, PLAN-29. */
final class DuplicateCheck {
    private final AllocationRegisters allocations;

    DuplicateCheck(AllocationRegisters allocations) {
        this.allocations = allocations;
    }

    /** With what is found now, and the day. */
    RecordRow search(SupportKind kind, RecordRow row, RecordContext now) {
        NoticeKind notice = allocations.notices().kind();
        List<RecordRow> found = allocations
                .notices()
                .internal()
                .all(
                        now.caller(),
                        RecordFilter.of(
                                notice.school.is(row.get(kind.school)),
                                notice.in(notice.notified, notice.acknowledged)))
                .stream()
                .filter(one ->
                        row.get(kind.item).filter(one.get(notice.item)::equals).isPresent()
                                || one.get(notice.title).contains(row.get(kind.project)))
                .toList();
        String words = String.join(
                "\n",
                found.stream()
                        .map(one -> one.get(notice.noticeNo) + " " + one.get(notice.title) + " "
                                + one.get(notice.sum).setScale(2, java.math.RoundingMode.HALF_UP))
                        .toList());
        return row.with(kind.checkedOn, now.today())
                .with(kind.hits, found.size())
                .with(kind.found, words.length() > 4000 ? words.substring(0, 4000) : words);
    }

    Optional<Problem> explained(SupportKind kind, RecordRow row) {
        return row.get(kind.hits) > 0 && row.get(kind.note).isEmpty()
                ? Optional.of(Problem.of(kind.note.name(), "policyplan.error.duplicates", row.get(kind.hits)))
                : Optional.empty();
    }
}
