package org.khet.processes.internal;

import java.util.List;
import java.util.stream.Stream;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.process.ProcessTemplate;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.record.ui.RecordModule;
import org.khet.portal.api.record.ui.RecordViews;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.waiting.WaitingSource;
import org.khet.processes.internal.catalogue.OfficeFormsLink;
import org.khet.processes.internal.catalogue.ShippedCatalogue;
import org.khet.processes.internal.setting.ProcessesPermissions;
import org.khet.processes.internal.setting.ProcessesSettings;
import org.khet.processes.internal.ui.ProcessesRoutes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Announces the module: its registers, the processes of the manuals, permissions and settings. Source: kinds-processes.md. */
@Component(service = {PortalModule.class, WaitingSource.class, ProcessesModule.class})
public final class ProcessesModule extends RecordModule {
    private final ProcessesRoutes screens;

    /** For the component runtime. */
    @Activate
    public ProcessesModule(
            @Reference RecordServices records,
            @Reference RecordViews views,
            @Reference(target = "(khet.unit=processes)") UnitOfWork work,
            @Reference ProcessesRecords kept,
            @Reference ProcessesPortal portal,
            @Reference ProcessesReporting reporting,
            @Reference ProcessesPapers papers,
            @Reference OfficeFormsLink forms) {
        super("processes", records, views, work);
        screens = new ProcessesRoutes(kept, portal, reporting, papers, forms);
        for (RecordService<?> service : kept.all()) {
            keeps(service.kind(), screens.of(service.kind()));
        }
    }

    @Override
    public List<ViewEntry> views() {
        return Stream.concat(super.views().stream(), screens.entries().stream()).toList();
    }

    @Override
    public List<CardEntry> cards() {
        return screens.cards();
    }

    @Override
    public List<ProcessTemplate> processes() {
        return ShippedCatalogue.templates();
    }

    @Override
    public List<PermissionEntry> permissions() {
        return ProcessesPermissions.entries();
    }

    @Override
    public List<Setting<?>> settings() {
        return ProcessesSettings.all();
    }
}
