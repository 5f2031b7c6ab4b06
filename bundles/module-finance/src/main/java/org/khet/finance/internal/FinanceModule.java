package org.khet.finance.internal;

import java.util.List;
import org.khet.finance.internal.keeping.FinanceRecords;
import org.khet.finance.internal.keeping.OfficeRulesProvider;
import org.khet.finance.internal.keeping.RecordKeeper;
import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.finance.internal.setting.FinanceSettings;
import org.khet.portal.api.imports.RecordUsage;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.record.ui.RecordModule;
import org.khet.portal.api.record.ui.RecordViews;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.Setting;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Announces the finance and assets group; holds no rule. Source: finance A. */
@Component(service = {PortalModule.class, RecordUsage.class, FinanceModule.class})
public final class FinanceModule extends RecordModule {
    private final FinanceRecords all;

    /** The section appears once its services are there. */
    @Activate
    public FinanceModule(
            @Reference RecordServices records,
            @Reference RecordViews views,
            @Reference(target = "(khet.unit=finance)") UnitOfWork work,
            @Reference OfficeRulesProvider rules) {
        super("finance", records, views, work);
        RecordKeeper keeper = new RecordKeeper() {
            @Override
            public <K extends RecordKind> RecordService<K> keep(K kind) {
                return keeps(kind);
            }
        };
        all = FinanceRecords.of(keeper, work, rules.rules());
    }

    /** All records, for the module's own services. */
    public FinanceRecords all() {
        return all;
    }

    @Override
    public List<PermissionEntry> permissions() {
        return FinancePermissions.entries();
    }

    @Override
    public List<Setting<?>> settings() {
        return FinanceSettings.all();
    }

    @Override
    public List<CodeList> codeLists() {
        return FinanceCodes.all();
    }
}
