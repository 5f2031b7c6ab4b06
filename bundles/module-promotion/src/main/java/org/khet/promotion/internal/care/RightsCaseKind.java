package org.khet.promotion.internal.care;

import org.khet.portal.api.record.Field;
import org.khet.promotion.internal.setting.PromotionCodes;
import org.khet.promotion.internal.setting.PromotionOffice;
import org.khet.promotion.internal.setting.PromotionPermissions;
import org.khet.promotion.internal.setting.PromotionSettings;

/**
 * A case of the rights of children or of the discipline of pupils, kept apart from care cases and with rights of its own. Source:
 * other-groups PROM-15, P06.
 */
public final class RightsCaseKind extends TeamCaseKind {
    public final Field<RightsSort> sort =
            choice("rights_sort", RightsSort.class).sensitive().filtered();

    /** The kind as the module keeps it. */
    public RightsCaseKind(PromotionOffice office) {
        super(
                "rights-case",
                "rights-cases",
                "prm_rights",
                office,
                new Rights(
                        PromotionPermissions.RIGHTS_VIEW,
                        PromotionPermissions.RIGHTS_KEEP,
                        PromotionPermissions.RIGHTS_ALL),
                PromotionSettings.RIGHTS,
                PromotionCodes.RIGHTS_SUBJECT);
        list(number, sort, openedOn, school, child, level, subject, agency);
        section("case", sort, school, child, openedOn, level, subject, facts);
        section("team", team);
        section("steps", steps);
        tab("open", open, referred);
        tab("closed", closed);
        menu(MENU, "scale", 613, "care");
    }
}
