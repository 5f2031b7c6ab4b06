package org.khet.finance.internal.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.khet.finance.internal.asset.AssetRecord;
import org.khet.finance.internal.asset.AssetRules;
import org.khet.finance.internal.asset.Depreciation;
import org.khet.finance.internal.setting.PropertyPermissions;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;

/** What assets were worth in the books at the end of a month, those that were there then. Source: finance RF-60, FIN-81. */
public final class AssetBook {
    private final RecordService<AssetRecord> assets;
    private final AssetRules rules;

    /**
     * An asset at the end of a month.
     *
     * @param id     of its record
     * @param number of its card
     * @param name   what it is
     * @param sort   code of its class
     * @param holder who has it today
     * @param cost   baht
     * @param gone   depreciation until then, 0 of what is only listed
     * @param book   baht in the books then, at least one
     */
    public record Row(
            long id,
            String number,
            String name,
            String sort,
            Optional<PersonId> holder,
            BigDecimal cost,
            BigDecimal gone,
            BigDecimal book) {}

    /** @param assets all, also those that are gone */
    public AssetBook(RecordService<AssetRecord> assets, AssetRules rules) {
        this.assets = assets;
        this.rules = rules;
    }

    /** Assets that the caller sees, by class and number. */
    public List<Row> at(Caller caller, YearMonth month) {
        caller.require(PropertyPermissions.ASSET_VIEW);
        AssetRecord kind = assets.kind();
        LocalDate last = month.atEndOfMonth();
        return assets.all(caller, RecordFilter.ALL).stream()
                .filter(row -> !row.get(kind.acquiredOn).isAfter(last))
                .filter(row ->
                        row.get(kind.goneOn).filter(day -> !day.isAfter(last)).isEmpty())
                .map(row -> row(kind, row, month))
                .sorted(Comparator.comparing(Row::sort).thenComparing(Row::id))
                .toList();
    }

    private Row row(AssetRecord kind, RecordRow row, YearMonth month) {
        BigDecimal cost = row.get(kind.cost);
        LocalDate acquired = row.get(kind.acquiredOn);
        BigDecimal gone = row.get(kind.low)
                ? BigDecimal.ZERO
                : Depreciation.of(cost, row.get(kind.life))
                        .accumulated(acquired, month, rules.lastDay(row.head().office(), acquired));
        return new Row(
                row.id(),
                row.get(kind.number).text(),
                row.get(kind.name),
                row.get(kind.sort),
                row.get(kind.holder),
                cost,
                gone,
                cost.subtract(gone));
    }
}
