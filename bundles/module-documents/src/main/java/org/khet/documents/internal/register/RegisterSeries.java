package org.khet.documents.internal.register;

import java.time.LocalDate;
import org.khet.portal.api.series.NumberSeries;
import org.khet.portal.api.series.NumberSeries.YearKind;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.structure.UnitId;

/** The running numbers of a register in the portal's counter; how they look is the register's. */
public final class RegisterSeries {
    /** Of fields whose number is always given by the register of the record, so never counted itself. */
    public static final NumberSeries BY_REGISTER = series("documents.register", YearKind.CALENDAR);

    /** The one year of a register that never begins again. */
    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);

    private RegisterSeries() {}

    /** The series of a register. */
    static NumberSeries of(long register, BookYear year) {
        return series("documents.r" + register, year == BookYear.FISCAL ? YearKind.FISCAL : YearKind.CALENDAR);
    }

    /** The series of a unit in a register that all units share. */
    static NumberSeries of(long register, UnitId unit, BookYear year) {
        return series(
                "documents.r" + register + ".u" + unit.value(),
                year == BookYear.FISCAL ? YearKind.FISCAL : YearKind.CALENDAR);
    }

    /** The day that decides the year of the counter. */
    static LocalDate day(BookYear year, LocalDate day) {
        return year == BookYear.NEVER ? EVER : day;
    }

    private static NumberSeries series(String id, YearKind year) {
        return new NumberSeries(
                id, year, Setting.numberPattern("documents.setting.registerNumber", "{seq}", "core CORE-49"));
    }
}
