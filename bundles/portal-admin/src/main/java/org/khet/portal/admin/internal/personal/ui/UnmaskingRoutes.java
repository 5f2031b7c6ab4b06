package org.khet.portal.admin.internal.personal.ui;

import java.util.List;
import org.khet.portal.admin.internal.text.ModuleCatalogs;
import org.khet.portal.api.admin.personal.UnmaskingRegister;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.ui.ViewEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the register of showings for the data protection officer, and that of the own data for everybody. */
@Component(service = UnmaskingRoutes.class)
public final class UnmaskingRoutes {
    private final UnmaskingRegister register;
    private final ListExports exports;
    private final ModuleCatalogs catalogs;

    /** The register, by what lists go out, and the words of the modules. */
    @Activate
    public UnmaskingRoutes(
            @Reference UnmaskingRegister register, @Reference ListExports exports, @Reference ModuleCatalogs catalogs) {
        this.register = register;
        this.exports = exports;
        this.catalogs = catalogs;
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return List.of(
                ViewEntry.at(
                                "unmaskings",
                                request -> new UnmaskingView(
                                        request,
                                        new UnmaskingList(request.caller(), catalogs.with(request.texts()), register),
                                        exports))
                        .needs(UnmaskingRegister.VIEW)
                        .inMenu(ViewEntry.ADMIN, "eye", 82)
                        .under("oversight"),
                ViewEntry.at(
                        "my-unmaskings",
                        request -> new OwnUnmaskingView(request, catalogs.with(request.texts()), register)));
    }
}
