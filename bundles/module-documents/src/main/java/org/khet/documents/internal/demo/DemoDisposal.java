package org.khet.documents.internal.demo;

import java.time.LocalDate;
import org.khet.documents.internal.disposal.Disposals;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ThaiDate;

/** The list of letters to be destroyed that an office makes of its letters of three years ago. Source: core CORE-60, I.3. */
final class DemoDisposal {
    private DemoDisposal() {}

    /** The list of the year before a day, new; an office has letters whose time is over. */
    static RecordRow list(Disposals disposals, Caller clerk, LocalDate today) {
        int year = today.getYear() + ThaiDate.ERA_DISTANCE - 1;
        return disposals
                .lists()
                .internal()
                .create(clerk, new RecordDraft().with(disposals.lists().kind().year, year));
    }
}
