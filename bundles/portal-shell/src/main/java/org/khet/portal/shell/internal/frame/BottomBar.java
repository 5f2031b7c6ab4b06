package org.khet.portal.shell.internal.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.shell.internal.text.ShellMessages;
import org.khet.portal.shell.internal.waiting.WaitingView;

/** The phone's bar at the foot: home, what waits, search, new, menu. */
final class BottomBar extends Nav {
    private final Anchor home;
    private final Anchor waiting;

    BottomBar(Locale locale, SearchBox finder, AppLayout layout) {
        addClassName("k-bottom");
        setId("shell-bottom");
        getElement().setAttribute("aria-label", ShellMessages.of(locale, "shell.bottom.label"));
        home = Links.to("", content("house", "shell.bottom.home", locale));
        home.setId("shell-bottom-home");
        waiting = Links.to(WaitingView.ADDRESS, content("inbox", "shell.bottom.waiting", locale));
        waiting.setId("shell-bottom-waiting");
        NativeButton search = new NativeButton();
        search.add(content("search", "shell.bottom.search", locale));
        search.addClickListener(click -> finder.open());
        search.setId("shell-bottom-search");
        NativeButton create = new NativeButton();
        create.add(content("circle-plus", "shell.bottom.create", locale));
        create.addClickListener(click -> finder.openForms());
        create.setId("shell-bottom-create");
        NativeButton menu = new NativeButton();
        menu.add(content("menu", "shell.bottom.menu", locale));
        menu.addClickListener(click -> layout.setDrawerOpened(!layout.isDrawerOpened()));
        menu.setId("shell-bottom-menu");
        add(home, waiting, search, create, menu);
    }

    void show(String path) {
        mark(home, path.isEmpty());
        mark(waiting, path.equals(WaitingView.ADDRESS));
    }

    private static void mark(Anchor link, boolean here) {
        if (here) {
            link.getElement().setAttribute("aria-current", "page");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }

    private static Component[] content(String icon, String key, Locale locale) {
        return new Component[] {Icons.of(icon), new Span(ShellMessages.of(locale, key))};
    }
}
