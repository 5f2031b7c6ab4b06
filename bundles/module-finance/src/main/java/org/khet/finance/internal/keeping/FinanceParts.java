package org.khet.finance.internal.keeping;

/**
 * Records upon which further ones build.
 *
 * @param spending   money to be spent, and claims
 * @param payments   papers by which claims are paid
 * @param accounting money that comes in, days and accounts
 * @param staff      money of people and of schools
 */
public record FinanceParts(
        SpendingRecords spending, PaymentRecords payments, AccountingRecords accounting, StaffRecords staff) {}
