package org.khet.finance.internal.receipt;

import java.util.Optional;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/** What stands against a receipt of money that somebody gave for a purpose: the donor reads what became of it. Source: finance RF-07, P03, FIN-06. */
final class DonorMoney {
    private final RecordService<SupportRecord> supports;
    private final SqlQuery sql;

    DonorMoney(RecordService<SupportRecord> supports, SqlQuery sql) {
        this.supports = supports;
        this.sql = sql;
    }

    /** Support money waits for the order of its committee and is a kind of money of its own. Source: finance RF-07, FIN-06. */
    Optional<Problem> problem(ReceiptRecord kind, RecordRow row) {
        SupportRecord of = supports.kind();
        if (row.get(kind.support).isEmpty()) {
            return isGiven(kind, row)
                    ? Optional.of(Problem.of(kind.support.name(), "finance.error.supportMissing"))
                    : ofACase(kind, row);
        }
        return row.get(kind.support)
                .flatMap(id -> supports.find(row.head().office(), id))
                .flatMap(support ->
                        support.state().equals(of.appointed) || support.state().equals(of.receivedState)
                                ? support.get(of.orderOn)
                                        .filter(day -> day.isAfter(row.get(kind.receivedOn)))
                                        .map(day -> Problem.of(kind.support.name(), "finance.error.orderLater", day))
                                        .or(() -> shared(kind, row, support))
                                : Optional.of(Problem.of(kind.support.name(), "finance.error.noOrder")));
    }

    /** Whether somebody gave the money for a purpose; what came back of a loan and what a bank pays are not given. Source: finance RF-07, FIN-04. */
    private boolean isGiven(ReceiptRecord kind, RecordRow row) {
        return !row.get(kind.interest)
                && row.get(kind.loan).isEmpty()
                && !sql.list(
                                row.head().office(),
                                "select id from fin_fund where office_id = ? and id = ? and (donor <> '' or source = 'DONATION')",
                                one -> one.getLong(1),
                                row.head().office().value(),
                                row.get(kind.fund))
                        .isEmpty();
    }

    /** Money of one donor is a kind of its own, else nobody could tell the donor what is left of it. Source: finance P03, P27, FIN-06. */
    private Optional<Problem> shared(ReceiptRecord kind, RecordRow row, RecordRow support) {
        return donor(kind, row, support.id())
                .map(donor -> Problem.of(kind.fund.name(), "finance.error.fundOfAnother", donor))
                .or(() -> notOwn(kind, row, support));
    }

    /** The donor of another support case whose money came as this kind. */
    private Optional<String> donor(ReceiptRecord kind, RecordRow row, long otherThan) {
        return sql
                .list(
                        row.head().office(),
                        "select donor from fin_support where office_id = ? and fund_id = ? and id <> ?"
                                + " and state in ('RECEIVED', 'REPORTED') order by id",
                        one -> one.getString(1),
                        row.head().office().value(),
                        row.get(kind.fund),
                        otherThan)
                .stream()
                .findFirst();
    }

    /** Support does not come as a kind of money that has other money: its donor would read of that too. Source: finance P03, FIN-06. */
    private Optional<Problem> notOwn(ReceiptRecord kind, RecordRow row, RecordRow support) {
        return sql.list(
                                row.head().office(),
                                "select id from fin_receipt where office_id = ? and fund_id = ? and state = 'ISSUED'"
                                        + " and interest = false and loan_id is null"
                                        + " and (support_id is null or support_id <> ?)",
                                one -> one.getLong(1),
                                row.head().office().value(),
                                row.get(kind.fund),
                                support.id())
                        .isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of(kind.fund.name(), "finance.error.fundNotOwn"));
    }

    /** Nor does other money come as the kind of a support case; interest of it and what came back of a loan do. Source: finance P03, FIN-06. */
    private Optional<Problem> ofACase(ReceiptRecord kind, RecordRow row) {
        return row.get(kind.interest) || row.get(kind.loan).isPresent()
                ? Optional.empty()
                : donor(kind, row, 0).map(donor -> Problem.of(kind.fund.name(), "finance.error.fundOfCase", donor));
    }
}
