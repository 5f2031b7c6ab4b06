package org.khet.finance.internal.staff;

import org.khet.finance.internal.bank.BankAccountRecord;
import org.khet.finance.internal.budget.SpendingLineRecord;
import org.khet.finance.internal.claim.ClaimBudget;
import org.khet.finance.internal.receipt.ReceiptRecord;
import org.khet.portal.api.person.People;
import org.khet.portal.api.record.RecordService;

/**
 * What the settlement of a loan touches.
 *
 * @param claims   the claim that paid it, and the one for what is above it
 * @param budget   what the claim has spent of its line
 * @param receipts for cash that comes back
 * @param accounts where the cash goes
 * @param lines    spending lines
 * @param people   names of borrowers
 */
public record LoanParts(
        OriginClaims claims,
        ClaimBudget budget,
        RecordService<ReceiptRecord> receipts,
        RecordService<BankAccountRecord> accounts,
        RecordService<SpendingLineRecord> lines,
        People people) {}
