package org.khet.portal.core.internal.time;

import java.util.List;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.SchoolYear;
import org.khet.portal.api.time.WorkingDays;
import org.khet.portal.api.time.YearTurnFinding;
import org.khet.portal.api.time.YearTurnFinding.Kind;
import org.khet.portal.api.time.YearTurnPart;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether the holidays of a fiscal year and the school year that begins in it are known. */
@Component(service = YearTurnPart.class)
public final class CalendarYearTurn implements YearTurnPart {
    private static final ModuleId CORE = new ModuleId("core");
    private final WorkingDays days;
    private final StoredSchoolYears schoolYears;

    /** Holidays and school years. */
    @Activate
    public CalendarYearTurn(@Reference WorkingDays days, @Reference StoredSchoolYears schoolYears) {
        this.days = days;
        this.schoolYears = schoolYears;
    }

    @Override
    public ModuleId module() {
        return CORE;
    }

    @Override
    public List<YearTurnFinding> preview(Caller caller, FiscalYear year) {
        return List.of(holidays(caller, year), schoolYear(caller, year));
    }

    private YearTurnFinding holidays(Caller caller, FiscalYear year) {
        int known = days.holidays(caller.office(), year).size();
        String number = String.valueOf(year.buddhist());
        return known == 0
                ? YearTurnFinding.of(Kind.MISSING, "admin/holidays", "core.year.found.no-holidays", number)
                : YearTurnFinding.of(
                        Kind.READY, "admin/holidays", "core.year.found.holidays", number, String.valueOf(known));
    }

    /** Begins in May, in the middle of the fiscal year. */
    private YearTurnFinding schoolYear(Caller caller, FiscalYear year) {
        int starting = year.endingYear();
        boolean recorded = schoolYears.stored(caller.office()).recorded().containsKey(starting);
        String number = String.valueOf(SchoolYear.buddhist(starting));
        return YearTurnFinding.of(
                recorded ? Kind.READY : Kind.MISSING,
                "admin/school-years/" + number,
                recorded ? "core.year.found.school-year" : "core.year.found.no-school-year",
                number);
    }
}
