package org.khet.documents.internal.setting;

import org.khet.portal.api.office.Offices;
import org.khet.portal.api.person.People;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.series.Series;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.time.WorkingDays;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes the services of the portal for the registers. */
@Component(service = DocumentsServicesProvider.class)
public final class DocumentsServicesProvider {
    private final DocumentsServices services;

    /** For the component runtime. */
    @Activate
    public DocumentsServicesProvider(
            @Reference Settings settings,
            @Reference WorkingDays workingDays,
            @Reference Series series,
            @Reference Offices offices,
            @Reference Units units,
            @Reference Schools schools,
            @Reference People people,
            @Reference Callers callers) {
        services = new DocumentsServices(settings, workingDays, series, offices, units, schools, people, callers);
    }

    /** The services. */
    public DocumentsServices services() {
        return services;
    }
}
