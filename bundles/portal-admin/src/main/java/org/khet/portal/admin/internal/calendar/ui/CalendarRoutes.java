package org.khet.portal.admin.internal.calendar.ui;

import java.time.Clock;
import java.util.List;
import org.khet.portal.admin.internal.text.ModuleCatalogs;
import org.khet.portal.api.admin.time.SchoolYearRegister;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.time.SchoolYear;
import org.khet.portal.api.time.WorkingDays;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the calendar of the office. */
@Component(service = CalendarRoutes.class)
public final class CalendarRoutes {
    private static final String YEAR = "2[45]\\d\\d";
    private final WorkingDays days;
    private final SchoolYearRegister years;
    private final Clock clock;
    private final ModuleCatalogs catalogs;
    private final ListExports exports;

    /** Holidays, school years, today, words, and by what lists go out. */
    @Activate
    public CalendarRoutes(
            @Reference WorkingDays days,
            @Reference SchoolYearRegister years,
            @Reference Clock clock,
            @Reference ModuleCatalogs catalogs,
            @Reference ListExports exports) {
        this.exports = exports;
        this.days = days;
        this.years = years;
        this.clock = clock;
        this.catalogs = catalogs;
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return List.of(
                ViewEntry.at("holidays", this::open)
                        .needs(WorkingDays.CONFIGURE)
                        .inMenu(ViewEntry.ADMIN, "calendar-days", 40)
                        .under("calendar"),
                ViewEntry.at("school-years", this::openYears)
                        .needs(WorkingDays.CONFIGURE)
                        .inMenu(ViewEntry.ADMIN, "graduation-cap", 42)
                        .under("calendar"));
    }

    private com.vaadin.flow.component.Component open(ViewRequest request) {
        Texts texts = catalogs.with(request.texts());
        return new HolidaysView(request, texts, days, OfficeTime.day(clock.instant())).exporting(exports);
    }

    private com.vaadin.flow.component.Component openYears(ViewRequest request) {
        Texts texts = catalogs.with(request.texts());
        if (request.key().isEmpty()) {
            return new SchoolYearsView(request, texts, years, OfficeTime.day(clock.instant())).exporting(exports);
        }
        if (!request.key().matches(YEAR)) {
            throw new NoLongerThere("core.school-year/" + request.key());
        }
        int year = SchoolYear.startingYear(Integer.parseInt(request.key()));
        return new SchoolYearView(request, texts, years, years.open(request.caller(), year));
    }
}
