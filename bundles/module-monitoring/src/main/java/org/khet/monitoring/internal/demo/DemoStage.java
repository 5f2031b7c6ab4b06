package org.khet.monitoring.internal.demo;

import java.time.LocalDate;
import java.util.List;
import org.khet.monitoring.internal.MonitoringRecords;
import org.khet.portal.api.demo.DemoData.Cast;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/**
 * Where the demonstration of one office is made.
 *
 * @param records the records of the module
 * @param system  the portal itself in the office
 * @param cast    invented people and schools
 * @param demo    what the office has
 * @param unit    group of the line
 * @param groups  groups of those who own a project each
 */
record DemoStage(
        MonitoringRecords records,
        Caller system,
        Cast cast,
        MonitoringDemo.DemoOffice demo,
        UnitId unit,
        List<UnitId> groups) {
    LocalDate today() {
        return cast.today();
    }

    FiscalYear year() {
        return FiscalYear.of(cast.today());
    }

    PersonId person(int index) {
        return cast.person(demo.code(), demo.owners().get(index % demo.owners().size()));
    }

    UnitId group(int index) {
        return groups.get(index % groups.size());
    }

    SchoolId school() {
        return cast.school(demo.code(), demo.school());
    }
}
