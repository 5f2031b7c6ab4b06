package org.khet.portal.shell.internal.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import com.vaadin.flow.server.VaadinSession;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.person.PersonId;

/**
 * Which browser tab works in which office and in whose place, by the tab's window name, so that a reload stays there. Kept
 * in the session; used with its lock held.
 */
public final class TabRegistry {
    private final Map<String, Office> byWindow = new HashMap<>();
    private final Map<String, PersonId> holders = new HashMap<>();

    private TabRegistry() {}

    /** Begins the tab of a page that was just opened, if somebody is signed in. */
    public static void begin(SessionService sessions, UI ui) {
        UserSession.in(ui.getSession()).ifPresent(presence -> {
            Optional<Office> wished =
                    Optional.ofNullable(of(ui.getSession()).byWindow.get(window(ui)));
            TabOffice tab = sessions.tab(presence, wished, holder(ui));
            tab.keepIn(ui);
        });
    }

    /** Looks again whether the person may still act in the tab's office; each navigation does. */
    public static void refresh(SessionService sessions, UI ui) {
        UserSession.in(ui.getSession()).ifPresent(presence -> {
            Optional<Office> here = TabOffice.of(ui).map(TabOffice::office);
            sessions.tab(presence, here, holder(ui)).keepIn(ui);
        });
    }

    /** Moves the tab into another office; stays where it is when there is no grant any more. */
    public static void move(SessionService sessions, UI ui, Office office) {
        UserSession.in(ui.getSession()).ifPresent(presence -> {
            of(ui.getSession()).holders.remove(window(ui));
            TabOffice tab = sessions.tab(presence, Optional.of(office), null);
            tab.keepIn(ui);
            if (tab.office() != null) {
                of(ui.getSession()).byWindow.put(window(ui), tab.office());
                sessions.used(presence.account(), tab.office());
            }
        });
    }

    /** Works in the place of that person from now on, as long as one acts for that person; {@code null}: in the own name. */
    public static void actFor(SessionService sessions, UI ui, @Nullable PersonId holder) {
        Map<String, PersonId> holders = of(ui.getSession()).holders;
        if (holder == null) {
            holders.remove(window(ui));
        } else {
            holders.put(window(ui), holder);
        }
        refresh(sessions, ui);
    }

    private static @Nullable PersonId holder(UI ui) {
        return of(ui.getSession()).holders.get(window(ui));
    }

    private static TabRegistry of(VaadinSession session) {
        TabRegistry known = session.getAttribute(TabRegistry.class);
        if (known == null) {
            known = new TabRegistry();
            session.setAttribute(TabRegistry.class, known);
        }
        return known;
    }

    private static String window(UI ui) {
        ExtendedClientDetails details = ui.getInternals().getExtendedClientDetails();
        String name = details == null ? null : details.getWindowName();
        return name == null ? "" : name;
    }
}
