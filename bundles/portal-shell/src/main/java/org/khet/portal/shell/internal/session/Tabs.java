package org.khet.portal.shell.internal.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import com.vaadin.flow.server.VaadinSession;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.PersonId;

/**
 * Which browser tab works in which office and in whose place, by the tab's window name, so that a reload stays there. Kept
 * in the session; used with its lock held.
 */
public final class Tabs {
    private final Map<String, Office> byWindow = new HashMap<>();
    private final Map<String, PersonId> holders = new HashMap<>();

    private Tabs() {}

    /** Begins the tab of a page that was just opened, if somebody is signed in. */
    public static void begin(Entrance entrance, UI ui) {
        Presence.in(ui.getSession()).ifPresent(presence -> {
            Optional<Office> wished =
                    Optional.ofNullable(of(ui.getSession()).byWindow.get(window(ui)));
            Tab tab = entrance.tab(presence, wished, holder(ui));
            tab.keepIn(ui);
        });
    }

    /** Looks again whether the person may still act in the tab's office; each navigation does. */
    public static void refresh(Entrance entrance, UI ui) {
        Presence.in(ui.getSession()).ifPresent(presence -> {
            Optional<Office> here = Tab.of(ui).map(Tab::office);
            entrance.tab(presence, here, holder(ui)).keepIn(ui);
        });
    }

    /** Moves the tab into another office; stays where it is when there is no grant any more. */
    public static void move(Entrance entrance, UI ui, Office office) {
        Presence.in(ui.getSession()).ifPresent(presence -> {
            of(ui.getSession()).holders.remove(window(ui));
            Tab tab = entrance.tab(presence, Optional.of(office), null);
            tab.keepIn(ui);
            if (tab.office() != null) {
                of(ui.getSession()).byWindow.put(window(ui), tab.office());
                entrance.used(presence.account(), tab.office());
            }
        });
    }

    /** Works in the place of that person from now on, as long as one acts for that person; {@code null}: in the own name. */
    public static void actFor(Entrance entrance, UI ui, @Nullable PersonId holder) {
        Map<String, PersonId> holders = of(ui.getSession()).holders;
        if (holder == null) {
            holders.remove(window(ui));
        } else {
            holders.put(window(ui), holder);
        }
        refresh(entrance, ui);
    }

    private static @Nullable PersonId holder(UI ui) {
        return of(ui.getSession()).holders.get(window(ui));
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
