package org.khet.portal.vaadin.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The HTTP port at which a request came in, and the paths served there. */
enum HttpPort {
    /** The port for everybody. */
    PUBLIC,
    /** The loopback port of the machine's own command. */
    CONTROL;

    /** Set by the public connector itself, so no client can bring it. */
    static final String ATTRIBUTE = "org.khet.door";

    /** First parts of the paths that are answered at the control port only. */
    private static final Set<String> CONTROL_PATHS = Set.of("control", "metrics");

    private static final String HEALTH = "health";

    /** Headers that only a proxy sets: nobody stands before the control port. */
    private static final List<String> OF_PROXIES = List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "Via");

    /**
     * The control port only if everything says so: not marked by the public connector, both ends on this machine and no proxy
     * between them. Whatever is in doubt is the public door, which leads to less.
     */
    static HttpPort of(HttpServletRequest request) {
        boolean control = request.getAttribute(ATTRIBUTE) == null
                && isLoopback(request.getLocalAddr())
                && isLoopback(request.getRemoteAddr())
                && OF_PROXIES.stream().allMatch(header -> request.getHeader(header) == null);
        return control ? CONTROL : PUBLIC;
    }

    private static boolean isLoopback(@Nullable String address) {
        return address != null && (address.startsWith("127.") || address.matches("\\[?(::1|0:0:0:0:0:0:0:1)(%.*)?]?"));
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
