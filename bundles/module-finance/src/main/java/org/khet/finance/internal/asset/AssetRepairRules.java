package org.khet.finance.internal.asset;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.repair.RepairRequests;

/**
 * Repairs of assets that the section for it does where there is one: buildings, land and vehicles stay here, what it cost comes into the
 * history of the asset. Source: finance FIN-78; kinds-finance finance.asset-event.
 */
public final class AssetRepairRules {
    /** Classes that no other section of the portal repairs. */
    private static final Set<String> OWN = Set.of("BUILDING", "LAND", "VEHICLE");

    private final RecordService<AssetRecord> assets;
    private final AssetRepairs repairs;
    private @Nullable RecordService<AssetEventRecord> events;

    /** @param repairs who repairs, as they come and go */
    public AssetRepairRules(RecordService<AssetRecord> assets, AssetRepairs repairs) {
        this.assets = assets;
        this.repairs = repairs;
    }

    /** Told once when moves, loans and repairs are kept, before anybody writes one. */
    public void keep(RecordService<AssetEventRecord> kept) {
        events = kept;
    }

    /** Hands a request on, with the number that the other section gives it. */
    void handOn(AssetEventRecord kind, RecordRow row, RecordContext now) {
        AssetRecord of = assets.kind();
        RecordRow asset = assets.find(now.office(), row.get(kind.asset)).orElseThrow();
        if (row.get(kind.sort) != AssetEventSort.REPAIR || OWN.contains(asset.get(of.sort))) {
            return;
        }
        var wanted = new RepairRequests.Wanted(
                "finance-asset-event-" + row.id(),
                asset.get(of.name),
                asset.get(of.number).text(),
                row.get(kind.place).isBlank() ? asset.get(of.place) : row.get(kind.place),
                row.get(kind.fault),
                row.get(kind.phone));
        asked(wanted, now)
                .ifPresent(repair -> Objects.requireNonNull(events)
                        .internal()
                        .change(
                                now.caller(),
                                row,
                                new RecordDraft()
                                        .with(kind.ticket, repair.number())
                                        .with(kind.repair, String.valueOf(repair.id()))));
    }

    private Optional<RepairRequests.Repair> asked(RepairRequests.Wanted wanted, RecordContext now) {
        try {
            return repairs.ask(now.caller(), wanted);
        } catch (Rejected tooLittle) {
            Rejected refused = Rejected.of("phone", "finance.error.repairRefused");
            refused.addSuppressed(tooLittle);
            throw refused;
        }
    }

    private Optional<RepairRequests.Repair> repair(AssetEventRecord kind, RecordRow row) {
        return row.get(kind.repair).isEmpty()
                ? Optional.empty()
                : repairs.find(row.head().office(), Long.parseLong(row.get(kind.repair)));
    }

    /** The problem with taking back what is still being repaired. */
    Optional<Problem> notEnded(AssetEventRecord kind, RecordRow row) {
        return repair(kind, row)
                .filter(one -> !one.ended())
                .map(one -> Problem.of("", "finance.error.repairOpen", one.number()));
    }

    /** With what the other section says it cost, unless somebody typed another sum. */
    RecordRow withCost(AssetEventRecord kind, RecordRow row) {
        BigDecimal cost = repair(kind, row).map(RepairRequests.Repair::cost).orElse(BigDecimal.ZERO);
        return row.has(kind.cost) || cost.signum() == 0 ? row : row.with(kind.cost, cost);
    }
}
