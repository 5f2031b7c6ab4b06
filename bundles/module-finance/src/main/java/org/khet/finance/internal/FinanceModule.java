package org.khet.finance.internal;

import java.util.List;
import java.util.stream.Stream;
import org.khet.finance.internal.keeping.FinanceRecords;
import org.khet.finance.internal.keeping.OfficeRulesProvider;
import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.finance.internal.setting.FinanceSettings;
import org.khet.finance.internal.ui.FinanceRoutes;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRegistrar;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.record.ui.RecordModule;
import org.khet.portal.api.record.ui.RecordViews;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.waiting.WaitingSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Announces the finance and assets group; holds no rule. Source: finance A. */
@Component(service = {PortalModule.class, WaitingSource.class, FinanceModule.class})
public final class FinanceModule extends RecordModule {
    private final FinanceRoutes screens;
    private final FinanceRecords all;

    /** The section appears once its services are there. */
    @Activate
    public FinanceModule(
            @Reference RecordServices records,
            @Reference RecordViews views,
            @Reference(target = "(khet.unit=finance)") UnitOfWork work,
            @Reference OfficeRulesProvider rules,
            @Reference FinanceRoutes screens,
            @Reference Callers callers) {
        super("finance", records, views, work);
        this.screens = screens;
        RecordRegistrar registrar = new RecordRegistrar() {
            @Override
            public <K extends RecordKind> RecordService<K> register(K kind) {
                return keeps(
                        kind,
                        screens.of(kind, FinanceModule.this::all, rules.rules().laws()));
            }
        };
        all = FinanceRecords.of(registrar, work, rules.rules());
        all.control().handovers.kind().keep(callers);
    }

    /** All records, for the module's own services. */
    public FinanceRecords all() {
        return all;
    }

    @Override
    public List<ViewEntry> views() {
        return Stream.concat(super.views().stream(), screens.reports(this::all).stream())
                .toList();
    }

    @Override
    public List<CardEntry> cards() {
        return screens.cards(this::all);
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
