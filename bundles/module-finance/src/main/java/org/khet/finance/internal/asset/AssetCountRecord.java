package org.khet.finance.internal.asset;

import java.util.List;
import java.util.Optional;
import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.finance.internal.setting.PropertyPermissions;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/** What the yearly check found of one asset (ผลการตรวจนับ). Source: finance FE-31, PF-F26; kinds-finance finance.asset-count. */
public final class AssetCountRecord extends RecordKind {
    /** Result of what is no longer there. */
    public static final String LOST = "LOST";
    /** Result of what is broken. */
    public static final String DAMAGED = "DAMAGED";

    public final Field<Long> check = record("check", "finance.asset-check").filtered();
    public final Field<Long> asset = record("asset", "finance.asset").filtered();

    public final State open = state("NOT_COUNTED", StateTone.WAIT);
    public final State counted = end("COUNTED", StateTone.DONE);

    public final Field<Optional<String>> result =
            code("result", FinanceCodes.COUNT_RESULT).from(counted).filtered().optional();
    public final Field<String> remark = text("remark", 300).from(counted).orEmpty();

    public final Action count = action("count")
            .from(open, counted)
            .to(counted)
            .needs(PropertyPermissions.ASSET_KEEP)
            .orFor((row, now) -> checks().isMember(row.get(check()), now))
            .orForThose(now -> check().in(checks().ofMember(now)))
            .when(new OpenCheck(this::checks, check))
            .demands(result)
            .asks(remark)
            .icon("check");

    private final AssetChecks checks;

    /** @param checks which checks are being counted, and who counts; rows are made when the check starts */
    public AssetCountRecord(AssetChecks checks) {
        super("finance", "asset-count", "fin_asset_count");
        this.checks = checks;
        rights(PropertyPermissions.ASSET_VIEW, PropertyPermissions.ASSET_KEEP);
        byCodeOnly();
        unique(check, asset);
        titled(asset);
        list(check, asset, result, remark);
        tab("open", open);
        tab("lost", now -> List.of(result.in(List.of(LOST, DAMAGED, "DETERIORATED", "UNNEEDED"))));
        tab("all");
        menu("FIN", "qr-code", 31, "assets");
    }

    private AssetChecks checks() {
        return checks;
    }

    private Field<Long> check() {
        return check;
    }
}
