package org.khet.portal.admin.internal.pupil.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.khet.portal.api.admin.pupil.SchoolFigure;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.text.ThaiDigits;

/** A number of pupils in a grid: Thai or Arabic digits, thousands may be set apart, a dash counts nobody. */
final class PupilField extends TextField {
    static final String PASTED = "event.clipboardData.getData('text')";

    /** Only what fills several fields; one number is pasted as the browser does it. */
    static final String SEVERAL = "/[\\n\\t]/.test(" + PASTED + ".trim()) && (event.preventDefault(), true)";

    private final String name;

    /** @param name grade and sex in the person's language */
    PupilField(String name) {
        this.name = name;
        setAriaLabel(name);
        setWidth("min(6rem, 18vw)");
        getStyle().set("white-space", "normal"); // what is refused stands below it in several lines
        setMaxLength(10);
        setManualValidation(true);
        setAutoselect(true);
        setValueChangeMode(ValueChangeMode.ON_CHANGE);
        addThemeVariants(TextFieldVariant.ALIGN_RIGHT);
    }

    /** Told the cells of a spreadsheet that are pasted here. */
    void onPaste(Consumer<PastedCells> listener) {
        getElement()
                .addEventListener(
                        "paste",
                        event -> listener.accept(
                                PastedCells.of(event.getEventData().path(PASTED).asString(""))))
                .addEventData(PASTED)
                .setFilter(SEVERAL);
    }

    /** How many; empty when it is no number of pupils. */
    OptionalInt amount() {
        String text = ThaiDigits.toArabic(getValue().strip()).replace(",", "");
        if (text.isEmpty() || text.equals("-") || text.equals("–")) {
            return OptionalInt.of(0);
        }
        return text.matches("\\d{1,5}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    /** What is wrong with it, in words that name it. */
    Optional<Problem> problem(String field) {
        return amount().isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of(field, "admin.pupils.error.amount", name, SchoolFigure.MOST));
    }

    /** Follows what is stored now, unless somebody typed here: then the stored number stands below. */
    void meet(String seen, String stored, UnaryOperator<String> words) {
        boolean changed = !getValue().strip().equals(seen);
        if (!changed) {
            setValue(stored);
        }
        setHelperText(
                changed && !stored.equals(seen) && !stored.equals(getValue().strip()) ? words.apply(stored) : "");
    }
}
