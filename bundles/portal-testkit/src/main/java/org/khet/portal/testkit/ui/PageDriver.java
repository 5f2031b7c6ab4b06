package org.khet.portal.testkit.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Optional;

/** Works with a screen as somebody at a browser does: types into its fields and presses its buttons, by their ids. */
public final class PageDriver {
    private final Component page;

    /** On a screen that is shown. */
    public PageDriver(Component page) {
        this.page = page;
    }

    /** The ids of all that is on the screen, in its order; one stands there twice if two have it. */
    public List<String> ids() {
        return ShownComponents.all(page).flatMap(one -> one.getId().stream()).toList();
    }

    /** The field of words with this id; empty where the screen has another one or none. */
    @SuppressWarnings("unchecked")
    public Optional<AbstractField<?, String>> words(String id) {
        return ShownComponents.all(page)
                .filter(one -> one.getId().equals(Optional.of(id)))
                .filter(one -> one instanceof AbstractField<?, ?> field && field.getValue() instanceof String)
                .<AbstractField<?, String>>map(one -> (AbstractField<?, String>) one)
                .findFirst();
    }

    /** What stands in the field of words with this id. */
    public String read(String id) {
        return words(id).orElseThrow(() -> new AssertionError("no field " + id)).getValue();
    }

    /** Somebody types words into the field with this id. */
    public PageDriver type(String id, String text) {
        type(words(id).orElseThrow(() -> new AssertionError("no field " + id)), text);
        return this;
    }

    private static <C extends AbstractField<C, String>> void type(AbstractField<?, String> field, String text) {
        @SuppressWarnings("unchecked")
        C typed = (C) field;
        String before = typed.getValue();
        typed.setValue(text);
        ComponentUtil.fireEvent(typed, new AbstractField.ComponentValueChangeEvent<>(typed, typed, before, true));
    }

    /** Somebody presses the button with this id. */
    public PageDriver press(String id) {
        ShownComponents.find(page, Button.class, id).click();
        return this;
    }
}
