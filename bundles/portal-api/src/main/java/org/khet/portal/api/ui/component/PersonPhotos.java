package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.photo.Photo;
import org.khet.portal.api.photo.PhotoSize;
import org.khet.portal.api.photo.Photos;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.Initials;

/**
 * The faces of the people of one screen: who has a photo is asked once for all of them, and a picture is read when a browser draws
 * it. Its address is the browser tab's own and another one for another photo, so that a tab loads each picture once.
 */
public final class PersonPhotos {
    private static final PersonPhotos NONE = new PersonPhotos(null, null, Map.of());
    private final @Nullable Photos photos;
    private final @Nullable Caller caller;
    private final Map<PersonId, Photo> found;

    private PersonPhotos(@Nullable Photos photos, @Nullable Caller caller, Map<PersonId, Photo> found) {
        this.photos = photos;
        this.caller = caller;
        this.found = Map.copyOf(found);
    }

    /** No photos: initials only. */
    public static PersonPhotos none() {
        return NONE;
    }

    /** Those of these people that the caller may see. */
    public static PersonPhotos of(Photos photos, Caller caller, Set<PersonId> people) {
        return new PersonPhotos(photos, caller, photos.find(caller, people));
    }

    /** That of one person. */
    public static PersonPhotos of(Photos photos, Caller caller, PersonId person) {
        return of(photos, caller, Set.of(person));
    }

    /** Whether nobody has a photo. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** The photo of the person, for who changes it. */
    public Optional<Photo> photo(PersonId person) {
        return Optional.ofNullable(found.get(person));
    }

    /** A circle beside the name, for the eye only: the photo, else number or initials. */
    public Span circle(Person person) {
        return circle(person, PhotoSize.SMALL);
    }

    Span circle(Person person, PhotoSize size) {
        Span circle = circle(person.shortName());
        image(person.id(), size, "").ifPresent(circle::add);
        return circle;
    }

    /** A circle with number or initials. */
    public static Span circle(String name) {
        Span circle = new Span(Initials.of(name));
        circle.addClassName("k-avatar");
        circle.getElement().setAttribute("aria-hidden", "true");
        return circle;
    }

    /** A large circle on the person's own page: the photo with words for who does not see it, else number or initials. */
    public Span portrait(Person person, String words) {
        Span circle = circle(person.shortName());
        circle.addClassName("k-avatar-large");
        image(person.id(), PhotoSize.LARGE, words).ifPresent(image -> {
            circle.getElement().removeAttribute("aria-hidden");
            circle.getElement().removeAllChildren();
            circle.add(image);
        });
        return circle;
    }

    private Optional<Image> image(PersonId person, PhotoSize size, String words) {
        Photo photo = found.get(person);
        Photos kept = photos;
        Caller looking = caller;
        if (photo == null || kept == null || looking == null) {
            return Optional.empty();
        }
        Image image = new Image();
        image.setAlt(words);
        image.getElement().setAttribute("loading", "lazy");
        image.getElement().setAttribute("decoding", "async");
        image.addAttachListener(
                shown -> image.setSrc(PhotoLinks.of(shown.getUI()).address(kept, looking, photo, size)));
        return Optional.of(image);
    }
}
