package org.khet.portal.persistence.internal.record;

import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.storage.RecordTable;
import org.khet.portal.api.record.storage.RecordTables;
import org.khet.portal.api.record.storage.TableDescription;
import org.khet.portal.persistence.internal.transaction.JpaUnitOfWork;
import org.osgi.service.component.annotations.Component;

/** Opens tables of declared records as dynamic entity types. Stateless; what is open belongs to its unit. */
@Component(service = RecordTables.class)
public final class DynamicRecordTables implements RecordTables {
    @Override
    public RecordTable open(UnitOfWork unit, TableDescription table) {
        if (!(unit instanceof JpaUnitOfWork work)) {
            throw new IllegalArgumentException("not a unit of work of this portal: " + unit);
        }
        DynamicRecordTable open = (DynamicRecordTable) work.unit()
                .recordTable(
                        table,
                        (session, number) ->
                                new DynamicRecordTable(work, table, DynamicTypes.of(session, table, number)));
        return open.in(work);
    }
}
