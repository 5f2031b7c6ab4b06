package org.khet.finance.internal.keeping;

import java.util.List;
import java.util.stream.Stream;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordRegistrar;
import org.khet.portal.api.record.RecordService;

/**
 * All records of the module in the order in which they build upon each other.
 *
 * @param spending   money to be spent, and claims
 * @param payments   papers by which claims are paid
 * @param accounting money that comes in, days and accounts
 * @param staff      money of people and of schools
 * @param control    what arrives from outside, is remitted and followed up
 * @param property   purchases, supplies and assets
 */
public record FinanceRecords(
        SpendingRecords spending,
        PaymentRecords payments,
        AccountingRecords accounting,
        StaffRecords staff,
        ControlRecords control,
        PropertyRecords property) {
    /** Keeps them all. */
    public static FinanceRecords of(RecordRegistrar registrar, UnitOfWork work, OfficeRules rules) {
        var spending = new SpendingRecords(registrar, work, rules);
        var payments = new PaymentRecords(registrar, work, spending);
        var accounting = new AccountingRecords(registrar, work, rules, spending, payments);
        var staff = new StaffRecords(registrar, work, rules, spending, payments, accounting);
        var parts = new FinanceParts(spending, payments, accounting, staff);
        return new FinanceRecords(
                spending,
                payments,
                accounting,
                staff,
                new ControlRecords(registrar, work, rules, parts),
                new PropertyRecords(registrar, work, rules, parts));
    }

    /** Every service, those that others refer to last. */
    public List<RecordService<?>> services() {
        List<RecordService<?>> money = List.of(
                control.handovers,
                control.findings,
                control.slowLines,
                control.matters,
                control.remittances,
                control.intakes,
                accounting.matches,
                accounting.cashCounts,
                payments.bankFiles,
                payments.layouts,
                staff.directPays,
                staff.fuels,
                staff.rents,
                staff.advice,
                staff.articles,
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
        return Stream.concat(property.services().stream(), money.stream()).toList();
    }
}
