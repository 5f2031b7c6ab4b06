package org.khet.portal.records.internal.ui.input;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.OfferedValue;

/** The input of text that is chosen from what the office has now; what stands there already stays, also when it is offered no more. */
final class OfferedBox extends ComboBox<OfferedValue> {
    private transient List<OfferedValue> offers;
    private final transient UnaryOperator<String> gone;

    /** @param gone words for what is offered no more */
    private OfferedBox(List<OfferedValue> offers, UnaryOperator<String> gone) {
        this.offers = offers;
        this.gone = gone;
        setItems(offers);
        setItemLabelGenerator(OfferedValue::words);
    }

    static FieldEditor<?, ?> editor(DeclaredField field, List<OfferedValue> offers, UnaryOperator<String> gone) {
        OfferedBox box = new OfferedBox(offers, gone);
        return new FieldEditor<>(field, box, OfferedValue::value, box::shown);
    }

    private OfferedValue shown(Object value) {
        return offers.stream()
                .filter(one -> one.value().equals(value))
                .findFirst()
                .orElse(new OfferedValue(String.valueOf(value), gone.apply(String.valueOf(value))));
    }

    /** Offers these from now on; with {@code keeps} what stands in it stays, without it only if it is one of them. */
    void offer(List<OfferedValue> choices, boolean keeps) {
        @Nullable OfferedValue before = getValue();
        offers = choices;
        setItems(choices);
        setValue(before == null || keeps || choices.contains(before) ? before : null);
    }
}
