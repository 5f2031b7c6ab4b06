package org.khet.legal.internal;

import java.util.List;
import org.khet.legal.internal.ui.LegalRecordViews;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.process.ProcessTemplate;
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

/** Announces the lawyers' work. Source: other-groups HR-P18 to P26, structure S-2561. */
@Component(service = {PortalModule.class, WaitingSource.class})
public final class LegalModule extends RecordModule {
    /** The lawyers' work: of the group of law and cases, in an office without it of personnel. */
    static final ProcessTemplate LEGAL = ProcessTemplate.of("legal.legal", "LAW", "HR");

    /** For the component runtime. */
    @Activate
    public LegalModule(
            @Reference RecordServices records,
            @Reference RecordViews views,
            @Reference(target = "(khet.unit=legal)") UnitOfWork work,
            @Reference LegalRecords kept) {
        super("legal", records, views, work);
        LegalRecordViews screens = new LegalRecordViews(kept);
        for (RecordService<?> service : kept.all()) {
            keeps(service.kind(), screens.of(service.kind()));
        }
    }

    @Override
    public List<ViewEntry> views() {
        return super.views().stream().map(view -> view.follows(LEGAL)).toList();
    }

    @Override
    public List<ProcessTemplate> processes() {
        return List.of(LEGAL);
    }

    @Override
    public List<PermissionEntry> permissions() {
        return LegalPermissions.entries();
    }

    @Override
    public List<CodeList> codeLists() {
        return LegalCodes.all();
    }

    @Override
    public List<Setting<?>> settings() {
        return LegalSettings.all();
    }
}
