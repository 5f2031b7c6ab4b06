package org.khet.training.internal.ui;

import java.util.List;
import org.khet.portal.api.record.ui.TabCountCard;
import org.khet.portal.api.ui.CardEntry;
import org.khet.training.internal.TrainingPermissions;
import org.khet.training.internal.TrainingRecords;

/** Cards on the home page: for the group the sessions whose hours are not counted and what waits for it; for heads the open courses and
 * the licences that end soon. Source: other-groups F (TDEV). */
public final class TrainingCards {
    private final TabCountCard office;
    private final TabCountCard school;

    /** Over the records of the module. */
    public TrainingCards(TrainingRecords records) {
        TabCountCard none = TabCountCard.of("training");
        office = none.late(records.sheets, "due")
                .waiting(records.enrolments, "waiting")
                .waiting(records.histories, "claimed")
                .waiting(records.needs, "sent")
                .late(records.licences, "soon")
                .late(records.studies, "late");
        school = none.running(records.courses, "open").late(records.licences, "soon");
    }

    /** Both cards; none of zeros. */
    public List<CardEntry> entries() {
        return List.of(
                office.entry("office", TrainingPermissions.KEEP, 61),
                school.entry("school", TrainingPermissions.NOMINATE, 62));
    }
}
