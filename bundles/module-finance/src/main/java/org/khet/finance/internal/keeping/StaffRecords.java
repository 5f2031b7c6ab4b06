package org.khet.finance.internal.keeping;

import org.khet.finance.internal.claim.ClaimOrigins.Fate;
import org.khet.finance.internal.school.AdviceArticleRecord;
import org.khet.finance.internal.school.AdviceRecord;
import org.khet.finance.internal.school.SchoolReportRecord;
import org.khet.finance.internal.staff.DirectPayRecord;
import org.khet.finance.internal.staff.FamilyRecord;
import org.khet.finance.internal.staff.FuelRecord;
import org.khet.finance.internal.staff.FuelRules;
import org.khet.finance.internal.staff.ImprestRecord;
import org.khet.finance.internal.staff.ImprestRefill;
import org.khet.finance.internal.staff.LoanParts;
import org.khet.finance.internal.staff.LoanRecord;
import org.khet.finance.internal.staff.LoanSettlement;
import org.khet.finance.internal.staff.OriginClaims;
import org.khet.finance.internal.staff.PayListRecord;
import org.khet.finance.internal.staff.PayListRules;
import org.khet.finance.internal.staff.RentRecord;
import org.khet.finance.internal.staff.WelfareParts;
import org.khet.finance.internal.staff.WelfareRecord;
import org.khet.finance.internal.staff.WelfareRules;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordRegistrar;
import org.khet.portal.api.record.RecordService;

/** Money of people and of schools. */
public final class StaffRecords {
    public final OriginClaims claims;
    public final RecordService<ImprestRecord> imprests;
    public final RecordService<FamilyRecord> families;
    public final RecordService<WelfareRecord> welfare;
    public final RecordService<LoanRecord> loans;
    public final RecordService<PayListRecord> payLists;
    public final RecordService<RentRecord> rents;
    public final RecordService<FuelRecord> fuels;
    public final RecordService<DirectPayRecord> directPays;
    public final RecordService<SchoolReportRecord> schoolReports;
    public final RecordService<AdviceArticleRecord> articles;
    public final RecordService<AdviceRecord> advice;

    /** Keeps them. */
    public StaffRecords(
            RecordRegistrar registrar,
            UnitOfWork work,
            OfficeRules rules,
            SpendingRecords spending,
            PaymentRecords payments,
            AccountingRecords accounting) {
        claims = new OriginClaims(spending.claims, spending.origins, work);
        var refill = new ImprestRefill(spending.balances, payments.withdrawals, work);
        imprests = registrar.register(new ImprestRecord(spending.balances, refill));
        refill.keep(imprests);
        payments.withdrawals.kind().keep(refill);
        families = registrar.register(new FamilyRecord());
        families.kind().keep(families);
        welfare = registrar.register(new WelfareRecord(new WelfareRules(
                new WelfareParts(
                        families,
                        spending.kinds,
                        imprests,
                        refill,
                        payments.cash,
                        claims,
                        spending.balances,
                        spending.approval,
                        rules.settings(),
                        rules.years()),
                work)));
        welfare.kind().keep(welfare);
        var settlement = new LoanSettlement(new LoanParts(
                claims, spending.budget, accounting.receipts, spending.accounts, spending.lines, rules.people()));
        loans = registrar.register(new LoanRecord(claims, settlement, spending.approval, rules.settings(), work));
        settlement.keep(loans);
        accounting.receiptRules.keepLoans(settlement::takenBack);
        payLists = registrar.register(
                new PayListRecord(new PayListRules(claims, spending.approval, rules.settings(), work)));
        rents = registrar.register(new RentRecord(claims));
        fuels = registrar.register(new FuelRecord(new FuelRules(spending.kinds, rules.kinds(), claims, work)));
        directPays = registrar.register(new DirectPayRecord());
        schoolReports = registrar.register(new SchoolReportRecord(rules.workingDays(), rules.settings(), work));
        articles = registrar.register(new AdviceArticleRecord());
        advice = registrar.register(new AdviceRecord(rules.workingDays(), articles));
        openAgain();
        claims.follow(loans, Fate.PAID, settlement::paid);
        claims.follow(loans, Fate.FREED, settlement::freed);
    }

    /** Origins of claims follow what becomes of them. */
    private void openAgain() {
        claims.follow(welfare, Fate.CANCELLED, welfare.kind().reopen, welfare.kind().queued);
        claims.follow(welfare, Fate.PAID, welfare.kind().settle, welfare.kind().queued);
        claims.follow(welfare, Fate.FREED, welfare.kind().requeue, welfare.kind().paid);
        claims.follow(loans, Fate.CANCELLED, loans.kind().reopen, loans.kind().approved);
        claims.follow(payLists, Fate.CANCELLED, payLists.kind().reopen, payLists.kind().approved);
        claims.follow(fuels, Fate.CANCELLED, fuels.kind().reopen, fuels.kind().claimed);
        claims.follow(fuels, Fate.PAID, fuels.kind().settle, fuels.kind().claimed);
        claims.follow(fuels, Fate.FREED, fuels.kind().requeue, fuels.kind().paid);
        claims.follow(rents, Fate.CANCELLED, rents.kind().unclaim, rents.kind().active);
        claims.follow(rents, Fate.CANCELLED, (rent, now) -> {
            if (rents.kind().isExpired(rent, now.today())) {
                rents.internal().act(now.caller(), rent, rents.kind().reopen);
            }
        });
    }
}
