package org.khet.portal.shell.internal.host;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import org.khet.portal.shell.internal.module.KnownModule;

/**
 * What stands in the slot.
 *
 * @param module    module that made it, {@code null} for a soft page
 * @param request   what the view got, {@code null} for a soft page
 * @param component the view or page
 */
record OpenView(@Nullable KnownModule module, @Nullable HostRequest request, Component component) {
    static OpenView page(Component component) {
        return new OpenView(null, null, component);
    }

    boolean isOf(@Nullable KnownModule other) {
        return module != null && other != null && module.version() == other.version();
    }

    void close() {
        if (request != null) {
            request.close();
        }
    }
}
