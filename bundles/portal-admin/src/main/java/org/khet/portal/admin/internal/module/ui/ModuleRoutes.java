package org.khet.portal.admin.internal.module.ui;

import java.util.List;
import java.util.Optional;
import org.khet.portal.admin.internal.text.ModuleCatalogs;
import org.khet.portal.api.admin.module.ModuleInstaller.Installed;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the list of modules with the matrix of offices, and the page on which a jar comes in. */
@Component(service = ModuleRoutes.class)
public final class ModuleRoutes {
    private final ModuleSwitches switches;
    private final Offices offices;
    private final Callers callers;
    private final ModuleCatalogs catalogs;
    private final ModuleServices yard;

    /** Switches, offices, who administers the runtime, words, and what changes modules. */
    @Activate
    public ModuleRoutes(
            @Reference ModuleSwitches switches,
            @Reference Offices offices,
            @Reference Callers callers,
            @Reference ModuleCatalogs catalogs,
            @Reference ModuleServices yard) {
        this.yard = yard;
        this.switches = switches;
        this.offices = offices;
        this.callers = callers;
        this.catalogs = catalogs;
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return List.of(
                ViewEntry.at("modules", this::open)
                        .needs(ModuleSwitches.SWITCH)
                        .inMenu(ViewEntry.ADMIN, "blocks", 50)
                        .under("system"),
                ViewEntry.at("module-install", this::install).needs(ModuleSwitches.SWITCH),
                ViewEntry.at("module-health", this::health).needs(ModuleSwitches.SWITCH));
    }

    private Optional<RuntimeCaller> operator(ViewRequest request) {
        return callers.runtime(request.caller().account()).filter(caller -> caller.may(RuntimeCaller.INSTALL_MODULE));
    }

    private com.vaadin.flow.component.Component install(ViewRequest request) {
        return new ModuleInstallView(request, catalogs.with(request.texts()), workshop(request));
    }

    private com.vaadin.flow.component.Component health(ViewRequest request) {
        RuntimeActions workshop = workshop(request);
        Installed module = workshop.installer().list().stream()
                .filter(one -> one.id().value().equals(request.key()))
                .findFirst()
                .orElseThrow(() -> new NoLongerThere("module " + request.key()));
        return new ModuleHealthView(request, catalogs.with(request.texts()), workshop, module);
    }

    private RuntimeActions workshop(ViewRequest request) {
        return operator(request).map(yard::workshop).orElseThrow(() -> new NotPermitted(RuntimeCaller.INSTALL_MODULE));
    }

    private com.vaadin.flow.component.Component open(ViewRequest request) {
        Optional<RuntimeCaller> operator = operator(request);
        List<Office> columns = offices.all().stream()
                .filter(office -> operator.isPresent()
                        || office.id().equals(request.caller().office()))
                .toList();
        var board = new ModuleSwitchMatrix(switches, columns, this::rows, request.caller(), operator);
        return new ModulesView(request, catalogs.with(request.texts()), board, operator.map(yard::workshop));
    }

    private List<PortalModule> rows() {
        return catalogs.all().stream()
                .filter(module -> !module.id().value().equals("core"))
                .toList();
    }
}
