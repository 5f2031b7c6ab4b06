package org.khet.finance.internal.intake;

import java.util.Comparator;
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

    /**
     * The open ones of its year, item and letter that belong to no allocation of the portal. Of one that was not told yet, those that
     * somebody typed with any letter for one of its receivers: only the letter tells whether they are the same money.
     */
    List<RecordRow> of(IntakeRecord kind, RecordRow intake, Caller caller) {
        SpendingLineRecord of = lines.kind();
        String letter = intake.get(kind.letterNo);
        RecordFilter ofItem =
                RecordFilter.of(of.in(of.open), of.year.is(intake.get(kind.year)), of.item.is(intake.get(kind.item)));
        return lines.internal().all(caller, letter.isBlank() ? ofItem : ofItem.and(of.letterNo.is(letter))).stream()
                .filter(line ->
                        line.get(of.allocation).filter(link -> !link.isTyped()).isEmpty())
                .filter(line -> !letter.isBlank() || isOfReceiver(kind, intake, line))
                .toList();
    }

    /** Whether it was typed with a letter for somebody to whom the allocation gives money. */
    private boolean isOfReceiver(IntakeRecord kind, RecordRow intake, RecordRow line) {
        return !line.get(lines.kind().letterNo).isBlank()
                && intake.lines(kind.shares).stream()
                        .anyMatch(share -> share.get(kind.amount).signum() > 0 && isFor(kind, share, line));
    }

    private boolean isFor(IntakeRecord kind, RecordLine share, RecordRow line) {
        SpendingLineRecord of = lines.kind();
        return line.get(of.school).equals(share.get(kind.school))
                && line.get(of.unit).equals(share.get(kind.unit));
    }

    /**
     * The line of the receiver of a share, of several one with its sum before the others, which has the sum and the allocation of it
     * from now on and leaves the list.
     */
    Optional<RecordRow> joined(
            IntakeRecord kind, RecordRow intake, RecordLine share, List<RecordRow> left, RecordContext now) {
        SpendingLineRecord of = lines.kind();
        Optional<RecordRow> line = left.stream()
                .filter(one -> isFor(kind, share, one))
                .min(Comparator.comparing(one -> one.get(of.amount).compareTo(share.get(kind.amount)) != 0));
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
