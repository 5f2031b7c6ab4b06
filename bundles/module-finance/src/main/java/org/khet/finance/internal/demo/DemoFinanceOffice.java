package org.khet.finance.internal.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.khet.finance.internal.keeping.FinanceRecords;
import org.khet.portal.api.demo.DemoData;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.NamedSystemCaller;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/**
 * One demonstration office while its records are made.
 *
 * @param all     records of the module
 * @param people  people and units
 * @param cast    invented people and schools
 * @param key     the office
 * @param code    its code
 */
record DemoFinanceOffice(FinanceRecords all, DemoFinancePeople people, DemoData.Cast cast, OfficeId key, String code) {
    DemoFinanceRoles roles() {
        return code.equals("KT1") ? DemoFinanceRoles.FIRST : DemoFinanceRoles.SECOND;
    }

    LocalDate today() {
        return cast.today();
    }

    /** So many weekdays before today, but none of another fiscal year. */
    LocalDate before(int weekdays) {
        LocalDate day = today();
        for (int left = weekdays; left > 0 && day.isAfter(year().firstDay()); ) {
            day = day.minusDays(1);
            left -= day.getDayOfWeek().getValue() < 6 ? 1 : 0;
        }
        return day;
    }

    FiscalYear year() {
        return FiscalYear.of(cast.today());
    }

    PersonId person(String number) {
        return cast.person(code, number);
    }

    UnitId unit(String unit) {
        return people.unit(key, unit);
    }

    static BigDecimal baht(String sum) {
        return new BigDecimal(sum);
    }

    NamedSystemCaller as(String number) {
        return people.caller(key, person(number));
    }

    <K extends RecordKind> RecordRow make(RecordService<K> service, String who, RecordDraft draft) {
        return service.internal().create(as(who), draft);
    }

    <K extends RecordKind> RecordRow act(
            RecordService<K> service, String who, RecordRow row, Action action, RecordDraft asked) {
        RecordRow now = service.find(key, row.id()).orElse(row);
        return service.internal().act(as(who), now, action, asked, "");
    }
}
