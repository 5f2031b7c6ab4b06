package org.khet.portal.records.internal.ui.input;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.ui.component.ErrorSummary;
import org.khet.portal.api.ui.component.MarkedTextField;

/**
 * The input of one field: component, how its value becomes one of the record, and back.
 *
 * @param <C> component
 * @param <V> value of the component
 */
public final class FieldEditor<C extends Component & HasValue<?, V>, V> {
    private final DeclaredField field;
    private final C input;
    private final Function<V, @Nullable Object> read;
    private final Function<Object, @Nullable V> write;
    private String help = "";
    private boolean refused;

    FieldEditor(DeclaredField field, C input, Function<V, @Nullable Object> read, Function<Object, @Nullable V> write) {
        this.field = field;
        this.input = input;
        this.read = read;
        this.write = write;
    }

    /** Which field of the record or of its line is typed here. */
    public DeclaredField field() {
        return field;
    }

    /** The component in which the value is typed. */
    public C input() {
        return input;
    }

    void label(String label, String id, String helping) {
        help = helping;
        input.setId(id);
        if (input instanceof com.vaadin.flow.component.HasLabel labelled) {
            labelled.setLabel(label);
        }
        if (!help.isEmpty() && input instanceof com.vaadin.flow.component.HasHelper helped) {
            helped.setHelperText(help);
        }
    }

    /**
     * Marks it as one that has to be filled in, or not. A {@code vaadin-select} would put {@code aria-required} on its button, several
     * inputs in one on their group, where it is not allowed: the theme draws their mark, and the help of such a group says it. A box
     * to tick always has a value.
     *
     * @param words that it has to be filled in, for those who do not see the mark
     */
    public void mark(boolean needed, String words) {
        if (input instanceof Select<?> select) {
            select.setClassName("k-needed", needed);
        } else if (input instanceof MarkedTextField text) {
            text.setNeeded(needed);
        } else if (input instanceof CustomField<?> group) {
            group.setClassName("k-needed", needed);
            group.setHelperText(
                    needed ? String.join(" · ", help.isEmpty() ? List.of(words) : List.of(words, help)) : help);
        } else if (!(input instanceof Checkbox)) {
            input.setRequiredIndicatorVisible(needed);
        }
    }

    /** Shows problems of this name at the input, and leads there from the summary. */
    public void join(ErrorSummary errors, String name) {
        errors.field(name, input);
    }

    /** What stands in it; {@link RecordDraft#UNREADABLE} for what is no value. */
    public @Nullable Object value() {
        if (input.isEmpty() && !(input instanceof Checkbox)) {
            return isHalfTyped() ? RecordDraft.UNREADABLE : null;
        }
        return read.apply(input.getValue());
    }

    /** Whether something stands there that is no value. One that has to be filled in and was emptied marks itself too, without a word. */
    private boolean isHalfTyped() {
        if (refused || !(input instanceof HasValidation checked) || !checked.isInvalid()) {
            return false;
        }
        String words = checked.getErrorMessage();
        return !(input instanceof AbstractSinglePropertyField<?, ?>)
                || !input.isRequiredIndicatorVisible()
                || (words != null && !words.isEmpty());
    }

    /** What stands in it, nothing for what cannot be taken: conditions of other fields compare it. */
    @Nullable Object usable() {
        Object value = value();
        return RecordDraft.UNREADABLE.equals(value) || value instanceof RecordDraft.Unusable ? null : value;
    }

    /** Says whether it is marked because what stands in it, or that nothing does, would be refused: then it is not half typed. */
    void refused(boolean now) {
        refused = now;
    }

    /** Shows a value of the field. */
    public void show(@Nullable Object value) {
        V shown = value == null ? null : write.apply(value);
        if (shown == null) {
            input.clear();
        } else {
            input.setValue(shown);
        }
    }
}
