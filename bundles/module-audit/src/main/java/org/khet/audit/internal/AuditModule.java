package org.khet.audit.internal;

import java.util.List;
import org.khet.audit.internal.engagement.AuditEngagementKind;
import org.khet.audit.internal.ui.AuditCards;
import org.khet.audit.internal.ui.EngagementWays;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.record.ui.RecordModule;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.record.ui.RecordViews;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.waiting.WaitingSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Announces the module: its kinds of records, permissions, code lists and settings. Source: other-groups AUD. */
@Component(service = {PortalModule.class, WaitingSource.class})
public final class AuditModule extends RecordModule {
    private final AuditCards cards;

    /** For the component runtime. */
    @Activate
    public AuditModule(
            @Reference RecordServices records,
            @Reference RecordViews views,
            @Reference(target = "(khet.unit=audit)") UnitOfWork work,
            @Reference AuditRecords kept) {
        super("audit", records, views, work);
        cards = new AuditCards(kept);
        var ways = new EngagementWays(kept);
        for (RecordService<?> service : kept.all()) {
            RecordViewOverrides own = new RecordViewOverrides();
            keeps(service.kind(), service.kind() instanceof AuditEngagementKind ? own.next(ways::of) : own);
        }
    }

    @Override
    public List<CardEntry> cards() {
        return cards.entries();
    }

    @Override
    public List<PermissionEntry> permissions() {
        return AuditPermissions.entries();
    }

    @Override
    public List<CodeList> codeLists() {
        return AuditCodes.all();
    }

    @Override
    public List<Setting<?>> settings() {
        return AuditSettings.all();
    }
}
