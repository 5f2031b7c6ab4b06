package org.khet.policyplan.internal.setting;

import org.khet.portal.api.school.SchoolChanges;
import org.khet.portal.api.school.SchoolFoundings;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.settings.Settings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the registers ask of the office: its schools and its settings. */
@Component(service = PlanningServices.class)
public final class PlanningServices {
    private final Schools schools;
    private final Settings settings;
    private final SchoolChanges changes;
    private final SchoolFoundings foundings;

    /** For the component runtime. */
    @Activate
    public PlanningServices(
            @Reference Schools schools,
            @Reference Settings settings,
            @Reference SchoolChanges changes,
            @Reference SchoolFoundings foundings) {
        this.schools = schools;
        this.settings = settings;
        this.changes = changes;
        this.foundings = foundings;
    }

    /** Schools. */
    public Schools schools() {
        return schools;
    }

    /** Settings. */
    public Settings settings() {
        return settings;
    }

    /** Carries out decided changes of schools. */
    public SchoolChanges changes() {
        return changes;
    }

    /** Adds schools whose founding was decided. */
    public SchoolFoundings foundings() {
        return foundings;
    }
}
