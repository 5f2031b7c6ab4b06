package org.khet.finance.internal.asset;

import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.finance.internal.setting.PropertyPermissions;
import org.khet.portal.api.schooldata.SchoolCountKind;

/** How many assets of a class a school has in a year by M-OBEC, to be compared with the register. Source: finance P19, FIN-82. */
public final class MobecAssetRecord extends SchoolCountKind {
    /** The kind as the module keeps it. */
    public MobecAssetRecord() {
        super(
                "finance",
                "mobec-asset",
                "fin_mobec_asset",
                "sort",
                FinanceCodes.ASSET_CLASS,
                PropertyPermissions.ASSET_VIEW,
                PropertyPermissions.ASSET_KEEP);
        menu("FIN", "clipboard-list", 33, "assets");
    }
}
