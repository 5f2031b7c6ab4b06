package org.khet.ict.internal.equipment;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.ict.internal.setting.IctSql;
import org.khet.portal.api.imports.RecordUsage;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Schools that own equipment, also what was written off; the record layer tells of units. */
@Component(service = RecordUsage.class)
public final class DeviceUsage implements RecordUsage {
    private final IctSql sql;

    /** @param sql tables of the module */
    @Activate
    public DeviceUsage(@Reference IctSql sql) {
        this.sql = sql;
    }

    @Override
    public String what() {
        return "ict.equipment.owned.label";
    }

    @Override
    public Set<SchoolId> schools(OfficeId office, Collection<SchoolId> schools) {
        List<SchoolId> owners = sql.rows(
                office,
                "select distinct school_id from ict_equipment where office_id = ? and school_id is not null",
                row -> new SchoolId(row.getLong(1)),
                office.value());
        return schools.stream().filter(owners::contains).collect(Collectors.toSet());
    }
}
