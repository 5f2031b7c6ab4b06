package org.khet.portal.shell.internal.draft;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import org.khet.portal.api.admin.draft.Drafts.Field;

/**
 * A field on the screen whose text goes into the draft.
 *
 * @param id    field id
 * @param field the field itself
 */
record BoundField(String id, HasValue<?, ?> field) {
    /** The label as shown, of a cell that has none its name for readers aloud, else the id. */
    String label() {
        String label = field instanceof HasLabel labelled ? labelled.getLabel() : null;
        return label == null || label.isEmpty()
                ? ((Component) field).getElement().getProperty("accessibleName", id)
                : label;
    }

    boolean isOf(HasValue<?, ?> other) {
        return field.equals(other);
    }

    /** The text that stands in it now. */
    String text() {
        return FieldText.write(field, field.getValue());
    }

    /** Shows a stored text; false when the field cannot take it. */
    boolean show(Field stored) {
        return FieldText.read(field, stored.value());
    }

    /** Whether nothing stands in it. */
    boolean isEmpty() {
        return field.isEmpty();
    }

    /** Name by which the browser knows it. */
    void mark() {
        ((Component) field).getElement().setAttribute("data-fid", id);
    }
}
