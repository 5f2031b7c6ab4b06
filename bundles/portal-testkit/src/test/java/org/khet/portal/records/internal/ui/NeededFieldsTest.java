package org.khet.portal.records.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.record.Field;
import org.khet.portal.testkit.record.Contracts;

/** What has to be filled in carries its star, also where it is chosen from a short list. */
class NeededFieldsTest {
    private static final Field<String> TITLE = new Contracts().title;

    @Test
    void listsCarryTheMarkOfTheTheme_otherFieldsTheirOwn_boxesNone() {
        Select<String> chosen = new Select<>();
        TextField typed = new TextField();
        Checkbox ticked = new Checkbox();

        new FieldEditor<>(TITLE, chosen, value -> value, String.class::cast).mark(true);
        new FieldEditor<>(TITLE, typed, value -> value, String.class::cast).mark(true);
        new FieldEditor<>(TITLE, ticked, value -> value, Boolean.class::cast).mark(true);

        assertThat(chosen.hasClassName("k-needed")).isTrue();
        assertThat(chosen.isRequiredIndicatorVisible())
                .as("its button may not carry aria-required")
                .isFalse();
        assertThat(typed.isRequiredIndicatorVisible()).isTrue();
        assertThat(ticked.isRequiredIndicatorVisible()).isFalse();
    }

    @Test
    void cellsOfLinesCarryNone() {
        Select<String> chosen = new Select<>();
        FieldEditor<?, ?> cell = new FieldEditor<>(TITLE, chosen, value -> value, String.class::cast);
        cell.mark(true);

        cell.mark(false);

        assertThat(chosen.hasClassName("k-needed")).isFalse();
    }
}
