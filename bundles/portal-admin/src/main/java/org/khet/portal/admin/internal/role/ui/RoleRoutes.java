package org.khet.portal.admin.internal.role.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.khet.portal.admin.internal.text.ModuleCatalogs;
import org.khet.portal.api.admin.security.RoleRegister;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.person.People;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Opens the list of roles and the page of a role. */
@org.osgi.service.component.annotations.Component(service = RoleRoutes.class)
public final class RoleRoutes {
    private final RoleRegister roles;
    private final People people;
    private final ModuleCatalogs catalogs;
    private final ListExports exports;

    /** Roles, the people who hold them, the words of the modules, and by what lists go out. */
    @Activate
    public RoleRoutes(
            @Reference RoleRegister roles,
            @Reference People people,
            @Reference ModuleCatalogs catalogs,
            @Reference ListExports exports) {
        this.exports = exports;
        this.roles = roles;
        this.people = people;
        this.catalogs = catalogs;
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return List.of(ViewEntry.at("roles", this::open)
                .needs(RoleRegister.MANAGE)
                .inMenu(ViewEntry.ADMIN, "key-round", 15)
                .under("people"));
    }

    private Component open(ViewRequest request) {
        Texts texts = catalogs.with(request.texts());
        RoleMessages messages = new RoleMessages(texts);
        if (request.key().isEmpty()) {
            return new RolesView(request, messages, roles.list(request.caller()), exports);
        }
        return new RoleView(request, messages, roles, people);
    }
}
