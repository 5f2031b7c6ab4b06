package org.khet.finance.internal.keeping;

import org.khet.finance.internal.audit.FindingRecord;
import org.khet.finance.internal.audit.HandoverItems;
import org.khet.finance.internal.audit.HandoverRecord;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.bank.ReceivingAccounts;
import org.khet.finance.internal.claim.ClaimOrigins.Fate;
import org.khet.finance.internal.intake.AllocationIntake;
import org.khet.finance.internal.intake.IntakeRecord;
import org.khet.finance.internal.intake.IntakeRules;
import org.khet.finance.internal.matter.BankMatterRecord;
import org.khet.finance.internal.matter.BankMatterRules;
import org.khet.finance.internal.remittance.RemittanceRecord;
import org.khet.finance.internal.remittance.RemittanceRules;
import org.khet.finance.internal.report.SlowLineRecord;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordRegistrar;
import org.khet.portal.api.record.RecordService;

/** What arrives from outside, what is remitted, and what is followed up. */
public final class ControlRecords {
    public final AllocationIntake intake;
    public final RecordService<IntakeRecord> intakes;
    public final RecordService<RemittanceRecord> remittances;
    public final RecordService<BankMatterRecord> matters;
    public final RecordService<SlowLineRecord> slowLines;
    public final RecordService<FindingRecord> findings;
    public final RecordService<HandoverRecord> handovers;

    /** Keeps them. */
    public ControlRecords(RecordRegistrar registrar, UnitOfWork work, OfficeRules rules, FinanceParts parts) {
        intakes = registrar.register(
                new IntakeRecord(new IntakeRules(parts.spending().lines, parts.spending().reserves, work)));
        intake = new AllocationIntake(intakes, parts.spending().funds, work);
        remittances = registrar.register(new RemittanceRecord(
                new RemittanceRules(parts.staff().claims, parts.payments().certificates, rules.settings(), work)));
        matters = registrar.register(new BankMatterRecord(new BankMatterRules(
                parts.spending().accounts,
                parts.spending().funds,
                parts.accounting().receipts,
                parts.staff().claims,
                parts.spending().balances,
                parts.payments().days,
                new ReceivingAccounts(new SqlQuery(work)))));
        var claims = parts.staff().claims;
        claims.follow(remittances, Fate.CANCELLED, remittances.kind().reopen, remittances.kind().sent);
        claims.follow(matters, Fate.CANCELLED, matters.kind().reopen, matters.kind().done);
        parts.accounting().receiptRules.keepBanks((receipt, now) -> BankMatterRules.takenBack(matters, receipt, now));
        slowLines = registrar.register(new SlowLineRecord());
        findings = registrar.register(new FindingRecord());
        handovers = registrar.register(new HandoverRecord(
                new HandoverItems(parts.accounting().books, parts.staff().imprests, parts.spending().claims)));
    }
}
