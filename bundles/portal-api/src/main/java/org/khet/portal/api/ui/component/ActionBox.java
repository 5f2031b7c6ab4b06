package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be done now: one primary, at most four others, and what each does to the clock. DESIGN §4 Detail. */
public final class ActionBox extends Div {
    private final Section section;

    /**
     * A box.
     *
     * @param title    e.g. ทำอะไรต่อ
     * @param capacity in which capacity the caller acts, may be empty
     * @param first    primary button, {@code null} when nothing waits for this caller
     * @param others   further buttons
     * @param effect   what they do to clock and people, or why nothing can be done; may be empty
     */
    public ActionBox(String title, String capacity, @Nullable Button first, List<Button> others, String effect) {
        section = new Section(title);
        if (!capacity.isEmpty()) {
            section.hint(capacity);
        }
        section.addClassName("k-actions");
        Div body = new Div();
        if (first != null) {
            first.addThemeVariants(ButtonVariant.PRIMARY);
            Div box = new Div(first);
            box.addClassName("k-actions-first");
            body.add(box);
        }
        if (!others.isEmpty()) {
            Div more = new Div();
            others.forEach(more::add);
            more.addClassName("k-actions-more");
            body.add(more);
        }
        if (!effect.isEmpty()) {
            Div words = new Div(effect);
            words.addClassName("k-actions-effect");
            body.add(words);
        }
        section.content(body.getChildren().toArray(Component[]::new));
        add(section);
    }
}
