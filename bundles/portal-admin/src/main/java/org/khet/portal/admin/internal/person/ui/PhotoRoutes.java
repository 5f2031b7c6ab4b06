package org.khet.portal.admin.internal.person.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.admin.internal.text.ModuleCatalogs;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.photo.Photos;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The photo on the page of a person, and the page of the own one for everybody. CORE-17. */
@Component(service = PhotoRoutes.class)
public final class PhotoRoutes {
    private final Photos photos;
    private final People people;
    private final ModuleCatalogs catalogs;

    /** Photos, who is asking, and the words of the core. */
    @Activate
    public PhotoRoutes(@Reference Photos photos, @Reference People people, @Reference ModuleCatalogs catalogs) {
        this.photos = photos;
        this.people = people;
        this.catalogs = catalogs;
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return List.of(ViewEntry.at("my-photo", this::own));
    }

    com.vaadin.flow.component.Component section(ViewRequest request, Texts texts, Person person) {
        return new PhotoSection(request, texts, photos, person);
    }

    private com.vaadin.flow.component.Component own(ViewRequest request) {
        Texts texts = catalogs.with(request.texts());
        Person person = people.find(request.caller().office(), request.caller().person())
                .orElseThrow(() -> new NoLongerThere(
                        "core.person/" + request.caller().person().value()));
        String title = texts.get("admin.my-photo.title");
        Div view = new Div();
        AdminPage page = new AdminPage(view, texts, title).here(request, title);
        page.head().sub(texts.get("admin.my-photo.sub"));
        page.with(section(request, texts, person));
        return view;
    }
}
