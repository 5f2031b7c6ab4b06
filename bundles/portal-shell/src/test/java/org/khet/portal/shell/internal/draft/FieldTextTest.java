package org.khet.portal.shell.internal.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.settings.CodeList;

class FieldTextTest {
    @Test
    void valuesOfAllKindsOfFields_comeBackFromTheirText() {
        comesBack(TextArea::new, "บรรทัดหนึ่ง\nบรรทัดสอง");
        comesBack(DatePicker::new, LocalDate.of(2026, 11, 20));
        comesBack(TimePicker::new, LocalTime.of(9, 30));
        comesBack(Checkbox::new, true);
        comesBack(IntegerField::new, 42);
        comesBack(BigDecimalField::new, new BigDecimal("1234.50"));
    }

    @Test
    void choices_areKeptByTheirLabel() {
        comesBack(FieldTextTest::combo, 2);
        comesBack(
                () -> {
                    Select<Integer> select = new Select<>();
                    select.setItems(1, 2);
                    select.setItemLabelGenerator(FieldTextTest::label);
                    return select;
                },
                1);
        comesBack(
                () -> {
                    RadioButtonGroup<Integer> radios = new RadioButtonGroup<>();
                    radios.setItems(1, 2);
                    radios.setItemLabelGenerator(FieldTextTest::label);
                    return radios;
                },
                2);
        comesBack(
                () -> {
                    CheckboxGroup<Integer> boxes = new CheckboxGroup<>();
                    boxes.setItems(1, 2, 3);
                    boxes.setItemLabelGenerator(FieldTextTest::label);
                    return boxes;
                },
                Set.of(1, 3));
        assertThat(FieldText.write(combo(), 2)).isEqualTo("สอง");
    }

    /** Somebody chooses in Thai and reads the form in English then. */
    @Test
    void choiceOfAFixedList_comesBackInAnotherLanguage_andIsShownByItsLabel() {
        String stored = FieldText.write(days(Locale.forLanguageTag("th")), DayOfWeek.FRIDAY);
        assertThat(FieldText.shown(stored)).isEqualTo("วันศุกร์");

        Select<DayOfWeek> english = days(Locale.ENGLISH);
        assertThat(FieldText.read(english, stored)).isTrue();
        assertThat(english.getValue()).isEqualTo(DayOfWeek.FRIDAY);

        CheckboxGroup<CodeList.Code> ways = ways(true);
        String both = FieldText.write(ways, Set.copyOf(WAYS));
        assertThat(FieldText.shown(both).lines()).containsExactlyInAnyOrder("เฉพาะเจาะจง", "คัดเลือก");
        CheckboxGroup<CodeList.Code> others = ways(false);
        assertThat(FieldText.read(others, both)).isTrue();
        assertThat(others.getValue()).containsExactlyInAnyOrderElementsOf(WAYS);
        assertThat(FieldText.read(others, "Selection"))
                .as("what the browser sends is a label")
                .isTrue();
    }

    /** Lines of a register are kept as rows of words with keys behind them. */
    @Test
    void rowsOfASheet_areShownWithoutTheirKeys() {
        assertThat(FieldText.shown("ผู้เบิก\tบาท\t\nนายวีระ\u001F1012\t1,450.00\u001F1450.00\t\u001F17"))
                .isEqualTo("ผู้เบิก\tบาท\t\nนายวีระ\t1,450.00\t");
    }

    private static final List<CodeList.Code> WAYS = List.of(
            CodeList.Code.of("DIRECT", "เฉพาะเจาะจง", "Direct"), CodeList.Code.of("SELECT", "คัดเลือก", "Selection"));

    private static CheckboxGroup<CodeList.Code> ways(boolean thai) {
        CheckboxGroup<CodeList.Code> boxes = new CheckboxGroup<>();
        boxes.setItems(WAYS);
        boxes.setItemLabelGenerator(code -> thai ? code.thai() : code.english());
        return boxes;
    }

    private static Select<DayOfWeek> days(Locale locale) {
        Select<DayOfWeek> select = new Select<>();
        select.setItems(DayOfWeek.values());
        select.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.FULL, locale));
        return select;
    }

    @Test
    void lazyComboBox_isAskedWithTheLabel() {
        ComboBox<Integer> lazy = new ComboBox<>();
        lazy.setItemLabelGenerator(FieldTextTest::label);
        lazy.setItems(query -> java.util.stream.Stream.of(1, 2, 3)
                .filter(item -> label(item).contains(query.getFilter().orElse("")))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        assertThat(FieldText.read(lazy, "สาม")).isTrue();
        assertThat(lazy.getValue()).isEqualTo(3);
    }

    @Test
    void valueThatIsNoLongerOffered_isNotTaken() {
        assertThat(FieldText.read(combo(), "เก้า")).isFalse();
        assertThat(FieldText.read(new DatePicker(), "5/6/20")).isFalse();
        assertThat(FieldText.read(new IntegerField(), "สิบ")).isFalse();
    }

    @Test
    void emptyText_emptiesTheField() {
        DatePicker date = new DatePicker(LocalDate.of(2026, 1, 1));
        assertThat(FieldText.read(date, "")).isTrue();
        assertThat(date.getValue()).isNull();
    }

    private static <T> void comesBack(Supplier<? extends HasValue<?, T>> made, T value) {
        HasValue<?, T> field = made.get();
        assertThat(FieldText.read(field, FieldText.write(field, value))).isTrue();
        assertThat(field.getValue()).isEqualTo(value);
    }

    private static ComboBox<Integer> combo() {
        ComboBox<Integer> combo = new ComboBox<>();
        combo.setItems(1, 2, 3);
        combo.setItemLabelGenerator(FieldTextTest::label);
        return combo;
    }

    private static String label(int number) {
        return switch (number) {
            case 1 -> "หนึ่ง";
            case 2 -> "สอง";
            default -> "สาม";
        };
    }
}
