package org.khet.portal.records.internal.ui.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.ui.component.MarkedTextField;
import org.khet.portal.testkit.record.Contracts;

/** What has to be filled in carries its star, also where it is chosen from a short list. */
class NeededFieldsTest {
    private static final Field<String> TITLE = new Contracts().title;
    private static final String NEEDED = "ต้องแนบไฟล์";
    private static final Texts TEXTS =
            TextCatalog.load(InstantField.class.getClassLoader(), "records").in(TextCatalog.THAI);

    @Test
    void listsCarryTheMarkOfTheTheme_otherFieldsTheirOwn_boxesNone() {
        Select<String> chosen = new Select<>();
        TextField typed = new TextField();
        Checkbox ticked = new Checkbox();

        new FieldEditor<>(TITLE, chosen, value -> value, String.class::cast).mark(true, NEEDED);
        new FieldEditor<>(TITLE, typed, value -> value, String.class::cast).mark(true, NEEDED);
        new FieldEditor<>(TITLE, ticked, value -> value, Boolean.class::cast).mark(true, NEEDED);

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
        cell.mark(true, NEEDED);

        cell.mark(false, "");

        assertThat(chosen.hasClassName("k-needed")).isFalse();
    }

    @Test
    void severalInputsInOne_sayItInTheirHelp_forAGroupMayNotCarryAriaRequired() {
        InstantField group = new InstantField(TEXTS);
        FieldEditor<?, ?> editor = new FieldEditor<>(TITLE, group, value -> value, Instant.class::cast);
        editor.label("แบบที่ลงนามแล้ว", "signed-form", "ไฟล์ PDF");

        editor.mark(true, NEEDED);

        assertThat(group.isRequiredIndicatorVisible()).isFalse();
        assertThat(group.getElement().getProperty("required", false)).isFalse();
        assertThat(group.hasClassName("k-needed")).isTrue();
        assertThat(group.getHelperText()).isEqualTo("ต้องแนบไฟล์ · ไฟล์ PDF");

        editor.mark(false, "");

        assertThat(group.hasClassName("k-needed")).isFalse();
        assertThat(group.getHelperText()).isEqualTo("ไฟล์ PDF");
    }

    @Test
    void textWithMarks_saysItAtItsInput_withoutAWordBelowThatStaysWhenItIsFilledIn() {
        MarkedTextField text = new MarkedTextField(TEXTS);
        FieldEditor<?, ?> editor = new FieldEditor<>(TITLE, text, value -> value, String.class::cast);
        editor.label("ด้วย (เหตุ)", "cause", "");

        editor.mark(true, NEEDED);

        assertThat(text.isNeeded()).isTrue();
        assertThat(text.hasClassName("k-needed")).isTrue();
        assertThat(text.getHelperText()).isNullOrEmpty();
    }
}
