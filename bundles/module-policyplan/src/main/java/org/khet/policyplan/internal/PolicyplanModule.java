package org.khet.policyplan.internal;

import java.util.List;
import org.khet.policyplan.internal.setting.PlanningServices;
import org.khet.policyplan.internal.setting.PolicyplanCodes;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.policyplan.internal.setting.PolicyplanSettings;
import org.khet.policyplan.internal.ui.PlanRoutes;
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
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.waiting.WaitingSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Announces the section of the Policy and Plan group with its registers; holds no rule. Source: policyplan A, kinds-policyplan. */
@Component(service = {PortalModule.class, WaitingSource.class, PolicyplanModule.class})
public final class PolicyplanModule extends RecordModule {
    private final PlanRoutes screens;
    private final PolicyplanRegisters registers;

    /** For the component runtime. */
    @Activate
    public PolicyplanModule(
            @Reference RecordServices records,
            @Reference RecordViews views,
            @Reference(target = "(khet.unit=policyplan)") UnitOfWork work,
            @Reference PlanningServices office,
            @Reference PlanRoutes screens,
            @Reference NeighbourAnswers neighbours,
            @Reference InstalledRegisters answered) {
        super("policyplan", records, views, work);
        this.screens = screens;
        registers = new PolicyplanRegisters(
                this::kept, office.schools(), office.settings(), office.changes(), office.foundings(), neighbours);
        answered.set(registers);
    }

    private <K extends RecordKind> RecordService<K> kept(K kind) {
        return keeps(kind, screens.of(kind, this::registers));
    }

    /** The registers, for the module's own services. */
    public PolicyplanRegisters registers() {
        return registers;
    }

    @Override
    public List<CardEntry> cards() {
        return screens.cards(registers);
    }

    @Override
    public List<PermissionEntry> permissions() {
        return PolicyplanPermissions.entries();
    }

    @Override
    public List<CodeList> codeLists() {
        return PolicyplanCodes.all();
    }

    @Override
    public List<Setting<?>> settings() {
        return PolicyplanSettings.all();
    }
}
