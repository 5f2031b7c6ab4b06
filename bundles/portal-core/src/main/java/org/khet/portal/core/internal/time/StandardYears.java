package org.khet.portal.core.internal.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.function.Function;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.SchoolTerm;
import org.khet.portal.api.time.SchoolYear;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** School years as the settings of an office make them. Safe for concurrent use. */
@Component(service = StandardYears.class)
public final class StandardYears {
    private final Settings settings;

    /** @param settings of the offices */
    @Activate
    public StandardYears(@Reference Settings settings) {
        this.settings = settings;
    }

    /** With the settings in force when it begins; days that make no year count as the standard ones. */
    SchoolYear of(OfficeId office, int startingYear) {
        LocalDate begin = begin(startingYear);
        try {
            return year(startingYear, setting -> settings.get(office, setting, begin));
        } catch (IllegalArgumentException senseless) {
            return year(startingYear, Setting::standard);
        }
    }

    /** How many terms the office has in that year. */
    int mostTerms(OfficeId office, int startingYear) {
        return settings.get(office, SchoolYearSettings.TERMS, begin(startingYear));
    }

    private static LocalDate begin(int startingYear) {
        return SchoolYearSettings.TERM1_FIRST.standard().atYear(startingYear);
    }

    private static SchoolYear year(int startingYear, Function<Setting<MonthDay>, MonthDay> day) {
        LocalDate first = day.apply(SchoolYearSettings.TERM1_FIRST).atYear(startingYear);
        LocalDate firstEnd = after(first, day.apply(SchoolYearSettings.TERM1_LAST));
        LocalDate second = after(firstEnd, day.apply(SchoolYearSettings.TERM2_FIRST));
        LocalDate last = after(second, day.apply(SchoolYearSettings.TERM2_LAST));
        return new SchoolYear(
                startingYear,
                first,
                last,
                List.of(new SchoolTerm(1, first, firstEnd), new SchoolTerm(2, second, last)));
    }

    private static LocalDate after(LocalDate before, MonthDay day) {
        LocalDate same = day.atYear(before.getYear());
        return same.isBefore(before) ? day.atYear(before.getYear() + 1) : same;
    }
}
