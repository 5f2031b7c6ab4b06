package org.khet.portal.vaadin.internal;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.data.binder.BeanPropertySet;
import com.vaadin.flow.internal.ReflectionCache;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Map;
import org.khet.portal.vaadin.ViewClasses;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Vaadin keeps static maps keyed by class; each holds the class loader of a removed module for ever. Three of them have no
 * method to clear them, so reflection is the only way.
 */
@Component(service = ViewClasses.class)
public final class ClassCaches implements ViewClasses {
    private static final Logger LOG = LoggerFactory.getLogger(ClassCaches.class);

    /** Nothing to prepare. */
    @Activate
    public ClassCaches() {}

    @Override
    public void forget() {
        ReflectionCache.clearAll();
        clear(BeanPropertySet.class, "INSTANCES");
        clear(UIInternals.class, "warnedAboutDeps");
        clear(ComponentUtil.class, "tagToComponentsMap");
    }

    /** Empties one; false when it was not found. */
    static boolean clear(Class<?> owner, String name) {
        try {
            Field field = owner.getDeclaredField(name);
            field.setAccessible(true);
            switch (field.get(null)) {
                case Map<?, ?> map -> map.clear();
                case Collection<?> collection -> collection.clear();
                case null, default -> throw new NoSuchFieldException(name + " is no collection");
            }
            return true;
        } catch (ReflectiveOperationException e) {
            LOG.warn(
                    "Vaadin's cache {}.{} cannot be emptied, removed modules stay in memory", owner.getName(), name, e);
            return false;
        }
    }
}
