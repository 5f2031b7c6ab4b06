package org.khet.policyplan.internal.transfer;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.policyplan.internal.allocation.AllocationRegisters;
import org.khet.policyplan.internal.money.PaidMoney;
import org.khet.policyplan.internal.setting.PolicyplanCodes;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.money.LeftOvers;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;

/** Takes over what the finance group reserved or left over, and drafts transfers of what is left. Source: finance FIN-95, policyplan PLAN-34. */
public final class LeftOverList {
    private static final String FINANCE = "finance:";

    private final PaidMoney paid;
    private final AllocationRegisters allocations;
    private final RecordService<TransferKind> transfers;
    private @Nullable RecordService<LeftOverKind> list;

    /** @param paid whoever knows what is left over, as they come and go */
    LeftOverList(PaidMoney paid, AllocationRegisters allocations, RecordService<TransferKind> transfers) {
        this.paid = paid;
        this.allocations = allocations;
        this.transfers = transfers;
    }

    void keep(RecordService<LeftOverKind> kept) {
        list = kept;
    }

    private RecordService<LeftOverKind> list() {
        return Objects.requireNonNull(list);
    }

    /** The problem with typing what finance sends by itself. */
    Optional<Problem> sentByFinance(LeftOverKind kind, RecordRow row) {
        boolean typed = row.get(kind.source).isEmpty();
        return typed && paid.leftOvers(row.head().office(), row.get(kind.year)) instanceof Answer.Known<?>
                ? Optional.of(Problem.of("", "policyplan.error.leftOverSent"))
                : Optional.empty();
    }

    /** The problem with changing here what is kept there. */
    Optional<Problem> fixed(LeftOverKind kind, RecordRow row) {
        return row.has(kind.source) ? Optional.of(Problem.of("", "policyplan.error.leftOverSent")) : Optional.empty();
    }

    /** The problem with a use of what is reserved, or whose fund line is not known. */
    Optional<Problem> usable(LeftOverKind kind, RecordRow row) {
        return row.get(kind.sort) == LeftOverSort.LEFT_OVER && row.has(kind.line)
                ? Optional.empty()
                : Optional.of(Problem.of("", "policyplan.error.leftOverLine"));
    }

    /** Drafts the transfer from its fund line to the one that is named. */
    void propose(LeftOverKind kind, RecordRow row, RecordContext now) {
        TransferKind of = transfers.kind();
        transfers
                .internal()
                .create(
                        now.caller(),
                        new RecordDraft()
                                .with(of.year, row.get(kind.year))
                                .with(of.cause, PolicyplanCodes.LEFT_OVER)
                                .with(of.reason, row.get(kind.useReason))
                                .with(of.analysis, row.get(kind.title))
                                .with(
                                        of.lines,
                                        List.of(
                                                new RecordDraft()
                                                        .with(of.side, TransferSide.FROM)
                                                        .with(
                                                                of.line,
                                                                row.get(kind.line)
                                                                        .orElseThrow())
                                                        .with(of.amount, row.get(kind.amount))
                                                        .with(of.leftOver, row.id()),
                                                new RecordDraft()
                                                        .with(of.side, TransferSide.TO)
                                                        .with(
                                                                of.line,
                                                                row.get(kind.useLine)
                                                                        .orElseThrow())
                                                        .with(of.amount, row.get(kind.amount)))));
    }

    /** What a transfer uses goes on with it: settled once it is carried out, listed again where it ends without. Source: policyplan PLAN-33, 34. */
    void follow(TransferKind of, RecordRow transfer, boolean carriedOut, RecordContext now) {
        LeftOverKind kind = list().kind();
        transfer.lines(of.lines).stream()
                .flatMap(line -> line.get(of.leftOver).stream())
                .distinct()
                .flatMap(key -> list().find(now.office(), key).stream())
                .filter(row -> row.state().equals(kind.proposed))
                .forEach(row -> list().internal().act(now.caller(), row, carriedOut ? kind.use : kind.free));
    }

