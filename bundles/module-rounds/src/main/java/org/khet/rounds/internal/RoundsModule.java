package org.khet.rounds.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.notice.Notices;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.record.ui.RecordModule;
import org.khet.portal.api.record.ui.RecordViews;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.time.WorkingDays;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.waiting.WaitingSource;
import org.khet.rounds.internal.collection.OwedData;
import org.khet.rounds.internal.paper.CalendarSending;
import org.khet.rounds.internal.setting.RoundsCodes;
import org.khet.rounds.internal.setting.RoundsPermissions;
import org.khet.rounds.internal.setting.RoundsPortal;
import org.khet.rounds.internal.setting.RoundsSettings;
import org.khet.rounds.internal.ui.RoundsRoutes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Announces the data rounds of schools with their registers; holds no rule. Source: kinds-processes §4. */
@Component(service = {PortalModule.class, WaitingSource.class, RoundsModule.class})
public final class RoundsModule extends RecordModule {
    private final RoundsRoutes screens;
    private final RoundsRegisters registers;

    /** For the component runtime. */
    @Activate
    public RoundsModule(
            @Reference RecordServices records,
            @Reference RecordViews views,
            @Reference(target = "(khet.unit=rounds)") UnitOfWork work,
            @Reference RoundsPortal portal,
            @Reference WorkingDays days,
            @Reference RoundsRoutes screens) {
        super("rounds", records, views, work);
        this.screens = screens;
        registers = new RoundsRegisters(this::kept, portal, days, work);
    }

    private <K extends RecordKind> RecordService<K> kept(K kind) {
        return keeps(kind, screens.of(kind, this::registers));
    }

    /** The registers, for the module's own services. */
    public RoundsRegisters registers() {
        return registers;
    }

    @Override
    public List<ViewEntry> views() {
        return RoundsMenu.placed(Stream.concat(super.views().stream(), screens.views(this::registers).stream())
                .toList());
    }

    @Override
    public List<CardEntry> cards() {
        return screens.cards(this::registers);
    }

    /** What schools still have to hand in is due when its round closes, which the records of the schools do not say. */
    @Override
    public List<Deadline> deadlines(Caller caller, LocalDate until, int most) {
        return Stream.concat(
                        super.deadlines(caller, until, most).stream(),
                        new OwedData(registers.collections()).due(caller, until).stream())
                .sorted(Comparator.comparing(Deadline::day))
                .limit(most)
                .toList();
    }

    @Override
    public List<Notices.Kind> notices() {
        return Stream.concat(super.notices().stream(), Stream.of(new Notices.Kind(CalendarSending.SENT, null)))
                .toList();
    }

    @Override
    public List<PermissionEntry> permissions() {
        return RoundsPermissions.entries();
    }

    @Override
    public List<CodeList> codeLists() {
        return RoundsCodes.all();
    }

    @Override
    public List<Setting<?>> settings() {
        return RoundsSettings.all();
    }
}
