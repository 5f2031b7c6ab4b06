package org.khet.portal.shell.internal.session;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.util.stream.Stream;

/**
 * The secret by which the portal knows a device again at the next sign-in, in a cookie that no script reads. It lets nobody in:
 * it only sets the tries of its owner apart from those of everybody else. Stateless.
 */
public final class DeviceCookie {
    static final String NAME = "khet-device";
    private static final int YEAR_SECONDS = 365 * 24 * 3600;

    private DeviceCookie() {}

    /** What the browser of the present request brings; empty if nothing. */
    public static String read() {
        VaadinRequest request = VaadinRequest.getCurrent();
        Cookie[] cookies = request == null ? null : request.getCookies();
        return cookies == null
                ? ""
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse("");
    }

    /** Lets the browser of the present request keep the secret; nothing is done where no request is answered. */
    public static void write(String secret) {
        VaadinRequest request = VaadinRequest.getCurrent();
        VaadinResponse response = VaadinResponse.getCurrent();
        if (request == null || response == null) {
            return;
        }
        Cookie cookie = new Cookie(NAME, secret);
        cookie.setPath("/");
        cookie.setMaxAge(YEAR_SECONDS);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
