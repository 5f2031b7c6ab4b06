package org.khet.portal.vaadin.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Through which door a request came, and which paths are behind which door. */
enum Door {
    /** The port for everybody. */
    PUBLIC,
    /** The loopback port of the machine's own command. */
    CONTROL;

    /** Set by the public connector itself, so no client can bring it. */
    static final String ATTRIBUTE = "org.khet.door";

    /** First parts of the paths that are answered at the control port only. */
    private static final Set<String> CONTROL_PATHS = Set.of("control", "metrics");

    private static final String HEALTH = "health";

    static Door of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) == PUBLIC ? PUBLIC : CONTROL;
    }

    /** Whether anything but a 404 is given at this door. */
    boolean leadsTo(String path) {
        String first = firstPart(path);
        boolean control = CONTROL_PATHS.contains(first);
        boolean health = first.equals(HEALTH);
        return this == PUBLIC ? !control && (!health || isHealth(path)) : control || health;
    }

    static boolean isHealth(String path) {
        return path.equals("/" + HEALTH);
    }

    /** The decoded path without parameters, as the dispatcher sees it. */
    static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return request.getServletPath() + (info == null ? "" : info);
    }

    private static String firstPart(String path) {
        String rest = path.replaceFirst("^/+", "");
        int slash = rest.indexOf('/');
        return slash < 0 ? rest : rest.substring(0, slash);
    }
}
