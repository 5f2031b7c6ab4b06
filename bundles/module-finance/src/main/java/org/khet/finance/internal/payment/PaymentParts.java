package org.khet.finance.internal.payment;

import org.khet.finance.internal.bank.BankAccountRecord;
import org.khet.finance.internal.budget.FundRecord;
import org.khet.finance.internal.budget.SpendingLineRecord;
import org.khet.finance.internal.claim.ClaimOrigins;
import org.khet.finance.internal.claim.ClaimRecord;
import org.khet.portal.api.record.RecordService;

/**
 * Records that a payment touches.
 *
 * @param claims       what is paid
 * @param origins      what is told of it
 * @param accounts     from where
 * @param funds        of which kind of money
 * @param lines        on which line
 * @param payments     what was paid
 * @param certificates tax that was withheld
 */
public record PaymentParts(
        RecordService<ClaimRecord> claims,
        ClaimOrigins origins,
        RecordService<BankAccountRecord> accounts,
        RecordService<FundRecord> funds,
        RecordService<SpendingLineRecord> lines,
        RecordService<PaymentRecord> payments,
        RecordService<TaxCertificateRecord> certificates) {}
