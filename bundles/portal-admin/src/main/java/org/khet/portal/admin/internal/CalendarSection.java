package org.khet.portal.admin.internal;

import java.util.List;
import java.util.stream.Stream;
import org.khet.portal.admin.internal.calendar.ui.CalendarRoutes;
import org.khet.portal.admin.internal.round.ui.RoundRoutes;
import org.khet.portal.admin.internal.year.ui.FiscalYearRoutes;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.ViewEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The screens over the office's time: holidays, school years, rounds of data, fiscal years. */
@Component(service = CalendarSection.class)
public final class CalendarSection {
    private final List<ViewEntry> entries;
    private final List<CardEntry> cards;

    /** Screens of these topics. */
    @Activate
    public CalendarSection(
            @Reference CalendarRoutes days, @Reference RoundRoutes rounds, @Reference FiscalYearRoutes years) {
        this.entries = Stream.of(days.entries(), rounds.entries(), years.entries())
                .flatMap(List::stream)
                .toList();
        this.cards = rounds.cards();
    }

    /** Cards of the home page. */
    public List<CardEntry> cards() {
        return cards;
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return entries;
    }
}
