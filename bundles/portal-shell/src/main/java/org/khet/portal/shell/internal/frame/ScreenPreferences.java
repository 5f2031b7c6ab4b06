package org.khet.portal.shell.internal.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.khet.portal.api.preference.Preferences;
import org.khet.portal.shell.internal.session.TabOffice;
import org.khet.portal.shell.internal.setup.ShellContext;

/** What people choose for their own screen; takes effect in place and is kept. */
public final class ScreenPreferences {
    /** Cookie that keeps the language for the sign-in page. */
    public static final String LANGUAGE_COOKIE = "khet-language";

    private static final int YEAR_SECONDS = 365 * 24 * 3600;

    private ScreenPreferences() {}

    /** Changes the language. */
    public static void language(ShellContext shell, UI ui, Locale locale) {
        keep(shell, ui, Preferences.LANGUAGE, locale.getLanguage());
        VaadinResponse response = VaadinService.getCurrentResponse();
        if (response != null) {
            Cookie cookie = new Cookie(LANGUAGE_COOKIE, locale.getLanguage());
            cookie.setPath("/");
            cookie.setMaxAge(YEAR_SECONDS);
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
        ui.getSession().setLocale(locale); // in all tabs of this browser
        ui.getSession()
                .getUIs()
                .forEach(tab -> tab.getPage().executeJs("document.documentElement.lang = $0", locale.getLanguage()));
    }

    /** Changes the density: {@code comfortable} or {@code compact}. */
    public static void density(ShellContext shell, UI ui, String density) {
        keep(shell, ui, Preferences.DENSITY, density);
        ui.getPage().executeJs("document.documentElement.dataset.density = $0", density);
    }

    /** Changes the scheme: {@code light}, {@code dark} or {@code system}. */
    public static void scheme(ShellContext shell, UI ui, String scheme) {
        keep(shell, ui, Preferences.SCHEME, scheme);
        ui.getPage().executeJs("document.documentElement.dataset.scheme = $0", scheme);
    }

    private static void keep(ShellContext shell, UI ui, String key, String value) {
        TabOffice.of(ui).ifPresent(tab -> shell.entrance().choose(tab.presence().account(), key, value));
    }
}