    /** The problem with listing again what a transfer uses that is under way or was carried out. */
    Optional<Problem> unused(RecordRow row, RecordContext now) {
        TransferKind of = transfers.kind();
        RecordFilter using = RecordFilter.of(of.leftOver.is(row.id()), of.living());
        return transfers.internal().all(now.caller(), using).isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of("", "policyplan.error.leftOverUsed"));
    }

    /** The left-over money that a line of a transfer uses, if it is from that fund line and was given out by an allocation. */
    Optional<RecordRow> givenOut(TransferKind of, RecordLine from, RecordContext now) {
        LeftOverKind kind = list().kind();
        return from.get(of.leftOver)
                .flatMap(key -> list().find(now.office(), key))
                .filter(row -> row.has(kind.allocation)
                        && row.get(kind.line).filter(from.get(of.line)::equals).isPresent());
    }

    /** What allocations took back of the one that left it over, since it is on the list; in baht. */
    BigDecimal takenBack(RecordRow leftOver, RecordContext now) {
        var service = allocations.allocations();
        return service
                .internal()
                .all(
                        now.caller(),
                        RecordFilter.of(
                                service.kind()
                                        .adjusts
                                        .is(leftOver.get(list().kind().allocation)
                                                .orElseThrow()),
                                service.kind().in(service.kind().approved, service.kind().notified)))
                .stream()
                .filter(row -> !row.head().created().isBefore(leftOver.head().created()))
                .map(row -> row.get(service.kind().total).negate())
                .filter(sum -> sum.signum() > 0)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The sum that stands on the list. */
    BigDecimal amount(RecordRow leftOver) {
        return leftOver.get(list().kind().amount);
    }

    /** Takes over what finance knows of these years; what it no longer has leaves the list. How many rows changed. */
    public int take(Caller caller, List<FiscalYear> years) {
        int changed = 0;
        for (FiscalYear year : years) {
            if (paid.leftOvers(caller.office(), year) instanceof Answer.Known<List<LeftOvers.LeftOver>> known) {
                changed += take(caller, year, known.value());
            }
        }
        return changed;
    }

    private int take(Caller caller, FiscalYear year, List<LeftOvers.LeftOver> sent) {
        LeftOverKind kind = list().kind();
        Map<String, RecordRow> here = new HashMap<>();
        list().internal()
                .all(caller, RecordFilter.of(kind.year.is(year), kind.source.isFilled()))
                .forEach(row -> here.put(row.get(kind.source).orElseThrow(), row));
        Set<String> there = new HashSet<>();
        int changed = 0;
        for (LeftOvers.LeftOver one : sent) {
            String key = FINANCE + one.id();
            there.add(key);
            RecordRow row = here.get(key);
            if (row == null) {
                list().internal().create(caller, draft(caller, year, one).with(kind.source, key));
                changed++;
            } else if (row.state().equals(kind.listed) && differs(kind, row, one)) {
                list().internal().change(caller, row, draft(caller, year, one));
                changed++;
            }
        }
        for (Map.Entry<String, RecordRow> one : here.entrySet()) {
            if (!there.contains(one.getKey()) && one.getValue().state().equals(kind.listed)) {
                list().internal().act(caller, one.getValue(), kind.withdraw);
                changed++;
            }
        }
        return changed;
    }

    private static boolean differs(LeftOverKind kind, RecordRow row, LeftOvers.LeftOver one) {
        return row.get(kind.amount).compareTo(one.amount()) != 0
                || !row.get(kind.document).equals(one.document())
                || !row.get(kind.title).equals(one.title())
                || !row.get(kind.until).equals(one.until());
    }

    private RecordDraft draft(Caller caller, FiscalYear year, LeftOvers.LeftOver one) {
        LeftOverKind kind = list().kind();
        RecordDraft draft = new RecordDraft()
                .with(kind.year, year)
                .with(kind.sort, one.sort() == LeftOvers.Sort.RESERVED ? LeftOverSort.RESERVED : LeftOverSort.LEFT_OVER)
                .with(kind.title, one.title())
                .with(kind.document, one.document())
                .with(kind.amount, one.amount())
                .with(kind.until, one.until().orElse(null));
        if (one.allocation().isPresent()) {
            var service = allocations.allocations();
            service.find(caller.office(), one.allocation().getAsLong())
                    .ifPresent(allocation -> draft.with(kind.allocation, allocation.id())
                            .with(kind.line, allocation.get(service.kind().line)));
        }
        return draft;
    }
}
