package org.khet.directorate.internal;

import java.util.List;
import java.util.stream.Stream;
import org.khet.directorate.internal.ui.DirectorateRoutes;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.record.ui.RecordModule;
import org.khet.portal.api.record.ui.RecordViews;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.waiting.WaitingSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Announces the module of the administration group: its kinds of records, permissions, code lists and settings. Source: other-groups. */
@Component(service = {PortalModule.class, WaitingSource.class})
public final class DirectorateModule extends RecordModule {
    private final DirectorateRoutes routes;

    /** For the component runtime. */
    @Activate
    public DirectorateModule(
            @Reference RecordServices records,
            @Reference RecordViews views,
            @Reference(target = "(khet.unit=directorate)") UnitOfWork work,
            @Reference DirectorateRecords kept,
            @Reference DirectorateRoutes routes) {
        super("directorate", records, views, work);
        this.routes = routes;
        for (RecordService<?> service : kept.all()) {
            keeps(service.kind(), routes.overrides(service.kind()));
        }
    }

    @Override
    public List<ViewEntry> views() {
        return Stream.concat(super.views().stream(), routes.entries(() -> texts().in(TextCatalog.THAI)).stream())
                .toList();
    }

    @Override
    public List<PermissionEntry> permissions() {
        return DirectoratePermissions.entries();
    }

    @Override
    public List<CodeList> codeLists() {
        return DirectorateCodes.all();
    }

    @Override
    public List<Setting<?>> settings() {
        return DirectorateSettings.all();
    }
}
