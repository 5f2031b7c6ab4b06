package org.khet.promotion.internal.care;

import org.khet.promotion.internal.setting.PromotionCodes;
import org.khet.promotion.internal.setting.PromotionOffice;
import org.khet.promotion.internal.setting.PromotionPermissions;
import org.khet.promotion.internal.setting.PromotionSettings;

/** A case of the care system, from the screening until it is closed. Source: other-groups PROM-08, P08. */
public final class CareCaseKind extends TeamCaseKind {
    /** The kind as the module keeps it. */
    public CareCaseKind(PromotionOffice office) {
        super(
                "care-case",
                "care-cases",
                "prm_care",
                office,
                new Rights(
                        PromotionPermissions.CASE_VIEW, PromotionPermissions.CASE_KEEP, PromotionPermissions.CASE_ALL),
                PromotionSettings.CASES,
                PromotionCodes.CARE_SUBJECT);
        list(number, openedOn, school, child, level, subject, agency);
        section("case", school, child, openedOn, level, subject, facts);
        section("team", team);
        section("steps", steps);
        tab("open", open, referred);
        tab("closed", closed);
        menu(MENU, "heart-handshake", 612, "care");
    }
}
