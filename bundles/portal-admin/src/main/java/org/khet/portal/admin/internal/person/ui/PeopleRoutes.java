package org.khet.portal.admin.internal.person.ui;

import java.util.List;
import org.khet.portal.admin.internal.imports.ui.ImportList;
import org.khet.portal.admin.internal.imports.ui.ListTransfer;
import org.khet.portal.admin.internal.text.ModuleCatalogs;
import org.khet.portal.api.admin.person.PeopleRegister;
import org.khet.portal.api.admin.security.Accounts;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the register of people and the page of a person. */
@Component(service = PeopleRoutes.class)
public final class PeopleRoutes {
    private static final String NEW = "new";
    private static final String IMPORT = "import";
    private static final ImportList LIST = new ImportList("core.people", "admin/people", "admin.people");
    private final PeopleRegister people;
    private final WorkplaceLoader finder;
    private final PersonSections sections;
    private final ModuleCatalogs catalogs;
    private final ListTransfer lists;

    /** People, where they belong, what stands beside them, the words for roles, and how lists come in and go out. */
    @Activate
    public PeopleRoutes(
            @Reference PeopleRegister people,
            @Reference WorkplaceLoader finder,
            @Reference PersonSections sections,
            @Reference ModuleCatalogs catalogs,
            @Reference ListTransfer lists) {
        this.people = people;
        this.finder = finder;
        this.sections = sections;
        this.catalogs = catalogs;
        this.lists = lists;
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return List.of(ViewEntry.at("people", this::open)
                .needs(Accounts.MANAGE)
                .inMenu(ViewEntry.ADMIN, "users", 10)
                .under("people"));
    }

    private com.vaadin.flow.component.Component open(ViewRequest request) {
        Texts texts = catalogs.with(request.texts());
        Workplaces places = finder.of(request.caller());
        if (request.key().isEmpty()) {
            return new PeopleView(request, texts, people, places, lists.exports());
        }
        if (request.key().equals(NEW)) {
            request.caller().require(People.EDIT);
            return new PersonView(request, texts, people, places, null);
        }
        if (request.key().equals(IMPORT)) {
            return lists.imports().open(request, texts, LIST);
        }
        if (!request.key().matches("[1-9]\\d{0,17}")) {
            throw new NoLongerThere("core.person/" + request.key());
        }
        PersonId person = new PersonId(Long.parseLong(request.key()));
        var opened = people.open(request.caller(), person);
        var view = new PersonView(request, texts, people, places, opened);
        sections.beside(request, texts, places, opened.value(), view.tabs());
        return view;
    }
}
