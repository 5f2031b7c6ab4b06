package org.khet.portal.records.internal.ui.neighbour;

import java.util.List;
import org.khet.portal.api.record.MadeFor;
import org.khet.portal.api.record.ui.RecordOffers;

/** What modules give to the screens of records that are not their own. */
public interface Neighbours {
    /** Those who offer something for a record, in the order in which they came. */
    List<RecordOffers> offers();

    /** Those for whom records are made, in the order in which they came. */
    List<MadeFor> receivers();
}
