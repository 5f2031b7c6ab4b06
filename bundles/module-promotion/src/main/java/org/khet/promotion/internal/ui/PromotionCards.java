package org.khet.promotion.internal.ui;

import java.util.List;
import org.khet.portal.api.record.ui.TabCountCard;
import org.khet.portal.api.ui.CardEntry;
import org.khet.promotion.internal.PromotionRecords;
import org.khet.promotion.internal.setting.PromotionPermissions;

/**
 * Cards on the home page: for the group the children at no school, what schools owe and what is late; for a school its own reports. Source:
 * other-groups F (PROM).
 */
public final class PromotionCards {
    private final TabCountCard office;
    private final TabCountCard school;

    /** Over the records of the module. */
    public PromotionCards(PromotionRecords records) {
        TabCountCard none = TabCountCard.of("promotion");
        office = none.late(records.children, "unfollowed")
                .late(records.followUps, "late")
                .late(records.dropouts, "late")
                .late(records.screenings, "late")
                .waiting(records.accidents, "open")
                .late(records.providers, "overdue");
        school = none.waiting(records.dropouts, "owed")
                .waiting(records.screenings, "owed")
                .waiting(records.safetyPlans, "open")
                .waiting(records.accidents, "open");
    }

    /** Both cards; none of zeros. */
    public List<CardEntry> entries() {
        return List.of(
                office.entry("office", PromotionPermissions.REPORT_ACCEPT, 71),
                school.entry("school", PromotionPermissions.REPORT_WRITE, 72));
    }
}
