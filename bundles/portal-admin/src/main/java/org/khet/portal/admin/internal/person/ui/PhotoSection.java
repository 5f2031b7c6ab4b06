package org.khet.portal.admin.internal.person.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.admin.internal.screen.ui.FormDialog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.photo.Photo;
import org.khet.portal.api.photo.Photos;
import org.khet.portal.api.photo.PreparedPhoto;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.PersonPhotos;
import org.khet.portal.api.ui.component.PhotoChanged;
import org.khet.portal.api.ui.component.Section;

/** The photo of a person: shown, changed and removed. Who is second to change it is told, and keeps the chosen picture. CORE-17. */
final class PhotoSection extends Div {
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient Photos photos;
    private final transient Person person;
    private final Div present = new Div();
    private final Div notes = new Div();
    private final Div buttons = new Div();
    private final boolean editable;
    private final PhotoUpload upload;
    private transient @Nullable Photo photo;

    PhotoSection(ViewRequest request, Texts texts, Photos photos, Person person) {
        this.request = request;
        this.texts = texts;
        this.photos = photos;
        this.person = person;
        getStyle().set("display", "contents"); // its part stands in the page's own column
        editable = photos.mayChange(request.caller(), person.id());
        upload = new PhotoUpload(
                request,
                texts,
                photos.mostBytes(request.caller()),
                content -> photos.prepare(request.caller(), person.id(), content));
        upload.addValueChangeListener(change -> refresh());
        request.draft().skip(upload);
        buttons.addClassName("k-buttons");
        Div choice = new Div(notes, upload, buttons);
        choice.addClassName("k-face-choice");
        choice.setVisible(editable);
        Div body = new Div(present, choice);
        body.addClassName("k-face");
        add(new Section(texts.get("admin.photo.title"), body).hint(texts.get("admin.photo.hint")));
        refresh();
    }

    private void refresh() {
        PersonPhotos faces = PersonPhotos.of(photos, request.caller(), person.id());
        photo = faces.photo(person.id()).orElse(null);
        present.removeAll();
        present.add(faces.portrait(person, texts.get("admin.photo.alt", person.fullName())));
        buttons.removeAll();
        PreparedPhoto chosen = upload.getValue();
        if (chosen != null) {
            buttons.add(
                    AdminPage.primary("admin-photo-save", "check", texts.get("admin.photo.save"), () -> save(chosen)),
                    AdminPage.button("admin-photo-cancel", "x", texts.get("admin.photo.cancel"), this::forget));
        } else if (photo != null) {
            buttons.add(AdminPage.button("admin-photo-remove", "trash-2", texts.get("admin.photo.remove"), this::ask));
        }
    }

    private void save(PreparedPhoto chosen) {
        attempt(() -> {
            photos.keep(request.caller(), person.id(), edition(), chosen, upload.cut());
            done("admin.photo.saved");
        });
    }

    private void ask() {
        FormDialog[] box = new FormDialog[1];
        Button yes = AdminPage.primary("admin-photo-remove-yes", "trash-2", texts.get("admin.photo.remove"), () -> {
            box[0].close();
            attempt(() -> {
                photos.remove(request.caller(), person.id(), edition());
                done("admin.photo.removed");
            });
        });
        box[0] = FormDialog.open(
                texts, texts.get("admin.photo.remove"), new Paragraph(texts.get("admin.photo.remove.text")), yes);
    }

    private int edition() {
        Photo known = photo;
        return known == null ? Photo.NONE : known.edition();
    }

    private void attempt(Runnable work) {
        notes.removeAll();
        try {
            request.attempt(work);
        } catch (Rejected refused) {
            refused.problems()
                    .forEach(one -> note(texts.get(one.key(), one.args().toArray()), ""));
        } catch (Outdated outdated) {
            refresh();
            note(texts.get("admin.photo.outdated"), texts.get("admin.photo.outdated.text"));
        }
    }

    private void note(String title, String text) {
        notes.add(new InlineNotice(BadgeTone.NEAR, title, text));
    }

    private void forget() {
        notes.removeAll();
        upload.clear();
        refresh();
    }

    private void done(String told) {
        forget();
        request.tell(texts.get(told, person.fullName()));
        if (person.id().equals(request.caller().person())) {
            getUI().ifPresent(PhotoChanged::tell);
        }
    }
}
