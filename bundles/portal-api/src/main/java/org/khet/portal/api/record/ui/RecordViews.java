package org.khet.portal.api.record.ui;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.search.RecordSource;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.ui.ViewEntry;

/** Makes the screens of a kind. Safe for concurrent use. */
public interface RecordViews {
    /** List, page and form. */
    List<ViewEntry> entries(RecordService<?> service, RecordViewOverrides screens);

    /** Those of the units at which some record points. */
    Set<UnitId> units(RecordService<?> service, OfficeId office, Collection<UnitId> units);

    /** Its records for the search of the portal. */
    RecordSource source(RecordService<?> service);
}
