package org.khet.portal.admin.internal.link.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.khet.portal.admin.internal.link.OfficeLink;
import org.khet.portal.admin.internal.text.ModuleCatalogs;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.ViewEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The office's links: kept by who keeps its settings, on the home page of all its people. */
@Component(service = OfficeLinkRoutes.class)
public final class OfficeLinkRoutes {
    private static final int LAST = 90;
    private final Settings settings;
    private final Clock clock;
    private final ModuleCatalogs catalogs;

    /** Settings, today and words. */
    @Activate
    public OfficeLinkRoutes(@Reference Settings settings, @Reference Clock clock, @Reference ModuleCatalogs catalogs) {
        this.settings = settings;
        this.clock = clock;
        this.catalogs = catalogs;
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return List.of(ViewEntry.at(
                        "office-links",
                        request -> new OfficeLinksView(request, catalogs.with(request.texts()), settings, today()))
                .needs(Settings.CONFIGURE)
                .inMenu(ViewEntry.ADMIN, "external-link", 72)
                .under("system"));
    }

    /** Cards of the home page. */
    public List<CardEntry> cards() {
        return List.of(new CardEntry(
                        "links",
                        Offices.VIEW,
                        LAST,
                        request -> new LinkCard(catalogs.with(request.texts()))
                                .of(links(request.caller().office())))
                .when(caller -> !links(caller.office()).isEmpty()));
    }

    private List<OfficeLink> links(OfficeId office) {
        return settings.get(office, OfficeLink.SETTING, today());
    }

    private LocalDate today() {
        return OfficeTime.day(clock.instant());
    }
}
