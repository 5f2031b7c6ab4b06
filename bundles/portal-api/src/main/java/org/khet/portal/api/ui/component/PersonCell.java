package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import org.khet.portal.api.person.Person;

/** A person: circle with photo, number or initials, name, and what is said about the person. Names are never translated. */
public final class PersonCell extends Span {
    private PersonCell(Component circle, Span name, Stream<Component> lines) {
        addClassName("k-person");
        Span words = new Span();
        words.addClassName("k-person-words");
        name.addClassName("k-person-name");
        words.add(name);
        lines.forEach(line -> {
            Span box = new Span(line);
            box.addClassName("k-person-line");
            words.add(box);
        });
        add(circle, words);
    }

    /**
     * Somebody.
     *
     * @param lines post, badges
     */
    public static PersonCell of(Person person, Component... lines) {
        return of(person, PersonPhotos.none(), lines);
    }

    /**
     * Somebody, with the photo if there is one.
     *
     * @param faces of the screen
     * @param lines post, badges
     */
    public static PersonCell of(Person person, PersonPhotos faces, Component... lines) {
        Span circle = faces.circle(person);
        circle.addClassName("k-avatar-small");
        Span name = new Span(person.fullName());
        name.getElement().setAttribute("lang", "th");
        return new PersonCell(circle, name, Stream.of(lines));
    }

    /**
     * Nobody: a dashed circle.
     *
     * @param words what is vacant, in the person's language
     * @param lines badges
     */
    public static PersonCell vacant(String words, Component... lines) {
        Span circle = PersonPhotos.circle("");
        circle.addClassNames("k-avatar-small", "k-avatar-vacant");
        circle.add(Icons.of("circle-dashed"));
        return new PersonCell(circle, new Span(words), Stream.of(lines));
    }
}
