package org.khet.finance.internal.keeping;

import org.khet.finance.internal.school.AdviceRecord;
import org.khet.finance.internal.school.SchoolReportRecord;
import org.khet.finance.internal.staff.FamilyRecord;
import org.khet.finance.internal.staff.ImprestRecord;
import org.khet.finance.internal.staff.LoanRecord;
import org.khet.finance.internal.staff.OriginClaims;
import org.khet.finance.internal.staff.PayListRecord;
import org.khet.finance.internal.staff.PayListRules;
import org.khet.finance.internal.staff.WelfareParts;
import org.khet.finance.internal.staff.WelfareRecord;
import org.khet.finance.internal.staff.WelfareRules;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordService;

/** Money of people and of schools. */
public final class StaffRecords {
    public final RecordService<ImprestRecord> imprests;
    public final RecordService<FamilyRecord> families;
    public final RecordService<WelfareRecord> welfare;
    public final RecordService<LoanRecord> loans;
    public final RecordService<PayListRecord> payLists;
    public final RecordService<SchoolReportRecord> schoolReports;
    public final RecordService<AdviceRecord> advice;

    /** Keeps them. */
    public StaffRecords(
            RecordKeeper keeper,
            UnitOfWork work,
            OfficeRules rules,
            SpendingRecords spending,
            PaymentRecords payments) {
        var claims = new OriginClaims(spending.claims);
        imprests = keeper.keep(new ImprestRecord(spending.balances));
        families = keeper.keep(new FamilyRecord());
        welfare = keeper.keep(new WelfareRecord(new WelfareRules(
                new WelfareParts(
                        families, spending.kinds, imprests, payments.cash, claims, spending.balances, rules.settings()),
                work)));
        loans = keeper.keep(new LoanRecord(claims, spending.approval, rules.settings(), work));
        payLists = keeper.keep(new PayListRecord(new PayListRules(claims, spending.approval, rules.settings(), work)));
        schoolReports = keeper.keep(new SchoolReportRecord(rules.workingDays(), rules.settings(), work));
        advice = keeper.keep(new AdviceRecord(rules.workingDays()));
    }
}
