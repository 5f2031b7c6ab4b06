package org.khet.finance.internal.staff;

import org.khet.finance.internal.balance.BalanceRepository;
import org.khet.finance.internal.claim.ApprovalRules;
import org.khet.finance.internal.claim.ClaimKindRecord;
import org.khet.finance.internal.payment.CashPaymentRecord;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.SchoolYears;

/**
 * What a welfare claim touches.
 *
 * @param families who is entitled
 * @param kinds    kinds of claims with the ceilings
 * @param imprests floats
 * @param refill   watches their least cash
 * @param cash     payments in cash
 * @param claims   makes the claim that is paid
 * @param balances floats and ceilings that nobody exceeds
 * @param approval who may certify how much
 * @param settings limits by day
 * @param years    school years with their terms
 */
public record WelfareParts(
        RecordService<FamilyRecord> families,
        RecordService<ClaimKindRecord> kinds,
        RecordService<ImprestRecord> imprests,
        ImprestRefill refill,
        RecordService<CashPaymentRecord> cash,
        OriginClaims claims,
        BalanceRepository balances,
        ApprovalRules approval,
        Settings settings,
        SchoolYears years) {}
