package org.khet.monitoring.internal.demo;

import java.time.LocalDate;
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
 */
record DemoStage(MonitoringRecords records, Caller system, Cast cast, MonitoringDemo.DemoOffice demo, UnitId unit) {
    LocalDate today() {
        return cast.today();
    }

    FiscalYear year() {
        return FiscalYear.of(cast.today());
    }

    PersonId person(int index) {
        return cast.person(demo.code(), demo.owners().get(index % demo.owners().size()));
    }

    SchoolId school() {
        return cast.school(demo.code(), demo.school());
    }
}
