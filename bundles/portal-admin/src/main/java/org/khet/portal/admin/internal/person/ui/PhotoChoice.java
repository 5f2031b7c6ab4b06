package org.khet.portal.admin.internal.person.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.admin.internal.screen.ui.EditForm;
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

/** Where a new photo of a person is chosen and the present one removed. Who is second is told, and keeps the chosen picture. */
final class PhotoChoice extends Div implements EditForm {
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient Photos photos;
    private final transient Person person;
    private final transient Runnable changed;
    private final Div notes = new Div();
    private final Div buttons = new Div();
    private final PhotoUpload upload;
    private final Button cancel;
    private transient Runnable back = () -> {};
    private transient @Nullable Photo photo;

    /** @param changed run after the photo became another one */
    PhotoChoice(ViewRequest request, Texts texts, Photos photos, Person person, Runnable changed) {
        this.request = request;
        this.texts = texts;
        this.photos = photos;
        this.person = person;
        this.changed = changed;
        upload = new PhotoUpload(
                request,
                texts,
                photos.mostBytes(request.caller()),
                content -> photos.prepare(request.caller(), person.id(), content));
        upload.addValueChangeListener(change -> refresh());
        request.draft().skip(upload);
        cancel = AdminPage.button("admin-photo-cancel", "x", texts.get("admin.section.cancel"), () -> back.run());
        Div choice = new Div(notes, upload);
        choice.addClassName("k-form-section");
        buttons.addClassName("k-form-foot");
        addClassName("k-form");
        add(choice, buttons);
        refresh();
    }

    private void refresh() {
        photo = PersonPhotos.of(photos, request.caller(), person.id())
                .photo(person.id())
                .orElse(null);
        buttons.removeAll();
        PreparedPhoto chosen = upload.getValue();
        buttons.add(cancel);
        if (chosen != null) {
            buttons.add(
                    AdminPage.primary("admin-photo-save", "check", texts.get("admin.photo.save"), () -> save(chosen)));
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
            changed.run();
            note(texts.get("admin.photo.outdated"), texts.get("admin.photo.outdated.text"));
        }
    }

    private void note(String title, String text) {
        notes.add(new InlineNotice(BadgeTone.NEAR, title, text));
    }

    private void done(String told) {
        Optional<UI> page = getUI(); // its form leaves the page with the next line
        request.tell(texts.get(told, person.fullName()));
        back.run();
        changed.run();
        if (person.id().equals(request.caller().person())) {
            page.ifPresent(PhotoChanged::tell);
        }
    }

    @Override
    public void onCancel(Runnable listener) {
        back = listener;
    }

    @Override
    public boolean isTyped() {
        return upload.getValue() != null;
    }

    @Override
    public void restore() {
        notes.removeAll();
        upload.clear();
        refresh();
    }

    @Override
    public void begin() {
        cancel.focus();
    }
}
