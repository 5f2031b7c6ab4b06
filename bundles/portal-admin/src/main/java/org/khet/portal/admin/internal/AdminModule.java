package org.khet.portal.admin.internal;

import java.util.List;
import java.util.stream.Stream;
import org.khet.portal.admin.internal.link.OfficeLink;
import org.khet.portal.admin.internal.module.ui.ModuleRoutes;
import org.khet.portal.admin.internal.office.ui.OfficeRoutes;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.ViewEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Announces the screens of the administration; on in every office. */
@Component(service = PortalModule.class, property = "khet.module=admin")
public final class AdminModule implements PortalModule {
    private static final ModuleId ID = new ModuleId("admin");
    private final List<ViewEntry> views;
    private final List<CardEntry> cards;

    /** All screens. */
    @Activate
    public AdminModule(
            @Reference RegistersSection registers,
            @Reference OfficeRoutes offices,
            @Reference CalendarSection calendar,
            @Reference ModuleRoutes modules,
            @Reference SafetySection guards) {
        this.views = Stream.of(
                        registers.entries(), offices.entries(), calendar.entries(), modules.entries(), guards.entries())
                .flatMap(List::stream)
                .toList();
        this.cards = Stream.concat(registers.cards().stream(), calendar.cards().stream())
                .toList();
    }

    @Override
    public ModuleId id() {
        return ID;
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(OfficeLink.SETTING);
    }

    @Override
    public List<CardEntry> cards() {
        return cards;
    }

    @Override
    public List<ViewEntry> views() {
        return views;
    }
}
