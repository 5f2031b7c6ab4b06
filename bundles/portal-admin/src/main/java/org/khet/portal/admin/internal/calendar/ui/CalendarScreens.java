package org.khet.portal.admin.internal.calendar.ui;

import java.time.Clock;
import java.util.List;
import org.khet.portal.admin.internal.word.Catalogs;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.time.WorkingDays;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the calendar of the office. */
@Component(service = CalendarScreens.class)
public final class CalendarScreens {
    private final WorkingDays days;
    private final Clock clock;
    private final Catalogs catalogs;

    /** Holidays, today and words. */
    @Activate
    public CalendarScreens(@Reference WorkingDays days, @Reference Clock clock, @Reference Catalogs catalogs) {
        this.days = days;
        this.clock = clock;
        this.catalogs = catalogs;
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return List.of(ViewEntry.at("holidays", this::open)
                .needs(WorkingDays.CONFIGURE)
                .inMenu(ViewEntry.ADMIN, "calendar-days", 40));
    }

    private com.vaadin.flow.component.Component open(ViewRequest request) {
        Texts texts = catalogs.with(request.texts());
        return new HolidaysView(request, texts, days, OfficeTime.day(clock.instant()));
    }
}
