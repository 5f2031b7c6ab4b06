package org.khet.rounds.internal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.ui.component.Icons;

/**
 * On a phone one row of the cells at a time: which of how many, back and on. All rows stay on the page with what was typed; wider
 * screens show them all and leave this out. DESIGN 21.
 */
final class RowSteps extends Div {
    /**
     * A row to stop at.
     *
     * @param name   its name
     * @param row    what is shown
     * @param fields its inputs, in order
     */
    record Step(String name, com.vaadin.flow.component.html.NativeTableRow row, List<IntegerField> fields) {
        /** Keeps an immutable copy. */
        Step {
            fields = List.copyOf(fields);
        }
    }

    private final Texts texts;
    private final List<Step> steps;
    private final Span where = new Span();
    private final Button back;
    private final Button on;
    private int now;

    RowSteps(Texts texts, List<Step> steps) {
        this.texts = texts;
        this.steps = List.copyOf(steps);
        addClassName("k-row-steps");
        back = new Button(texts.get("rounds.entry.step-back"), Icons.of("chevron-left"), press -> move(now - 1));
        back.setId("rounds-entry-step-back");
        on = new Button("", Icons.of("chevron-right"), press -> move(now + 1));
        on.setId("rounds-entry-step-on");
        on.addThemeVariants(ButtonVariant.PRIMARY);
        on.setIconAfterText(true);
        where.setId("rounds-entry-step");
        where.getElement().setAttribute("role", "status");
        add(back, where, on);
        steps.forEach(step -> step.row().addClassName("k-row-step"));
        go(0);
    }

    /** Number of the row that is shown, from 0. */
    int now() {
        return now;
    }

    /** Shows a row; the last one where there are fewer. */
    void go(int number) {
        now = Math.clamp(number, 0, steps.size() - 1);
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).row().setClassName("k-row-step-now", i == now);
        }
        where.setText(texts.get(
                "rounds.entry.step", now + 1, steps.size(), steps.get(now).name()));
        back.setEnabled(now > 0);
        boolean more = now + 1 < steps.size();
        on.setEnabled(more);
        on.setText(texts.get("rounds.entry.step-on", more ? steps.get(now + 1).name() : ""));
    }

    private void move(int number) {
        go(number);
        steps.get(now).fields().stream().findFirst().ifPresent(IntegerField::focus);
    }

    /** Shows the row of a field: one that is not shown takes no focus. */
    void reveal(IntegerField field) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).fields().contains(field)) {
                go(i);
            }
        }
    }
}
