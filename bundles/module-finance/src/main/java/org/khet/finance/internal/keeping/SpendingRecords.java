package org.khet.finance.internal.keeping;

import org.khet.finance.internal.balance.BalanceRepository;
import org.khet.finance.internal.bank.BankAccountRecord;
import org.khet.finance.internal.bank.VendorRecord;
import org.khet.finance.internal.budget.FundRecord;
import org.khet.finance.internal.budget.LimitRecord;
import org.khet.finance.internal.budget.LimitRepository;
import org.khet.finance.internal.budget.ReserveHolds;
import org.khet.finance.internal.budget.ReserveRecord;
import org.khet.finance.internal.budget.SpendingLineRecord;
import org.khet.finance.internal.claim.ApprovalRules;
import org.khet.finance.internal.claim.ClaimBudget;
import org.khet.finance.internal.claim.ClaimKindRecord;
import org.khet.finance.internal.claim.ClaimOrigins;
import org.khet.finance.internal.claim.ClaimParts;
import org.khet.finance.internal.claim.ClaimRecord;
import org.khet.finance.internal.claim.ClaimRules;
import org.khet.finance.internal.claim.ClaimValidator;
import org.khet.finance.internal.claim.Separation;
import org.khet.finance.internal.claim.WithholdingTax;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordRegistrar;
import org.khet.portal.api.record.RecordService;

/** Money to be spent, and the claims that ask for it. */
public final class SpendingRecords {
    public final BalanceRepository balances;
    public final Separation separation;
    public final ApprovalRules approval;
    public final ClaimBudget budget;
    public final ClaimOrigins origins;
    public final RecordService<FundRecord> funds;
    public final RecordService<SpendingLineRecord> lines;
    public final RecordService<ReserveRecord> reserves;
    public final RecordService<LimitRecord> limits;
    public final RecordService<VendorRecord> vendors;
    public final RecordService<BankAccountRecord> accounts;
    public final RecordService<ClaimKindRecord> kinds;
    public final RecordService<ClaimRecord> claims;

    /** Keeps them. */
    public SpendingRecords(RecordRegistrar registrar, UnitOfWork work, OfficeRules rules) {
        balances = new BalanceRepository(work);
        var limitRepository = new LimitRepository(work);
        separation = new Separation(work, rules.settings());
        approval = new ApprovalRules(limitRepository, separation, rules.acting());
        var reserveHolds = new ReserveHolds(balances, work);
        budget = new ClaimBudget(balances, reserveHolds, work);
        funds = registrar.register(new FundRecord(balances));
        lines = registrar.register(new SpendingLineRecord(balances));
        lines.kind().keep(lines);
        reserves = registrar.register(new ReserveRecord(balances, reserveHolds, lines));
        limits = registrar.register(new LimitRecord(limitRepository));
        vendors = registrar.register(new VendorRecord());
        accounts = registrar.register(new BankAccountRecord(balances, work));
        accounts.kind().keep(accounts);
        kinds = registrar.register(new ClaimKindRecord());
        var parts = new ClaimParts(funds, lines, vendors, kinds, rules.people());
        var claimRules = new ClaimRules(
                parts,
                budget,
                new ClaimValidator(parts, reserveHolds, work),
                approval,
                new WithholdingTax(rules.settings()));
        claims = registrar.register(new ClaimRecord(claimRules, rules.settings()));
        claimRules.keep(claims);
        origins = claimRules.origins();
    }
}
