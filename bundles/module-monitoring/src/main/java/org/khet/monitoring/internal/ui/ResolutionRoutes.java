package org.khet.monitoring.internal.ui;

import org.khet.monitoring.internal.MonitoringPermissions;
import org.khet.monitoring.internal.plan.ResolutionItems;
import org.khet.portal.api.person.People;
import org.khet.portal.api.ui.ViewEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The page of resolutions that nobody follows yet. Source: monitoring P16, MON-41. */
@Component(service = ResolutionRoutes.class)
public final class ResolutionRoutes {
    private final ResolutionItems items;
    private final People people;

    /** For the component runtime. */
    @Activate
    public ResolutionRoutes(@Reference ResolutionItems items, @Reference People people) {
        this.items = items;
        this.people = people;
    }

    /** The screen, among those of the follow-up. */
    public ViewEntry entry() {
        return ViewEntry.at("resolutions", request -> new ResolutionsView(request, items, people))
                .needs(MonitoringPermissions.FRAMEWORK_KEEP)
                .inMenu("PLAN", "gavel", 113)
                .under("progress");
    }
}
