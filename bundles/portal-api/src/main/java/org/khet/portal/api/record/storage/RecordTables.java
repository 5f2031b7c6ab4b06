package org.khet.portal.api.record.storage;

import org.khet.portal.api.persistence.UnitOfWork;

/** Opens tables of declared records in the persistence unit of their module. Safe for concurrent use. */
public interface RecordTables {
    /**
     * Opens a table; the same description in the same unit gives the same. What it makes goes with the unit.
     *
     * @param unit  the module's own unit of work
     * @param table what the declaration says; a missing column shows at the first use
     */
    RecordTable open(UnitOfWork unit, TableDescription table);
}
