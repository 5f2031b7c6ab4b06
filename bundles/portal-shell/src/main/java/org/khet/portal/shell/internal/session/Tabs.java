package org.khet.portal.shell.internal.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import com.vaadin.flow.server.VaadinSession;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.office.Office;

/**
 * Which browser tab works in which office, by the tab's window name, so that a reload stays in its office. Kept in the
 * session; used with its lock held.
 */
public final class Tabs {
    private final Map<String, Office> byWindow = new HashMap<>();

    private Tabs() {}

    /** Begins the tab of a page that was just opened, if somebody is signed in. */
    public static void begin(Entrance entrance, UI ui) {
        Presence.in(ui.getSession()).ifPresent(presence -> {
            Optional<Office> wished =
                    Optional.ofNullable(of(ui.getSession()).byWindow.get(window(ui)));
            Tab tab = entrance.tab(presence, wished);
            tab.keepIn(ui);
        });
    }

    /** Looks again whether the person may still act in the tab's office; each navigation does. */
    public static void refresh(Entrance entrance, UI ui) {
        Presence.in(ui.getSession()).ifPresent(presence -> {
            Optional<Office> here = Tab.of(ui).map(Tab::office);
            entrance.tab(presence, here).keepIn(ui);
        });
    }

    /** Moves the tab into another office; stays where it is when there is no grant any more. */
    public static void move(Entrance entrance, UI ui, Office office) {
        Presence.in(ui.getSession()).ifPresent(presence -> {
            Tab tab = entrance.tab(presence, Optional.of(office));
            tab.keepIn(ui);
            if (tab.office() != null) {
                of(ui.getSession()).byWindow.put(window(ui), tab.office());
                entrance.used(presence.account(), tab.office());
            }
        });
    }

    private static Tabs of(VaadinSession session) {
        Tabs known = session.getAttribute(Tabs.class);
        if (known == null) {
            known = new Tabs();
            session.setAttribute(Tabs.class, known);
        }
        return known;
    }

    private static String window(UI ui) {
        ExtendedClientDetails details = ui.getInternals().getExtendedClientDetails();
        String name = details == null ? null : details.getWindowName();
        return name == null ? "" : name;
    }
}
