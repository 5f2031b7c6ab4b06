package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What happened to a record, newest first: who, what, when, words and photos. */
public final class Timeline extends OrderedList {
    /**
     * An event.
     *
     * @param state   colour of the circle
     * @param icon    Lucide name
     * @param who     name as officials write it
     * @param what    what they did, follows the name
     * @param when    instant in words
     * @param text    words written, may be empty; shown as text, never as HTML
     * @param content more, e.g. a {@link PhotoStrip}
     */
    public record Event(
            BadgeTone state, String icon, String who, String what, String when, String text, List<Component> content) {
        /** Keeps an immutable copy. */
        public Event {
            content = List.copyOf(content);
        }
    }

    /** With these events. */
    public Timeline(List<Event> events) {
        addClassName("k-timeline");
        events.forEach(event -> add(item(event)));
    }

    private static ListItem item(Event event) {
        Div circle = new Div(Icons.of(event.icon()));
        circle.addClassName("k-event-icon");
        Span name = new Span(event.who());
        name.getStyle().setFontWeight("600");
        Div who = new Div(name, new Span(" " + event.what()));
        who.addClassName("k-event-who");
        Span when = new Span(event.when());
        when.addClassName("k-event-when");
        Div words = new Div(who, when);
        words.addClassName("k-event-words");
        if (!event.text().isEmpty()) {
            Div text = new Div(event.text());
            text.addClassName("k-event-text");
            words.add(text);
        }
        event.content().forEach(words::add);
        ListItem item = new ListItem(circle, words);
        item.addClassNames("k-event", "k-event-" + event.state().word());
        return item;
    }
}
