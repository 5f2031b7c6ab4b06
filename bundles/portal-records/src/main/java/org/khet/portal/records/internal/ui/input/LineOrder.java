package org.khet.portal.records.internal.ui.input;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Span;
import java.time.temporal.Temporal;
import java.util.Comparator;
import java.util.function.Consumer;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.text.ThaiOrder;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.records.internal.ui.ValueFormatter;

/** Puts the lines of a sheet in the order of one of its columns, once: numbers and days by their value, all else by its words. */
final class LineOrder extends Span {
    private final transient ValueFormatter names;

    /** @param sort puts the lines in this order; what is empty comes last */
    LineOrder(LineColumns columns, ValueFormatter names, String id, Consumer<Comparator<RecordDraft>> sort) {
        this.names = names;
        Texts texts = names.texts();
        Button open = new Button(texts.get("records.lines.sort"), Icons.of("arrow-up-down"));
        open.setId(id + "-sort");
        open.addThemeVariants(ButtonVariant.TERTIARY);
        ContextMenu menu = new ContextMenu(open);
        menu.setOpenOnClick(true);
        columns.typed().forEach(field -> menu.addItem(names.label(field), press -> sort.accept(by(field))));
        add(open);
    }

    /** The order by a column. */
    Comparator<RecordDraft> by(DeclaredField field) {
        return (one, other) -> {
            Object first = one.raw(field);
            Object second = other.raw(field);
            if (first == null || second == null || isNothing(first) || isNothing(second)) {
                return Boolean.compare(first == null || isNothing(first), second == null || isNothing(second));
            }
            return compared(field, first, second);
        };
    }

    private static boolean isNothing(Object value) {
        return value.equals(RecordDraft.UNREADABLE) || value instanceof RecordDraft.Unusable;
    }

    @SuppressWarnings("unchecked")
    private int compared(DeclaredField field, Object first, Object second) {
        boolean valued = (first instanceof Number || first instanceof Temporal)
                && first.getClass().equals(second.getClass())
                && !(field.type() instanceof FieldType.RecordRef);
        return valued
                ? ((Comparable<Object>) first).compareTo(second)
                : ThaiOrder.of().compare(names.words(field, first), names.words(field, second));
    }
}
