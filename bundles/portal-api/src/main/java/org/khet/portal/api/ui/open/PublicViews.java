package org.khet.portal.api.ui.open;

import java.util.Map;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.ui.ViewFactory;

/**
 * Screens of a module that nobody needs to sign in for, registered as an OSGi service. They stand at
 * {@code /open/<office>/<module>/<name>[/<key>]} while the module is on in the office, in a frame without menu. Who opens one is a
 * visitor: a caller who holds no permission, so that a screen shows only what it decides to show, and changes only by a key that it
 * checks itself. There is no draft. The shell limits how often an address opens and sends. Source: monitoring MON-33, MON-38; core
 * CORE-122; ict ICT-71.
 */
public interface PublicViews {
    /** Whose they are. */
    ModuleId module();

    /** Screens by name, kebab case. Asked once when the service appears. */
    Map<String, ViewFactory> views();

    /** The address of a screen below that of the portal. */
    static String address(String office, String module, String name, String key) {
        return "open/" + office + "/" + module + "/" + name + (key.isEmpty() ? "" : "/" + key);
    }
}
