package org.khet.finance.internal.intake;

import java.util.List;
import java.util.Optional;
import org.khet.finance.internal.budget.SpendingLineRecord;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;

/** Spending lines that were typed from the letter of an allocation before the allocation itself arrived. Source: finance FIN-P04, FIN-105. */
final class TypedLines {
    private final RecordService<SpendingLineRecord> lines;

    TypedLines(RecordService<SpendingLineRecord> lines) {
        this.lines = lines;
    }

    /** The open ones of its year, item and letter that belong to no allocation of the portal; none of one without a letter. */
    List<RecordRow> of(IntakeRecord kind, RecordRow intake, Caller caller) {
        SpendingLineRecord of = lines.kind();
        if (intake.get(kind.letterNo).isBlank()) {
            return List.of();
        }
        return lines
                .internal()
                .all(
                        caller,
                        RecordFilter.of(
                                of.in(of.open),
                                of.year.is(intake.get(kind.year)),
                                of.item.is(intake.get(kind.item)),
                                of.letterNo.is(intake.get(kind.letterNo))))
                .stream()
                .filter(line ->
                        line.get(of.allocation).filter(link -> !link.isTyped()).isEmpty())
                .toList();
    }

    /** The line of the receiver of a share, which has the sum and the allocation of it from now on and leaves the list. */
    Optional<RecordRow> joined(
            IntakeRecord kind, RecordRow intake, RecordLine share, List<RecordRow> left, RecordContext now) {
        SpendingLineRecord of = lines.kind();
        Optional<RecordRow> line = left.stream()
                .filter(one -> one.get(of.school).equals(share.get(kind.school))
                        && one.get(of.unit).equals(share.get(kind.unit)))
                .findFirst();
        line.ifPresent(left::remove);
        RecordLink allocation = intake.get(kind.allocation);
        return line.map(one -> lines.find(now.office(), one.id()).orElseThrow())
                .map(one -> one.get(of.amount).compareTo(share.get(kind.amount)) == 0
                        ? one
                        : lines.internal()
                                .act(
                                        now.caller(),
                                        one,
                                        of.adjust,
                                        new RecordDraft().with(of.amount, share.get(kind.amount)),
                                        allocation.title()))
                .map(one -> lines.internal()
                        .change(now.caller(), one, RecordDraft.of(one).with(of.allocation, allocation)));
    }
}
