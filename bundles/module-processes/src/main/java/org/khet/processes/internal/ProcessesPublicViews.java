package org.khet.processes.internal;

import java.util.Map;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.ui.ViewFactory;
import org.khet.portal.api.ui.open.PublicViews;
import org.khet.processes.internal.ui.PublicBooksView;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Announces the page of published manuals and reports. Source: core CORE-98, monitoring MON-33. */
@Component(service = PublicViews.class)
public final class ProcessesPublicViews implements PublicViews {
    private final ProcessesRecords records;

    /** For the component runtime. */
    @Activate
    public ProcessesPublicViews(@Reference ProcessesRecords records) {
        this.records = records;
    }

    @Override
    public ModuleId module() {
        return new ModuleId("processes");
    }

    @Override
    public Map<String, ViewFactory> views() {
        return Map.of("books", request -> new PublicBooksView(request, records));
    }
}
