package org.khet.finance.internal.keeping;

import java.util.List;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordService;

/**
 * All records of the module in the order in which they build upon each other.
 *
 * @param spending   money to be spent, and claims
 * @param payments   papers by which claims are paid
 * @param accounting money that comes in, days and accounts
 * @param staff      money of people and of schools
 */
public record FinanceRecords(
        SpendingRecords spending, PaymentRecords payments, AccountingRecords accounting, StaffRecords staff) {
    /** Keeps them all. */
    public static FinanceRecords of(RecordKeeper keeper, UnitOfWork work, OfficeRules rules) {
        var spending = new SpendingRecords(keeper, work, rules);
        var payments = new PaymentRecords(keeper, work, spending);
        var accounting = new AccountingRecords(keeper, work, rules, spending, payments);
        return new FinanceRecords(
                spending, payments, accounting, new StaffRecords(keeper, work, rules, spending, payments));
    }

    /** Every service, those that others refer to last. */
    public List<RecordService<?>> services() {
        return List.of(
                staff.advice,
                staff.schoolReports,
                staff.payLists,
                staff.loans,
                staff.welfare,
                staff.families,
                staff.imprests,
                accounting.reconciliations,
                accounting.periods,
                accounting.days,
                accounting.entries,
                accounting.accounts,
                accounting.suspense,
                accounting.receipts,
                accounting.supports,
                accounting.books,
                payments.cash,
                payments.transfers,
                payments.cheques,
                payments.withdrawals,
                payments.certificates,
                payments.payments,
                spending.claims,
                spending.kinds,
                spending.accounts,
                spending.vendors,
                spending.limits,
                spending.reserves,
                spending.lines,
                spending.funds);
    }
}
