package org.khet.monitoring.internal.spending;

import java.time.LocalDate;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordLink;

/** Asks whoever keeps the books what a project has spent; empty while nobody does. Source: monitoring RM-08, MON-11, MON-12. */
public interface SpendingLookup {
    /** Nobody keeps books: figures are typed. */
    SpendingLookup NONE = (office, project, until) -> Optional.empty();

    /** What a project spent until a day; empty when nobody knows. */
    Optional<SpendingFigure> spent(OfficeId office, RecordLink project, LocalDate until);
}
