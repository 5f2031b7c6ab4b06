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
import org.khet.portal.api.office.Person;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.shell.internal.ground.Shell;
import org.khet.portal.shell.internal.notice.NoticeBell;
import org.khet.portal.shell.internal.session.Tab;
import org.khet.portal.shell.internal.word.Words;

/** The dark bar: menu, mark, office, search, language, notices, me. */
final class Bar extends Header {
    private final Shell shell;
    private final UI ui;
    private final Tab tab;

    Bar(Shell shell, UI ui, Tab tab) {
        this.shell = shell;
        this.ui = ui;
        this.tab = tab;
        addClassName("k-bar");
        setId("shell-bar");
    }

    Bar with(Finder finder, NoticeBell bell, @Nullable Person person) {
        Locale locale = ui.getLocale();
        DrawerToggle toggle = new DrawerToggle();
        toggle.setId("shell-drawer-toggle");
        toggle.setAriaLabel(Words.of(locale, "shell.frame.menu"));
        Div end = new Div(
                new LanguageSwitch(locale, chosen -> Choices.language(shell, ui, chosen)),
                bell,
                new MeMenu(shell, ui, tab, person));
        ActingSwitch acting = ActingSwitch.of(shell, ui, tab);
        if (acting != null) {
            end.addComponentAsFirst(acting);
        }
        end.addClassName("k-bar-end");
        add(toggle, mark(locale), new OfficeSwitcher(shell, ui, tab), search(finder, locale), end);
        return this;
    }

    private static Anchor mark(Locale locale) {
        Anchor mark = Links.to("", Words.of(locale, "shell.mark"));
        mark.addClassName("k-mark");
        mark.setId("shell-mark");
        mark.getElement().setAttribute("aria-label", Words.of(locale, "shell.frame.home"));
        return mark;
    }

    private static Button search(Finder finder, Locale locale) {
        Button search = new Button(Words.of(locale, "shell.search.hint"), Icons.of("search"));
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
