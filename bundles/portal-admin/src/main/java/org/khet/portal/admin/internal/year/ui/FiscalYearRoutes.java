package org.khet.portal.admin.internal.year.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.khet.portal.admin.internal.text.ModuleCatalogs;
import org.khet.portal.api.admin.time.FiscalYearRegister;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Opens the fiscal years of the office. */
@org.osgi.service.component.annotations.Component(service = FiscalYearRoutes.class)
public final class FiscalYearRoutes {
    private static final String YEAR = "2[45]\\d\\d";
    private final FiscalYearRegister years;
    private final Clock clock;
    private final ModuleCatalogs catalogs;

    /** Years, today and words. */
    @Activate
    public FiscalYearRoutes(
            @Reference FiscalYearRegister years, @Reference Clock clock, @Reference ModuleCatalogs catalogs) {
        this.years = years;
        this.clock = clock;
        this.catalogs = catalogs;
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return List.of(
                ViewEntry.at("years", this::open)
                        .needs(FiscalYearRegister.TURN)
                        .inMenu(ViewEntry.ADMIN, "calendar-check", 44)
                        .under("calendar"),
                ViewEntry.at("year-turn", this::turn).needs(FiscalYearRegister.TURN));
    }

    private Component open(ViewRequest request) {
        Texts texts = catalogs.with(request.texts());
        if (request.key().isEmpty()) {
            return new FiscalYearsView(request, texts, years, today());
        }
        if (!request.key().matches(YEAR)) {
            throw new NoLongerThere("core.year/" + request.key());
        }
        FiscalYear year = FiscalYear.ofBuddhist(Integer.parseInt(request.key()));
        return new FiscalYearView(request, texts, years, years.find(request.caller(), year), today());
    }

    private Component turn(ViewRequest request) {
        return new YearTurnView(request, catalogs.with(request.texts()), years, today());
    }

    private LocalDate today() {
        return OfficeTime.day(clock.instant());
    }
}
