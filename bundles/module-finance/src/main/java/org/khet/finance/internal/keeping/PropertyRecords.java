package org.khet.finance.internal.keeping;

import java.util.List;
import org.khet.finance.internal.asset.AcceptedGoods;
import org.khet.finance.internal.asset.AssetCheckRecord;
import org.khet.finance.internal.asset.AssetChecks;
import org.khet.finance.internal.asset.AssetCountRecord;
import org.khet.finance.internal.asset.AssetCounts;
import org.khet.finance.internal.asset.AssetDisposalRules;
import org.khet.finance.internal.asset.AssetEventRecord;
import org.khet.finance.internal.asset.AssetRecord;
import org.khet.finance.internal.asset.AssetRepairRules;
import org.khet.finance.internal.asset.AssetRules;
import org.khet.finance.internal.asset.DisposalRecord;
import org.khet.finance.internal.asset.MobecAssetRecord;
import org.khet.finance.internal.claim.ClaimOrigins;
import org.khet.finance.internal.procurement.InspectionRecord;
import org.khet.finance.internal.procurement.InspectionRules;
import org.khet.finance.internal.procurement.PlanItemRecord;
import org.khet.finance.internal.procurement.PlanItems;
import org.khet.finance.internal.procurement.ProcurementHeadRecord;
import org.khet.finance.internal.procurement.ProcurementPlanRecord;
import org.khet.finance.internal.procurement.PurchaseRecord;
import org.khet.finance.internal.procurement.PurchaseRules;
import org.khet.finance.internal.procurement.QuoteRecord;
import org.khet.finance.internal.procurement.QuoteRules;
import org.khet.finance.internal.procurement.SecurityRecord;
import org.khet.finance.internal.procurement.SecurityRules;
import org.khet.finance.internal.procurement.SpecApprovals;
import org.khet.finance.internal.property.PropertyMatterRecord;
import org.khet.finance.internal.property.PropertyMatterRules;
import org.khet.finance.internal.stock.StockIssueRecord;
import org.khet.finance.internal.stock.StockItemRecord;
import org.khet.finance.internal.stock.StockMoveRecord;
import org.khet.finance.internal.stock.StockMovementService;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordRegistrar;
import org.khet.portal.api.record.RecordService;

/** Purchases, supplies and assets. */
public final class PropertyRecords {
    public final StockMovementService stock;
    public final AssetRules assetRules;
    public final QuoteRules quoteRules;
    public final AssetCounts assetCounts;
    public final RecordService<ProcurementHeadRecord> heads;
    public final RecordService<StockMoveRecord> moves;
    public final RecordService<StockItemRecord> items;
    public final RecordService<StockIssueRecord> issues;
    public final PlanItems planItems;
    public final RecordService<PlanItemRecord> plan;
    public final RecordService<ProcurementPlanRecord> plans;
    public final RecordService<PurchaseRecord> purchases;
    public final RecordService<SecurityRecord> securities;
    public final RecordService<QuoteRecord> quotes;
    public final RecordService<InspectionRecord> inspections;
    public final RecordService<AssetRecord> assets;
    public final RecordService<AssetEventRecord> events;
    public final RecordService<AssetCountRecord> counts;
    public final RecordService<AssetCheckRecord> checks;
    public final RecordService<DisposalRecord> disposals;
    public final RecordService<MobecAssetRecord> mobec;
    public final RecordService<PropertyMatterRecord> matters;

    /** Keeps them. */
    public PropertyRecords(RecordRegistrar registrar, UnitOfWork work, OfficeRules rules, FinanceParts parts) {
        assetRules = new AssetRules(rules.settings(), rules.workingDays());
        heads = registrar.register(new ProcurementHeadRecord(work));
        moves = registrar.register(new StockMoveRecord());
        stock = new StockMovementService(moves, work);
        items = registrar.register(new StockItemRecord(stock));
        issues = registrar.register(new StockIssueRecord(stock));
        issues.kind().keep(issues);
        planItems = new PlanItems(parts.spending().lines, rules.settings(), work);
        plan = registrar.register(new PlanItemRecord(planItems));
        planItems.keep(plan);
        plans = registrar.register(new ProcurementPlanRecord(planItems));
        var purchaseRules = new PurchaseRules(
                heads.kind(),
                parts.spending().approval,
                parts.spending().balances,
                parts.staff().claims,
                planItems,
                new SpecApprovals(rules.kinds()),
                rules.settings(),
                work);
        purchases = registrar.register(purchaseRules.proposing(new PurchaseRecord(purchaseRules, rules.laws())));
        securities = registrar.register(new SecurityRecord(
                new SecurityRules(purchases, parts.accounting().receipts, parts.staff().claims, work)));
        parts.staff()
                .claims
                .follow(securities, ClaimOrigins.Fate.CANCELLED, securities.kind().reopen, securities.kind().returned);
        quoteRules = new QuoteRules(purchases, work);
        quotes = registrar.register(new QuoteRecord(quoteRules));
        purchaseRules.keepOffers((purchase, now) -> quoteRules.revised(quotes, purchase, now));
        assets = registrar.register(new AssetRecord(assetRules));
        assets.kind().keep(assets);
        var goods = new AcceptedGoods(purchases, assets, stock, parts.spending().lines);
        inspections = registrar.register(new InspectionRecord(new InspectionRules(
                purchases,
                parts.spending().vendors,
                rules.settings(),
                purchaseRules,
                parts.staff().claims,
                goods,
                work)));
        goods.keep(inspections);
        parts.staff()
                .claims
                .follow(
                        inspections,
                        ClaimOrigins.Fate.CANCELLED,
                        inspections.kind().unclaim,
                        inspections.kind().claimed);
        var repairRules = new AssetRepairRules(assets, rules.repairs());
        events = registrar.register(new AssetEventRecord(assets, repairRules));
        repairRules.keep(events);
        counts = registrar.register(new AssetCountRecord(new AssetChecks(work)));
        assetCounts = new AssetCounts(counts, assets);
        checks = registrar.register(new AssetCheckRecord(assetRules, assetCounts));
        disposals = registrar.register(new DisposalRecord(assets, new AssetDisposalRules(work)));
        mobec = registrar.register(new MobecAssetRecord());
        matters = registrar.register(new PropertyMatterRecord(new PropertyMatterRules(disposals, purchases, work)));
    }

    /** Every service, those that others refer to last. */
    List<RecordService<?>> services() {
        return List.of(
                matters,
                mobec,
                disposals,
                counts,
                checks,
                events,
                inspections,
                quotes,
                securities,
                assets,
                purchases,
                plans,
                plan,
                issues,
                moves,
                items,
                heads);
    }
}
