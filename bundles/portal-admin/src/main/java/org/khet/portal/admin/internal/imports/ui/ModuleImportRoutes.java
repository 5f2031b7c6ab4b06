package org.khet.portal.admin.internal.imports.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.khet.portal.admin.internal.text.ModuleCatalogs;
import org.khet.portal.api.admin.imports.Imports;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/**
 * Opens the page on which a file is imported into a list of a module, at {@code admin/imports/<target>}; the list says who may. Source:
 * core CORE-104.
 */
@org.osgi.service.component.annotations.Component(service = ModuleImportRoutes.class)
public final class ModuleImportRoutes {
    private final Imports imports;
    private final ImportRoutes routes;
    private final ModuleCatalogs catalogs;

    /** Lists, their page, and the words of their modules. */
    @Activate
    public ModuleImportRoutes(
            @Reference Imports imports, @Reference ImportRoutes routes, @Reference ModuleCatalogs catalogs) {
        this.imports = imports;
        this.routes = routes;
        this.catalogs = catalogs;
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return List.of(ViewEntry.at("imports", this::open));
    }

    private Component open(ViewRequest request) {
        if (!request.key().matches("[a-z]+\\.[a-z0-9.-]+")) {
            throw new NoLongerThere("core.import/" + request.key());
        }
        ImportTarget target = imports.target(request.caller(), request.key());
        if (target.titleKey().isEmpty()) {
            throw new NoLongerThere("core.import/" + request.key());
        }
        return routes.open(
                request,
                target.texts(catalogs.with(request.texts())),
                ImportList.ofModule(target.id(), target.link(), target.titleKey()));
    }
}
