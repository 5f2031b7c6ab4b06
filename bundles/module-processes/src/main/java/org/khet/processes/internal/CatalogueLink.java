package org.khet.processes.internal;

import org.khet.portal.api.record.RecordCatalogue;
import org.khet.processes.internal.catalogue.StepActions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the reports of the catalogue of records, which itself waits for the module: so neither waits for the other. */
@Component(service = CatalogueLink.class, immediate = true)
public final class CatalogueLink {
    /** For the component runtime. */
    @Activate
    public CatalogueLink(
            @Reference RecordCatalogue catalogue,
            @Reference ProcessesReporting reporting,
            @Reference StepActions actions) {
        reporting.know(catalogue);
        actions.know(catalogue);
    }
}
