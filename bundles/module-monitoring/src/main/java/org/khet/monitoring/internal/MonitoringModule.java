package org.khet.monitoring.internal;

import java.util.List;
import org.khet.portal.api.imports.RecordUse;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.record.ui.RecordModule;
import org.khet.portal.api.record.ui.RecordViews;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.Setting;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Announces the module: its kinds of records, permissions, code lists and settings. Source: monitoring. */
@Component(service = {PortalModule.class, RecordUse.class})
public final class MonitoringModule extends RecordModule {
    /** For the component runtime. */
    @Activate
    public MonitoringModule(
            @Reference RecordServices records,
            @Reference RecordViews views,
            @Reference(target = "(khet.unit=monitoring)") UnitOfWork work,
            @Reference MonitoringRecords kept) {
        super("monitoring", records, views, work);
        kept.all().forEach(service -> keeps(service.kind()));
    }

    @Override
    public List<PermissionEntry> permissions() {
        return MonitoringPermissions.entries();
    }

    @Override
    public List<CodeList> codeLists() {
        return MonitoringCodes.all();
    }

    @Override
    public List<Setting<?>> settings() {
        return MonitoringSettings.all();
    }
}
