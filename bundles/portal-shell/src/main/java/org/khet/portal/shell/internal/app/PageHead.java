package org.khet.portal.shell.internal.app;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.preference.Preferences;
import org.khet.portal.shell.internal.frame.ScreenPreferences;
import org.khet.portal.shell.internal.session.SessionService;
import org.khet.portal.shell.internal.session.UserSession;
import org.khet.portal.shell.internal.text.ShellLanguages;
import org.khet.portal.shell.internal.text.ShellMessages;

/** Language, density, scheme, title and icon of the page, set before the first paint. */
final class PageHead implements IndexHtmlRequestListener {
    private static final Set<String> DENSITIES = Set.of("comfortable", "compact");
    private static final Set<String> SCHEMES = Set.of("light", "dark", "system");
    private final transient SessionService sessions;

    PageHead(SessionService sessions) {
        this.sessions = sessions;
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        VaadinSession session = VaadinSession.getCurrent();
        Map<String, String> choices = choices(sessions, session);
        Locale locale = language(choices, response.getVaadinRequest());
        Document page = response.getDocument();
        Element html = page.getElementsByTag("html").first();
        if (html != null) {
            html.attr("lang", locale.getLanguage());
            html.attr("data-density", among(DENSITIES, choices.get(Preferences.DENSITY), "comfortable"));
            html.attr("data-scheme", among(SCHEMES, choices.get(Preferences.SCHEME), "light"));
        }
        // Flow's relative one is read anew after each move to another depth, and downloads then lead astray
        page.head().select("base").attr("href", "/");
        page.head().prependElement("script").attr("src", "/shell/khet-cookies.js");
        page.title(ShellMessages.of(locale, "shell.name"));
        page.head()
                .prependElement("script")
                .attr("src", "/theme/browser.js"); // before all that an old browser cannot read
        page.head()
                .select("link[rel=icon],link[rel=shortcut icon],link[rel=apple-touch-icon]")
                .remove();
        page.head()
                .appendElement("link")
                .attr("rel", "icon")
                .attr("type", "image/svg+xml")
                .attr("href", "/theme/favicon.svg");
    }

    /** What the person of the session chose; nothing when nobody is signed in. */
    static Map<String, String> choices(SessionService sessions, VaadinSession session) {
        try {
            return UserSession.in(session)
                    .map(presence -> sessions.choices(presence.account()))
                    .orElse(Map.of());
        } catch (OutOfService away) {
            return Map.of(); // the page itself tells that the database is away
        }
    }

    /** The person's language, else the one of the cookie, else Thai. */
    static Locale language(Map<String, String> choices, VaadinRequest request) {
        String chosen = choices.get(Preferences.LANGUAGE);
        return ShellLanguages.of(chosen != null ? chosen : cookie(request));
    }

    private static String cookie(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(ScreenPreferences.LANGUAGE_COOKIE)) {
                    return cookie.getValue();
                }
            }
        }
        return "th";
    }

    private static String among(Set<String> known, @org.jspecify.annotations.Nullable String chosen, String standard) {
        return chosen != null && known.contains(chosen) ? chosen : standard;
    }
}
