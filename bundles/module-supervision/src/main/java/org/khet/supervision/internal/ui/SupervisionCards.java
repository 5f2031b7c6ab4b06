package org.khet.supervision.internal.ui;

import java.util.List;
import org.khet.portal.api.record.ui.TabCountCard;
import org.khet.portal.api.ui.CardEntry;
import org.khet.supervision.internal.SupervisionPermissions;
import org.khet.supervision.internal.SupervisionRecords;

/** Cards on the home page: for supervisors the visits that come, wait for a signature or have no note, and what schools sent or did not do
 * in time; for a school the notes it signs, the advice it answers and what it owes. Source: other-groups F (SUP). */
public final class SupervisionCards {
    private final TabCountCard office;
    private final TabCountCard school;

    /** Over the records of the module. */
    public SupervisionCards(SupervisionRecords records) {
        TabCountCard none = TabCountCard.of("supervision");
        office = none.running(records.visits, "coming")
                .late(records.visits, "late")
                .waiting(records.visits, "sign")
                .late(records.advices, "late")
                .waiting(records.sars, "read")
                .late(records.sars, "late");
        school = none.waiting(records.visits, "sign")
                .waiting(records.advices, "owed")
                .waiting(records.sars, "missing")
                .waiting(records.recommendations, "owed");
    }

    /** Both cards; none of zeros. */
    public List<CardEntry> entries() {
        return List.of(
                office.entry("office", SupervisionPermissions.VISIT_KEEP, 66),
                school.entry("school", SupervisionPermissions.ADVICE_ACT, 67));
    }
}
