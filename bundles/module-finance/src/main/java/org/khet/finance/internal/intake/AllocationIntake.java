package org.khet.finance.internal.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.budget.ExpenditureType;
import org.khet.finance.internal.budget.FundRecord;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.money.Allocations;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes over approved allocations of the module that allocates, each once; with one kind of budget money their lines are opened at
 * once, with several an officer says which. What is told or cancelled there later follows here. Does nothing while that module is
 * away or off: lines are typed then. Source: finance FIN-P04, FIN-07, FIN-105.
 */
public final class AllocationIntake {
    private static final Logger LOG = LoggerFactory.getLogger(AllocationIntake.class);
    private static final ExpenditureType[] BY_CODE = ExpenditureType.values();
    private static final int TITLE_MOST = RecordLink.TITLE_MOST;

    private final RecordService<IntakeRecord> intakes;
    private final RecordService<FundRecord> funds;
    private final SqlQuery sql;

    /** @param work the module's unit */
    public AllocationIntake(RecordService<IntakeRecord> intakes, RecordService<FundRecord> funds, UnitOfWork work) {
        this.intakes = intakes;
        this.funds = funds;
        this.sql = new SqlQuery(work);
    }

    /** Takes over what is new in a year, the earliest first; how many. */
    public int takeOver(Caller caller, Allocations allocations, FiscalYear year) {
        Map<Long, Allocations.FundLine> lines = new HashMap<>();
        allocations
                .fundLines(caller.office(), year)
                .known()
                .orElse(List.of())
                .forEach(line -> lines.put(line.id(), line));
        if (!(allocations.approved(caller.office(), year)
                instanceof Answer.Known<List<Allocations.Allocation>> known)) {
            return 0;
        }
        int done = withdrawn(caller, year, known.value()) + told(caller, year, known.value());
        List<Allocations.Allocation> approved = new ArrayList<>(known.value());
        approved.sort(Comparator.comparingLong(Allocations.Allocation::id));
        for (Allocations.Allocation one : approved) {
            Allocations.FundLine line = lines.get(one.fundLine());
            if (line != null && intakeOf(caller, one.id()).isEmpty()) {
                done += tookOver(caller, one, line, year) ? 1 : 0;
            }
        }
        return done;
    }

    /** One that cannot be taken over keeps no other back. */
    private boolean tookOver(Caller caller, Allocations.Allocation one, Allocations.FundLine line, FiscalYear year) {
        try {
            open(caller, arrived(caller, one, line, year));
            return true;
        } catch (Rejected refused) {
            LOG.warn(
                    "allocation {} of office {} is not taken over",
                    one.id(),
                    caller.office().value(),
                    refused);
            return false;
        }
    }

    /** Takes back what stands here of allocations that are cancelled by now; how many. */
    private int withdrawn(Caller caller, FiscalYear year, List<Allocations.Allocation> approved) {
        IntakeRecord kind = intakes.kind();
        Set<Long> living = approved.stream().map(Allocations.Allocation::id).collect(Collectors.toSet());
        List<RecordRow> gone = intakes
                .internal()
                .all(caller, RecordFilter.of(kind.year.is(year), kind.in(kind.arrived, kind.opened)))
                .stream()
                .filter(row -> !living.contains(row.get(kind.allocation).id()))
                .sorted(Comparator.comparingLong(RecordRow::id).reversed())
                .toList();
        gone.forEach(row -> intakes.internal()
                .act(caller, intakes.find(caller.office(), row.id()).orElseThrow(), kind.withdraw));
        return gone.size();
    }

    /** Gives the letter to what was taken over before it was told; what waited is opened if nothing else is in its way. How many. */
    private int told(Caller caller, FiscalYear year, List<Allocations.Allocation> approved) {
        Map<Long, Allocations.Notice> letters = approved.stream()
                .filter(one -> !one.notice().number().isBlank())
                .collect(Collectors.toMap(Allocations.Allocation::id, Allocations.Allocation::notice));
        IntakeRecord kind = intakes.kind();
        int done = 0;
        for (RecordRow row : intakes.internal()
                .all(caller, RecordFilter.of(kind.year.is(year), kind.in(kind.arrived, kind.opened)))) {
            Allocations.Notice letter = letters.get(row.get(kind.allocation).id());
            if (letter != null && row.get(kind.letterNo).isBlank()) {
                done += gotLetter(caller, row, letter) ? 1 : 0;
            }
        }
        return done;
    }

