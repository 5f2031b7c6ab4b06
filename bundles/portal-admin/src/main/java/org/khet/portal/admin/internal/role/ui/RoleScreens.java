package org.khet.portal.admin.internal.role.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.khet.portal.admin.internal.word.Catalogs;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.People;
import org.khet.portal.api.security.RoleRegister;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Opens the list of roles and the page of a role. */
@org.osgi.service.component.annotations.Component(service = RoleScreens.class)
public final class RoleScreens {
    private final RoleRegister roles;
    private final People people;
    private final Catalogs catalogs;
    private final ListExports exports;

    /** Roles, the people who hold them, the words of the modules, and by what lists go out. */
    @Activate
    public RoleScreens(
            @Reference RoleRegister roles,
            @Reference People people,
            @Reference Catalogs catalogs,
            @Reference ListExports exports) {
        this.exports = exports;
        this.roles = roles;
        this.people = people;
        this.catalogs = catalogs;
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return List.of(
                ViewEntry.at("roles", this::open).needs(RoleRegister.MANAGE).inMenu(ViewEntry.ADMIN, "key-round", 15));
    }

    private Component open(ViewRequest request) {
        Texts texts = catalogs.with(request.texts());
        RoleWords words = new RoleWords(texts);
        if (request.key().isEmpty()) {
            return new RolesView(request, words, roles.list(request.caller()), exports);
        }
        return new RoleView(request, words, roles, people);
    }
}
