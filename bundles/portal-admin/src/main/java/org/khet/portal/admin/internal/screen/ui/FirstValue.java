package org.khet.portal.admin.internal.screen.ui;

import com.vaadin.flow.component.HasValue;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A field of a form with what stood in it before anybody typed. */
final class FirstValue<V> {
    private final @Nullable HasValue<?, V> field;
    private final Supplier<V> value;
    private @Nullable V first;

    /** Of a field. */
    FirstValue(HasValue<?, V> field) {
        this.field = field;
        this.value = field::getValue;
        note();
    }

    /** Of a part that is no field; it is not set back. */
    FirstValue(Supplier<V> value) {
        this.field = null;
        this.value = value;
        note();
    }

    /** What stands there now is the first value. */
    void note() {
        first = value.get();
    }

    /** Whether another value stands there. */
    boolean isTyped() {
        return !Objects.equals(first, value.get());
    }

    /** Sets the first value again. */
    void restore() {
        if (field != null) {
            field.setValue(first);
        }
    }

    /** Calls this when another value than the first comes to stand there. */
    void listen(Runnable listener) {
        if (field != null) {
            field.addValueChangeListener(change -> {
                if (isTyped()) {
                    listener.run();
                }
            });
        }
    }
}
