package org.khet.ict.internal;

import java.util.List;
import java.util.stream.Stream;
import org.khet.ict.internal.equipment.ui.EquipmentRoutes;
import org.khet.ict.internal.setting.IctCodes;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.ict.internal.ticket.link.TicketKinds;
import org.khet.ict.internal.ticket.link.TicketSource;
import org.khet.ict.internal.ticket.ui.RepairFormRoutes;
import org.khet.ict.internal.ticket.ui.RepairRoutes;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.notice.Notices;
import org.khet.portal.api.process.ProcessTemplate;
import org.khet.portal.api.search.RecordSource;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.ViewEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Announces the section of the ICT group; holds no rule. Source: ict A, I.2. */
@Component(service = PortalModule.class)
public final class IctModule implements PortalModule {
    private final RepairFormRoutes forms;
    private final RepairRoutes repairs;
    private final EquipmentRoutes equipment;
    private final TicketSource tickets;

    /** The section appears once its services are there. */
    @Activate
    public IctModule(
            @Reference RepairFormRoutes forms,
            @Reference RepairRoutes repairs,
            @Reference EquipmentRoutes equipment,
            @Reference TicketSource tickets) {
        this.forms = forms;
        this.repairs = repairs;
        this.equipment = equipment;
        this.tickets = tickets;
    }

    @Override
    public ModuleId id() {
        return new ModuleId("ict");
    }

    @Override
    public List<ViewEntry> views() {
        return Stream.of(forms.entries(), repairs.entries(), equipment.entries())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<CardEntry> cards() {
        return repairs.cards();
    }

    @Override
    public List<PermissionEntry> permissions() {
        return IctPermissions.entries();
    }

    @Override
    public List<Setting<?>> settings() {
        return IctSettings.all();
    }

    @Override
    public List<CodeList> codeLists() {
        return IctCodes.all();
    }

    @Override
    public List<Notices.Kind> notices() {
        return TicketKinds.all();
    }

    @Override
    public List<ProcessTemplate> processes() {
        return IctProcesses.all();
    }

    @Override
    public List<RecordSource> records() {
        return List.of(tickets);
    }
}
