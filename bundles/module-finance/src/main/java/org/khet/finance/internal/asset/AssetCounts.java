package org.khet.finance.internal.asset;

import java.util.List;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/** Makes the sheet of a yearly check, and takes over what was found once the director has decided. Source: finance FIN-P20, RF-62. */
public final class AssetCounts {
    private final RecordService<AssetCountRecord> counts;
    private final RecordService<AssetRecord> assets;

    /** @param counts rows of the sheet */
    public AssetCounts(RecordService<AssetCountRecord> counts, RecordService<AssetRecord> assets) {
        this.counts = counts;
        this.assets = assets;
    }

    /** One row for each asset that has not been disposed of. */
    void generate(RecordRow check, RecordContext now) {
        AssetCountRecord kind = counts.kind();
        for (RecordRow asset : assets.internal().all(now.caller(), RecordFilter.ALL)) {
            if (asset.state().open()) {
                counts.internal()
                        .create(
                                now.caller(),
                                new RecordDraft().with(kind.check, check.id()).with(kind.asset, asset.id()));
            }
        }
    }

    /** Rows of a check. */
    public List<RecordRow> of(RecordRow check, RecordContext now) {
        return counts.internal()
                .all(now.caller(), RecordFilter.of(counts.kind().check.is(check.id())));
    }

    /** What was not found is lost, what is broken is damaged. */
    void decided(RecordRow check, RecordContext now) {
        AssetRecord kind = assets.kind();
        for (RecordRow count : of(check, now)) {
            RecordRow asset =
                    assets.find(now.office(), count.get(counts.kind().asset)).orElseThrow();
            String result = count.get(counts.kind().result).orElse("");
            if (result.equals(AssetCountRecord.LOST) && kind.lose.from().contains(asset.state())) {
                assets.internal().act(now.caller(), asset, kind.lose);
            } else if (result.equals(AssetCountRecord.DAMAGED)
                    && kind.damage.from().contains(asset.state())) {
                assets.internal().act(now.caller(), asset, kind.damage);
            }
        }
    }
}
