package org.khet.portal.admin.internal.privacy.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.khet.portal.admin.internal.text.ModuleCatalogs;
import org.khet.portal.api.admin.personal.Erasures;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Opens the register of erasures, who is due, and what erasing a person would do. */
@org.osgi.service.component.annotations.Component(service = ErasureRoutes.class)
public final class ErasureRoutes {
    private static final String DUE = "due";
    private final Erasures erasures;
    private final PrivacyChoiceLoader finder;
    private final ListExports exports;
    private final ModuleCatalogs catalogs;

    /** The register, units, by what lists go out, and the words of the modules. */
    @Activate
    public ErasureRoutes(
            @Reference Erasures erasures,
            @Reference PrivacyChoiceLoader finder,
            @Reference ListExports exports,
            @Reference ModuleCatalogs catalogs) {
        this.erasures = erasures;
        this.finder = finder;
        this.exports = exports;
        this.catalogs = catalogs;
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return List.of(ViewEntry.at("erasures", this::open)
                .needs(Erasures.ERASE)
                .inMenu(ViewEntry.ADMIN, "trash-2", 85)
                .under("oversight"));
    }

    private Component open(ViewRequest request) {
        var list = new ErasureList(request.caller(), catalogs.with(request.texts()), erasures, finder);
        String key = request.key();
        if (key.isEmpty()) {
            return new ErasuresView(request, list, exports);
        }
        if (key.equals(DUE)) {
            return new DueErasuresView(request, list, exports);
        }
        if (!key.matches("[1-9]\\d{0,17}")) {
            throw new NoLongerThere("core.person/" + key);
        }
        String asked = request.query().getOrDefault("request", List.of()).stream()
                .findFirst()
                .orElse("");
        return new ErasureView(
                request, list, erasures.preview(request.caller(), new PersonId(Long.parseLong(key))), asked);
    }
}