    private boolean gotLetter(Caller caller, RecordRow row, Allocations.Notice letter) {
        IntakeRecord kind = intakes.kind();
        try {
            RecordRow told = intakes.internal()
                    .act(
                            caller,
                            row,
                            kind.tell,
                            new RecordDraft()
                                    .with(kind.letterNo, letter.number())
                                    .with(kind.letterOn, letter.day().orElse(null)),
                            "");
            if (told.state().equals(kind.arrived)) {
                open(caller, told);
            }
            return true;
        } catch (Rejected refused) {
            LOG.warn(
                    "the letter of intake {} of office {} is not taken over",
                    row.id(),
                    caller.office().value(),
                    refused);
            return false;
        }
    }

    private static String cut(String title) {
        return title.length() > TITLE_MOST ? title.substring(0, TITLE_MOST) : title;
    }

    private RecordRow arrived(Caller caller, Allocations.Allocation one, Allocations.FundLine line, FiscalYear year) {
        IntakeRecord kind = intakes.kind();
        return intakes.internal()
                .create(
                        caller,
                        new RecordDraft()
                                .with(kind.year, year)
                                .with(
                                        kind.allocation,
                                        new RecordLink("policyplan.allocation", one.id(), cut(one.title())))
                                .with(kind.number, one.number())
                                .with(kind.title, cut(one.title()))
                                .with(
                                        kind.adjusts,
                                        one.adjusts().isPresent()
                                                ? intakeOf(caller, one.adjusts().getAsLong())
                                                        .orElse(null)
                                                : null)
                                .with(kind.item, line.item())
                                .with(kind.expenditure, type(line.expenditure()))
                                .with(kind.letterNo, one.notice().number())
                                .with(kind.letterOn, one.notice().day().orElse(null))
                                .with(kind.spendBy, one.notice().spendBy().orElse(null))
                                .with(
                                        kind.shares,
                                        byReceiver(one.shares()).stream()
                                                .map(share -> new RecordDraft()
                                                        .with(
                                                                kind.school,
                                                                share.school().orElse(null))
                                                        .with(
                                                                kind.unit,
                                                                share.unit().orElse(null))
                                                        .with(kind.amount, share.amount()))
                                                .toList()));
    }

    /** One share for each receiver, however many lines by purpose and level it has; schools before units, by their keys. */
    private static List<Allocations.Share> byReceiver(List<Allocations.Share> shares) {
        Map<Map.Entry<Long, Long>, Allocations.Share> sums =
                new TreeMap<>(Map.Entry.<Long, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        for (Allocations.Share share : shares) {
            sums.merge(
                    Map.entry(
                            share.school().map(SchoolId::value).orElse(0L),
                            share.unit().map(UnitId::value).orElse(0L)),
                    share,
                    (one, more) -> new Allocations.Share(
                            one.school(), one.unit(), one.amount().add(more.amount())));
        }
        return List.copyOf(sums.values());
    }

    /** Codes 1 to 5 of the module that allocates are the five types in their order. */
    private static ExpenditureType type(String code) {
        return code.matches("[1-5]") ? BY_CODE[Integer.parseInt(code) - 1] : ExpenditureType.OTHER;
    }

    private Optional<Long> intakeOf(Caller caller, long allocation) {
        return sql
                .list(
                        caller.office(),
                        "select id from fin_intake where office_id = ? and allocation_id = ?",
                        row -> row.getLong(1),
                        caller.office().value(),
                        allocation)
                .stream()
                .findFirst();
    }

    /**
     * Opens its lines when there is one kind of budget money only; what cannot be opened waits for an officer, and so does what has
     * lines already that were typed, since only people know whether they are the same money.
     */
    private void open(Caller caller, RecordRow row) {
        FundRecord fund = funds.kind();
        List<RecordRow> budget =
                funds.internal().all(caller, RecordFilter.of(fund.source.is(FundRecord.BUDGET), fund.in(fund.open)));
        boolean fits = row.get(intakes.kind().total).signum() > 0
                || row.get(intakes.kind().adjusts).isPresent();
        if (budget.size() == 1 && fits && !intakes.kind().hasTyped(row, caller)) {
            intakes.internal()
                    .act(
                            caller,
                            row,
                            intakes.kind().open,
                            new RecordDraft()
                                    .with(intakes.kind().fund, budget.getFirst().id()),
                            "");
        }
    }
}
