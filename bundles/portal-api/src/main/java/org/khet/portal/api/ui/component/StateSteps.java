package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The states of one record in their order: done, now, to come. */
public final class StateSteps extends OrderedList {
    /** Where a step stands. */
    public enum Place {
        DONE("circle-check"),
        NOW("circle-dot"),
        TO_COME("circle-dashed"),
        RETURNED("undo-2");

        private final String icon;

        Place(String icon) {
            this.icon = icon;
        }
    }

    /**
     * A step.
     *
     * @param word   state
     * @param detail when, or by whom; may be empty
     * @param place  done, now, to come
     */
    public record Step(String word, String detail, Place place) {}

    private static final String NOW_IN_SIGHT = """
            const now = this.querySelector('[aria-current]');
            if (now) {
                new ResizeObserver(() => this.scrollLeft += now.getBoundingClientRect().left
                    - this.getBoundingClientRect().left - (this.clientWidth - now.offsetWidth) / 2).observe(this);
            }
            """;

    /** With these steps; where they do not fit, the one of now is in sight. */
    public StateSteps(List<Step> steps) {
        addClassName("k-steps");
        steps.forEach(step -> add(item(step)));
        KeyboardScrolling.of(this);
        getElement().executeJs(NOW_IN_SIGHT);
    }

    private static ListItem item(Step step) {
        Span word = new Span(Icons.of(step.place().icon), new Span(step.word()));
        word.addClassName("k-step-word");
        Span when = new Span(step.detail());
        when.addClassName("k-step-when");
        ListItem item = new ListItem(word, when);
        item.addClassName("k-step");
        switch (step.place()) {
            case DONE -> item.addClassName("k-step-done");
            case NOW -> {
                item.addClassName("k-step-now");
                item.getElement().setAttribute("aria-current", "step");
            }
            case RETURNED -> item.addClassName("k-step-returned");
            case TO_COME -> item.addClassName("k-step-to-come");
        }
        return item;
    }
}
