package org.khet.portal.shell.internal.frame;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.khet.portal.api.text.ThaiFolding;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.shell.internal.text.ShellMessages;
import org.khet.portal.shell.internal.waiting.WaitingView;

/**
 * The drawer: home, what everybody uses, groups with the own one open, administration by headings. Two levels, and a third where
 * lists of a group stand under headings. Source: DESIGN §2.2.
 */
final class Drawer extends Div {
    private static final int MOST_GROUPS = 5;
    /** Up to so many entries a school sees at a glance; more fold by groups. */
    private static final int MOST_OF_A_SCHOOL = 12;
    /** More entries of administration than this are searched. */
    private static final int SEARCHED = 8;

    /** The component's toggle says that it controls an element of this id, but its own part has none. */
    private static final String NAME_CHILDREN =
            "this.updateComplete.then(() => { const part = this.shadowRoot.querySelector('[part=children]');"
                    + " if (part && !part.id) part.id = 'children'; })";

    Drawer(Menu menu, boolean school, Locale locale) {
        setId("shell-menu");
        SideNav top = section("");
        SideNavItem home = new SideNavItem(ShellMessages.of(locale, "shell.menu.home"), "", Icons.of("house"));
        home.setId("shell-menu-home");
        SideNavItem waiting = new SideNavItem(
                ShellMessages.of(locale, "shell.waiting.title"), WaitingView.ADDRESS, Icons.of("inbox"));
        waiting.setId("shell-menu-waiting");
        waiting.setVisible(!menu.work().isEmpty());
        top.addItem(home, waiting);
        top.getElement().setAttribute("aria-label", ShellMessages.of(locale, "shell.menu.label"));
        flat(menu.common(), menu.shared(), ShellMessages.of(locale, "shell.menu.common"));
        List<MenuEntry> ofGroups = menu.groups().stream()
                .flatMap(group -> group.entries().stream())
                .toList();
        String label = ShellMessages.of(locale, school ? "shell.menu.school" : "shell.menu.groups");
        if (school && ofGroups.size() <= MOST_OF_A_SCHOOL) {
            flat(ofGroups, List.of(), label);
        } else {
            groups(menu.groups(), label, locale);
        }
        administration(menu.administration(), locale);
    }

    /** One section for each heading; where there are many, a field narrows them by words. */
    private void administration(List<MenuEntry> entries, Locale locale) {
        String title = ShellMessages.of(locale, "shell.menu.admin");
        Map<String, List<MenuEntry>> byHeading = new LinkedHashMap<>();
        entries.forEach(entry -> byHeading
                .computeIfAbsent(entry.heading(), words -> new ArrayList<>())
                .add(entry));
        TextField search = new TextField();
        if (entries.size() > SEARCHED) {
            search.setId("shell-menu-search");
            search.setPlaceholder(ShellMessages.of(locale, "shell.menu.admin.search"));
            search.setAriaLabel(ShellMessages.of(locale, "shell.menu.admin.search"));
            search.setPrefixComponent(Icons.of("search"));
            search.setClearButtonVisible(true);
            search.setMaxLength(40);
            search.setValueChangeMode(ValueChangeMode.TIMEOUT);
            add(landmark(search));
        }
        byHeading.forEach((heading, own) -> {
            SideNav nav = section(heading.isEmpty() ? title : heading);
            own.forEach(entry -> nav.addItem(item(entry, true)));
            search.addValueChangeListener(change -> narrow(nav, own, change.getValue()));
        });
    }

    /** Whatever stands on a page lies in a landmark; this one is named apart from the search over everything. */
    private static Div landmark(TextField search) {
        Div landmark = new Div(search);
        landmark.getElement().setAttribute("role", "search");
        landmark.getElement().setAttribute("aria-label", search.getPlaceholder());
        return landmark;
    }

    /** A heading whose name fits keeps all of its entries. */
    private static void narrow(SideNav nav, List<MenuEntry> entries, String words) {
        boolean all = ThaiFolding.fold(nav.getLabel()).contains(ThaiFolding.fold(words));
        for (int i = 0; i < entries.size(); i++) {
            nav.getItems().get(i).setVisible(all || entries.get(i).isAbout(words));
        }
        nav.setVisible(nav.getItems().stream().anyMatch(SideNavItem::isVisible));
    }

    private SideNav section(String label) {
        SideNav nav = label.isEmpty() ? new SideNav() : new SideNav(label);
        nav.addClassName("k-menu");
        add(nav);
        return nav;
    }

    private void flat(List<MenuEntry> entries, List<MenuGroup> folded, String label) {
        if (!entries.isEmpty() || !folded.isEmpty()) {
            SideNav nav = section(label);
            entries.forEach(entry -> nav.addItem(item(entry, true)));
            folded.forEach(group -> nav.addItem(item(group)));
        }
    }

    private void groups(List<MenuGroup> groups, String label, Locale locale) {
        if (groups.isEmpty()) {
            return;
        }
        SideNav nav = section(label);
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
        Map<String, Long> sizes =
                group.entries().stream().collect(Collectors.groupingBy(MenuEntry::heading, Collectors.counting()));
        Map<String, SideNavItem> headings = new HashMap<>();
        for (MenuEntry entry : group.entries()) {
            boolean alone = entry.heading().isEmpty() || sizes.getOrDefault(entry.heading(), 0L) == 1;
            SideNavItem above = alone ? item : headings.computeIfAbsent(entry.heading(), words -> heading(item, words));
            above.addItem(item(entry, false));
        }
        return item;
    }

    /** Lists that belong together fold under a heading, where their first one stands; one alone stands by itself. */
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
