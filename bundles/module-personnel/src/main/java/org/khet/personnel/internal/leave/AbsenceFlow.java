package org.khet.personnel.internal.leave;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.khet.portal.api.acting.AbsenceId;
import org.khet.portal.api.acting.DecidedAbsences;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.WorkingDays;

/** Absences of people in the portal, and the days that they take. Safe for concurrent use. Source: other-groups H-06. */
public final class AbsenceFlow {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private final DecidedAbsences absences;
    private final WorkingDays days;

    /** Over the portal's absences and calendar. */
    public AbsenceFlow(DecidedAbsences absences, WorkingDays days) {
        this.absences = absences;
        this.days = days;
    }

    AbsenceId note(Caller caller, PersonId person, HalfDay from, HalfDay until, String kind) {
        return absences.note(caller, new DecidedAbsences.Decided(person, from, until, kind, ""));
    }

    void cancel(Caller caller, AbsenceId absence) {
        absences.cancel(caller, absence);
    }

    /** Days from the first to the last half day, one decimal: working days of the office, or all. */
    public BigDecimal length(OfficeId office, HalfDay from, HalfDay until, boolean workingDays) {
        LocalDate first = from.day();
        LocalDate last = until.day();
        long whole =
                workingDays ? days.between(office, first.minusDays(1), last) : ChronoUnit.DAYS.between(first, last) + 1;
        BigDecimal length = BigDecimal.valueOf(whole);
        if (from.afternoon() && counts(office, first, workingDays)) {
            length = length.subtract(HALF);
        }
        if (!until.afternoon() && counts(office, last, workingDays)) {
            length = length.subtract(HALF);
        }
        return length.max(BigDecimal.ZERO).setScale(1);
    }

    private boolean counts(OfficeId office, LocalDate day, boolean workingDays) {
        return !workingDays || days.isWorkingDay(office, day);
    }
}
