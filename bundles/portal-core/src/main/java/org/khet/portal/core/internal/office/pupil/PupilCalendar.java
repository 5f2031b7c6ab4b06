package org.khet.portal.core.internal.office.pupil;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.khet.portal.api.admin.pupil.SchoolFigureRegister;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.pupil.PupilGrades;
import org.khet.portal.api.round.DataRounds;
import org.khet.portal.api.round.RoundYears;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** As of which days an office counts its pupils, and in which grades. Safe for concurrent use. */
@Component(service = PupilCalendar.class)
public final class PupilCalendar {
    private static final String DMC = "DMC";
    private final DataRounds rounds;
    private final CodeLists lists;
    private final OfficeAudit trail;

    /** Rounds and code lists of offices, and today. */
    @Activate
    public PupilCalendar(@Reference DataRounds rounds, @Reference CodeLists lists, @Reference OfficeAudit trail) {
        this.rounds = rounds;
        this.lists = lists;
        this.trail = trail;
    }

    /** Whether pupils can be counted as of the day: not after today, not before Buddhist 2500. */
    public boolean takes(LocalDate day) {
        return !day.isAfter(trail.today()) && day.getYear() >= SchoolFigureRegister.FIRST_YEAR;
    }

    /** Days of the rounds of DMC in the last school year and in this one that are not to come. */
    public List<LocalDate> days(OfficeId office) {
        LocalDate today = trail.today();
        int year = RoundYears.SCHOOL.of(today);
        return IntStream.rangeClosed(year - 1, year)
                .boxed()
                .flatMap(one -> rounds.ofYear(office, DMC, one).stream())
                .map(standing -> standing.round().days().asOf())
                .filter(day -> !day.isAfter(today))
                .toList();
    }

    /** Codes of the grades, ended ones included: older days may have them. */
    public Set<String> grades(OfficeId office) {
        return gradeCodes(office).stream().map(Code::code).collect(Collectors.toSet());
    }

    /** Grades in the office's order. */
    List<Code> gradeCodes(OfficeId office) {
        return lists.of(office, PupilGrades.LIST).stream()
                .filter(code -> code.parent() != null)
                .toList();
    }
}
