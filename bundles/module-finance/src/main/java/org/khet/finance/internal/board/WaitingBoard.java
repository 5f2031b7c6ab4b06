package org.khet.finance.internal.board;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.keeping.FinanceRecords;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.time.WorkingDays;

/** Every document of the group that waits, by stage and working days, as far as the caller sees it. Source: finance FIN-P01, FIN-01. */
public final class WaitingBoard {
    private static final int MOST_OF_A_KIND = 500;

    private final FinanceRecords all;
    private final WorkingDays workingDays;
    private final SqlQuery sql;

    /** @param work the module's unit */
    public WaitingBoard(FinanceRecords all, WorkingDays workingDays, UnitOfWork work) {
        this.all = all;
        this.workingDays = workingDays;
        this.sql = new SqlQuery(work);
    }

    /** What waits, the longest first; of each kind the 500 that were made first at most. */
    public List<WaitingPaper> rows(Caller caller, LocalDate today) {
        caller.require(FinancePermissions.REPORT_VIEW);
        List<WaitingPaper> rows = new ArrayList<>();
        for (RecordService<?> service : watched()) {
            if (caller.may(service.kind().view())) {
                rows.addAll(rows(service, caller, today));
            }
        }
        rows.sort(Comparator.comparingInt(WaitingPaper::days).reversed().thenComparing(WaitingPaper::title));
        return rows;
    }

    private List<RecordService<?>> watched() {
        return Stream.concat(money(), property()).toList();
    }

    private Stream<RecordService<?>> money() {
        return Stream.of(
                all.spending().claims,
                all.spending().accounts,
                all.spending().reserves,
                all.payments().withdrawals,
                all.payments().cheques,
                all.payments().transfers,
                all.accounting().days,
                all.accounting().suspense,
                all.accounting().supports,
                all.accounting().entries,
                all.accounting().reconciliations,
                all.accounting().cashCounts,
                all.accounting().matches,
                all.staff().loans,
                all.staff().welfare,
                all.staff().families,
                all.staff().payLists,
                all.staff().directPays,
                all.staff().rents,
                all.staff().fuels,
                all.staff().schoolReports,
                all.staff().advice,
                all.control().intakes,
                all.control().remittances,
                all.control().matters,
                all.control().slowLines,
                all.control().findings,
                all.control().handovers);
    }

    private Stream<RecordService<?>> property() {
        return Stream.of(
                all.property().plans,
                all.property().purchases,
                all.property().inspections,
                all.property().issues,
                all.property().events,
                all.property().checks,
                all.property().disposals,
                all.property().matters);
    }

    /** What is open without waiting for anybody: accounts and contracts in use, rows that are only watched. */
    private Set<State> resting() {
        return Set.of(
                all.spending().claims.kind().paid,
                all.spending().accounts.kind().open,
                all.spending().reserves.kind().approved,
                all.accounting().matches.kind().open,
                all.staff().families.kind().valid,
                all.staff().rents.kind().active,
                all.property().plans.kind().published);
    }

    private List<WaitingPaper> rows(RecordService<?> service, Caller caller, LocalDate today) {
        RecordKind kind = service.kind();
        Set<State> resting = resting();
        State[] waiting = kind.states().stream()
                .filter(state -> state.open() && !resting.contains(state))
                .toArray(State[]::new);
        List<RecordRow> rows = service.page(
                caller,
                RecordFilter.of(kind.in(waiting)),
                new PageRequest(0, MOST_OF_A_KIND, List.of(new PageRequest.Sort("created", false))));
        Map<Long, String> titles =
                service.titles(caller.office(), rows.stream().map(RecordRow::id).toList());
        Map<Long, Instant> since = since(caller.office(), kind);
        return rows.stream()
                .map(row -> {
                    LocalDate day = OfficeTime.day(
                            since.getOrDefault(row.id(), row.head().created()));
                    return new WaitingPaper(
                            kind,
                            row.id(),
                            titles.getOrDefault(row.id(), ""),
                            row.state(),
                            day,
                            Math.max(0, workingDays.between(caller.office(), day, today)));
                })
                .toList();
    }

    private Map<Long, Instant> since(OfficeId office, RecordKind kind) {
        Map<Long, Instant> since = new HashMap<>();
        sql.list(
                        office,
                        "select record_id, max(done_at) from fin_step where office_id = ? and kind = ?"
                                + " and from_state <> to_state group by record_id",
                        row -> Map.entry(
                                row.getLong(1),
                                row.getTimestamp(2).toLocalDateTime().toInstant(ZoneOffset.UTC)),
                        office.value(),
                        kind.name())
                .forEach(one -> since.put(one.getKey(), one.getValue()));
        return since;
    }
}
