package org.khet.finance.internal.board;

import org.khet.finance.internal.asset.AssetBalances;
import org.khet.finance.internal.asset.AssetRules;
import org.khet.finance.internal.keeping.FinanceRecords;
import org.khet.finance.internal.keeping.OfficeRules;
import org.khet.finance.internal.keeping.OfficeRulesProvider;
import org.khet.finance.internal.ledger.LedgerQueries;
import org.khet.finance.internal.procurement.ProcurementResults;
import org.khet.finance.internal.report.PaymentCalendar;
import org.khet.finance.internal.report.PaymentEvidence;
import org.khet.finance.internal.report.SpendingReport;
import org.khet.finance.internal.report.WelfareStatistics;
import org.khet.portal.api.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The reports of the group, for its screens. */
@Component(service = FinanceReports.class)
public final class FinanceReports {
    private final UnitOfWork work;
    private final OfficeRules rules;

    /** For the component runtime. */
    @Activate
    public FinanceReports(
            @Reference(target = "(khet.unit=finance)") UnitOfWork work, @Reference OfficeRulesProvider provider) {
        this.work = work;
        this.rules = provider.rules();
    }

    /** What waits. */
    public WaitingBoard board(FinanceRecords all) {
        return new WaitingBoard(all, rules.workingDays(), work);
    }

    /** Spending against allocation and target. */
    public SpendingReport spending() {
        return new SpendingReport(work, rules.settings());
    }

    /** What was and is to be paid by day. */
    public PaymentCalendar calendar() {
        return new PaymentCalendar(work, rules.workingDays(), rules.settings());
    }

    /** Welfare by kind and month. */
    public WelfareStatistics welfare() {
        return new WelfareStatistics(work, rules.workingDays());
    }

    /** What shows that payees have their money. */
    public PaymentEvidence evidence() {
        return new PaymentEvidence(work);
    }

    /** What was bought in a year. */
    public ProcurementResults procurement() {
        return new ProcurementResults(work);
    }

    /** What assets are worth on a day. */
    public AssetBalances assets() {
        return new AssetBalances(work, new AssetRules(rules.settings(), rules.workingDays()));
    }

    /** Accounts, entries and kinds of money. */
    public LedgerQueries ledger() {
        return new LedgerQueries(work);
    }
}
