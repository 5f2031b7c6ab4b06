package org.khet.portal.shell.internal.session;

import com.vaadin.flow.server.VaadinRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Kind of device and browser in two words, by which people know their own again. Stateless. */
public final class BrowserDevice {
    /** The first that fits; later ones call themselves like earlier ones too. */
    private static final List<String> BROWSERS = List.of("Edg:Edge", "OPR:Opera", "Firefox", "Chrome", "Safari");

    private BrowserDevice() {}

    /** Of the browser that asks. */
    public static String of(@Nullable VaadinRequest request) {
        String agent = request == null ? null : request.getHeader("User-Agent");
        return agent == null ? "computer" : of(agent);
    }

    static String of(String agent) {
        String kind = agent.contains("Mobi") || agent.contains("Android") ? "phone" : "computer";
        return BROWSERS.stream()
                .filter(browser -> agent.contains(browser.split(":", 2)[0] + "/"))
                .findFirst()
                .map(browser -> kind + " " + browser.replaceFirst(".*:", ""))
                .orElse(kind);
    }
}
