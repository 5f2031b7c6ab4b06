package org.khet.ict.internal;

import java.util.List;
import java.util.stream.Stream;
import org.khet.ict.internal.plan.IctPlanRegister;
import org.khet.ict.internal.setting.IctCodes;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.ict.internal.ticket.link.TicketKinds;
import org.khet.ict.internal.ticket.link.TicketSource;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.notice.Notices;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.process.ProcessTemplate;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.record.ui.RecordModule;
import org.khet.portal.api.record.ui.RecordViews;
import org.khet.portal.api.search.RecordSource;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.waiting.WaitingSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Announces the section of the ICT group; holds no rule. Source: ict A, I.2. */
@Component(service = {PortalModule.class, WaitingSource.class})
public final class IctModule extends RecordModule {
    private final IctRoutes screens;
    private final TicketSource tickets;

    /** The section appears once its services are there. */
    @Activate
    public IctModule(
            @Reference RecordServices records,
            @Reference RecordViews views,
            @Reference(target = "(khet.unit=ict)") UnitOfWork work,
            @Reference IctRoutes screens,
            @Reference IctRegisters registers,
            @Reference IctWorkRegisters others,
            @Reference IctPlanRegister plans,
            @Reference TicketSource tickets) {
        super("ict", records, views, work);
        this.screens = screens;
        this.tickets = tickets;
        registers.all().forEach(this::keep);
        others.all().forEach(this::keep);
        plans.all().forEach(this::keep);
    }

    private <K extends RecordKind> void keep(RecordService<K> service) {
        keeps(service.kind(), screens.of(service));
    }

    @Override
    public List<ViewEntry> views() {
        return Stream.concat(screens.views().stream(), super.views().stream().map(IctModule::following))
                .toList();
    }

    /** The register of devices stands in the menu of whoever owns their process. */
    private static ViewEntry following(ViewEntry entry) {
        return entry.name().equals("equipment") ? entry.follows(IctProcesses.EQUIPMENT) : entry;
    }

    @Override
    public List<CardEntry> cards() {
        return screens.cards();
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
        return Stream.concat(TicketKinds.all().stream(), super.notices().stream())
                .toList();
    }

    @Override
    public List<ProcessTemplate> processes() {
        return IctProcesses.all();
    }

    @Override
    public List<RecordSource> records() {
        return Stream.concat(Stream.of(tickets), super.records().stream()).toList();
    }
}
