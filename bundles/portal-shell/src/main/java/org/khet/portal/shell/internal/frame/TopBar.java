package org.khet.portal.shell.internal.frame;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.shell.internal.notice.NoticeBell;
import org.khet.portal.shell.internal.session.TabOffice;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.text.ShellMessages;

/** The bar at the top of each page: menu, mark, office, search, language, notices, me. */
final class TopBar extends Header {
    private final ShellContext shell;
    private final UI ui;
    private final TabOffice tab;
    private final String watermark;

    /** @param watermark what says that everything in the office is invented; empty for none */
    TopBar(ShellContext shell, UI ui, TabOffice tab, String watermark) {
        this.shell = shell;
        this.ui = ui;
        this.tab = tab;
        this.watermark = watermark;
        addClassName("k-bar");
        setId("shell-bar");
    }

    TopBar with(SearchBox finder, NoticeBell bell, @Nullable Person person) {
        Locale locale = ui.getLocale();
        DrawerToggle toggle = new DrawerToggle();
        toggle.setId("shell-drawer-toggle");
        toggle.setAriaLabel(ShellMessages.of(locale, "shell.frame.menu"));
        Div end = new Div(
                new LanguageSwitch(locale, chosen -> ScreenPreferences.language(shell, ui, chosen)),
                bell,
                new PersonMenu(shell, ui, tab, person));
        ActingSelector acting = ActingSelector.of(shell, ui, tab);
        if (acting != null) {
            end.addComponentAsFirst(acting);
        }
        end.addClassName("k-bar-end");
        add(toggle, mark(locale), new OfficeSwitcher(shell, ui, tab, watermark), search(finder, locale), end);
        return this;
    }

    private static Anchor mark(Locale locale) {
        Anchor mark = Links.to("", ShellMessages.of(locale, "shell.mark"));
        mark.addClassName("k-mark");
        mark.setId("shell-mark");
        mark.getElement().setAttribute("aria-label", ShellMessages.of(locale, "shell.frame.home"));
        return mark;
    }

    private static Button search(SearchBox finder, Locale locale) {
        Button search = new Button(ShellMessages.of(locale, "shell.search.hint"), Icons.of("search"));
        Span key = new Span("Ctrl K");
        key.addClassName("k-key");
        key.getElement().setAttribute("aria-hidden", "true");
        search.setSuffixComponent(key);
        search.addClassName("k-search");
        search.setId("shell-search");
        search.addClickListener(click -> finder.open());
        search.addClickShortcut(Key.KEY_K, KeyModifier.CONTROL).setBrowserDefaultAllowed(false);
        return search;
    }
}
