package org.khet.portal.shell.internal.frame;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.shell.internal.text.ShellMessages;

/** The drawer: home, what everybody uses, groups with the own one open, administrators. Two levels, and a third in groups that have headings. */
final class Drawer extends Div {
    private static final int MOST_GROUPS = 5;

    /** The component's toggle says that it controls an element of this id, but its own part has none. */
    private static final String NAME_CHILDREN =
            "this.updateComplete.then(() => { const part = this.shadowRoot.querySelector('[part=children]');"
                    + " if (part && !part.id) part.id = 'children'; })";

    Drawer(Menu menu, boolean school, Locale locale) {
        setId("shell-menu");
        SideNav top = section("");
        SideNavItem home = new SideNavItem(ShellMessages.of(locale, "shell.menu.home"), "", Icons.of("house"));
        home.setId("shell-menu-home");
        top.addItem(home);
        top.getElement().setAttribute("aria-label", ShellMessages.of(locale, "shell.menu.label"));
        flat(menu.common(), ShellMessages.of(locale, "shell.menu.common"));
        if (school) {
            flat(
                    menu.groups().stream()
                            .flatMap(group -> group.entries().stream())
                            .toList(),
                    ShellMessages.of(locale, "shell.menu.school"));
        } else {
            groups(menu.groups(), locale);
        }
        flat(menu.administration(), ShellMessages.of(locale, "shell.menu.admin"));
    }

    private SideNav section(String label) {
        SideNav nav = label.isEmpty() ? new SideNav() : new SideNav(label);
        nav.addClassName("k-menu");
        add(nav);
        return nav;
    }

    private void flat(List<MenuEntry> entries, String label) {
        if (!entries.isEmpty()) {
            SideNav nav = section(label);
            entries.forEach(entry -> nav.addItem(item(entry, true)));
        }
    }

    private void groups(List<MenuGroup> groups, Locale locale) {
        if (groups.isEmpty()) {
            return;
        }
        SideNav nav = section(ShellMessages.of(locale, "shell.menu.groups"));
        boolean fold = groups.size() > MOST_GROUPS + 1;
        List<MenuGroup> plain = fold ? groups.subList(0, MOST_GROUPS) : groups;
        plain.forEach(group -> nav.addItem(item(group)));
        if (fold) {
            List<MenuGroup> rest = groups.subList(MOST_GROUPS, groups.size());
            SideNavItem more = new SideNavItem(ShellMessages.of(locale, "shell.menu.more", rest.size()));
            more.setPrefixComponent(Icons.of("ellipsis"));
            more.setId("shell-menu-more");
            rest.forEach(group -> more.addItem(item(group)));
            nav.addItem(more);
        }
    }

    private static SideNavItem item(MenuGroup group) {
        SideNavItem item = new SideNavItem(group.title());
        item.setPrefixComponent(Icons.of(group.icon()));
        item.setExpanded(group.own());
        item.getElement().executeJs(NAME_CHILDREN);
        Map<String, SideNavItem> headings = new HashMap<>();
        for (MenuEntry entry : group.entries()) {
            SideNavItem above = entry.heading().isEmpty()
                    ? item
                    : headings.computeIfAbsent(entry.heading(), words -> heading(item, words));
            above.addItem(item(entry, false));
        }
        return item;
    }

    /** Lists that belong together fold under a heading, where their first one stands. */
    private static SideNavItem heading(SideNavItem group, String words) {
        SideNavItem heading = new SideNavItem(words);
        heading.getElement().executeJs(NAME_CHILDREN);
        group.addItem(heading);
        return heading;
    }

    private static SideNavItem item(MenuEntry entry, boolean icon) {
        SideNavItem item = new SideNavItem(entry.title(), entry.address());
        if (icon) {
            item.setPrefixComponent(Icons.of(entry.icon()));
        }
        item.setMatchNested(true);
        item.setId("shell-menu-" + entry.address().replace('/', '-'));
        return item;
    }
}
