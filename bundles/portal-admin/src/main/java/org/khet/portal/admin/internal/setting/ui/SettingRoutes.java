package org.khet.portal.admin.internal.setting.ui;

import java.time.Clock;
import java.util.List;
import org.khet.portal.admin.internal.text.ModuleCatalogs;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens settings and code lists of the modules that are on in the office. */
@Component(service = SettingRoutes.class)
public final class SettingRoutes {
    private final Settings settings;
    private final CodeLists codes;
    private final ModuleSwitches switches;
    private final Clock clock;
    private final ModuleCatalogs catalogs;

    /** Settings, lists, which modules are on, today and words. */
    @Activate
    public SettingRoutes(
            @Reference Settings settings,
            @Reference CodeLists codes,
            @Reference ModuleSwitches switches,
            @Reference Clock clock,
            @Reference ModuleCatalogs catalogs) {
        this.settings = settings;
        this.codes = codes;
        this.switches = switches;
        this.clock = clock;
        this.catalogs = catalogs;
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return List.of(
                ViewEntry.at("settings", this::settings)
                        .needs(Settings.CONFIGURE)
                        .inMenu(ViewEntry.ADMIN, "sliders-horizontal", 60)
                        .under("system"),
                ViewEntry.at("code-lists", this::lists)
                        .needs(Settings.CONFIGURE)
                        .inMenu(ViewEntry.ADMIN, "list", 70)
                        .under("system"));
    }

    private com.vaadin.flow.component.Component settings(ViewRequest request) {
        return new SettingsView(
                request, catalogs.with(request.texts()), settings, on(request), OfficeTime.day(clock.instant()));
    }

    private com.vaadin.flow.component.Component lists(ViewRequest request) {
        List<CodeList> lists = on(request).stream()
                .flatMap(module -> module.codeLists().stream())
                .toList();
        return new CodeListsView(request, catalogs.with(request.texts()), codes, lists);
    }

    private List<PortalModule> on(ViewRequest request) {
        return catalogs.all().stream()
                .filter(module -> switches.isOn(request.caller().office(), module.id()))
                .toList();
    }
}
