package org.khet.portal.admin.internal.person.ui;

import com.vaadin.flow.component.html.Div;
import org.khet.portal.admin.internal.screen.ui.EditedSection;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.photo.Photos;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.PersonPhotos;

/** The photo of a person: shown; its button opens where it is changed and removed, for who may. CORE-17. */
final class PhotoSection extends Div {
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient Photos photos;
    private final transient Person person;
    private final Div present = new Div();

    PhotoSection(ViewRequest request, Texts texts, Photos photos, Person person) {
        this.request = request;
        this.texts = texts;
        this.photos = photos;
        this.person = person;
        getStyle().set("display", "contents"); // its part stands in the page's own column
        present.addClassName("k-face");
        EditedSection section = new EditedSection(texts, "admin-photo", texts.get("admin.photo.title"), present);
        section.reading().hint(texts.get("admin.photo.hint"));
        if (photos.mayChange(request.caller(), person.id())) {
            section.beside().edit(() -> new PhotoChoice(request, texts, photos, person, this::show));
        }
        add(section);
        show();
    }

    private void show() {
        PersonPhotos faces = PersonPhotos.of(photos, request.caller(), person.id());
        present.removeAll();
        present.add(faces.portrait(person, texts.get("admin.photo.alt", person.fullName())));
    }
}
