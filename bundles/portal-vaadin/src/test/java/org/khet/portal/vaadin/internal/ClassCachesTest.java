package org.khet.portal.vaadin.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.data.binder.BeanPropertySet;
import com.vaadin.flow.data.binder.Binder;
import java.lang.reflect.Field;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Guards the names of Vaadin's caches: an upgrade that renames one would keep every removed module in memory. */
class ClassCachesTest {
    @Test
    void allCachesAreStillThere() {
        assertThat(ClassCaches.clear(BeanPropertySet.class, "INSTANCES")).isTrue();
        assertThat(ClassCaches.clear(UIInternals.class, "warnedAboutDeps")).isTrue();
        assertThat(ClassCaches.clear(ComponentUtil.class, "tagToComponentsMap")).isTrue();
        assertThat(ClassCaches.clear(ComponentUtil.class, "noSuchCache")).isFalse();
    }

    @Test
    void classOfARemovedModule_isForgotten() throws Exception {
        new Binder<>(Row.class);
        Field field = BeanPropertySet.class.getDeclaredField("INSTANCES");
        field.setAccessible(true);
        assertThat((Map<?, ?>) field.get(null)).isNotEmpty();
        new ClassCaches().forget();
        assertThat((Map<?, ?>) field.get(null)).isEmpty();
    }

    /** A bean of a module. */
    public static final class Row {
        /** A property. */
        public String getName() {
            return "";
        }
    }
}
