package org.khet.portal.shell.internal.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.khet.portal.api.admin.search.DirectorySearch;
import org.khet.portal.api.admin.search.DirectorySearch.Group;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.search.Search.Hit;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.shell.internal.fault.FaultMessage;
import org.khet.portal.shell.internal.module.KnownModule;
import org.khet.portal.shell.internal.session.TabOffice;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.text.ShellMessages;

/** Search over records and screens (Ctrl K). Only what the person may see, in the office of the tab. DESIGN §2.3. */
final class SearchBox {
    private static final int MOST_HITS = 12;
    private static final int MOST_OF_A_GROUP = 5;
    private static final int PAUSE_MILLIS = 250;
    private final ShellContext shell;
    private final UI ui;

    SearchBox(ShellContext shell, UI ui) {
        this.shell = shell;
        this.ui = ui;
    }

    /** Opens the dialog for everything. */
    void open() {
        open("shell.search.title", any -> true);
    }

    /** Opens the dialog with the forms that can be filled in. */
    void openForms() {
        open("shell.search.forms", entry -> entry.address().endsWith("-form"));
    }

    private void open(String title, Predicate<MenuEntry> screens) {
        Locale locale = ui.getLocale();
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(ShellMessages.of(locale, title));
        TextField words = new TextField();
        words.setId("shell-search-words");
        words.setPlaceholder(ShellMessages.of(locale, "shell.search.hint"));
        words.setAriaLabel(ShellMessages.of(locale, "shell.search.hint"));
        words.setPrefixComponent(Icons.of("search"));
        words.setWidthFull();
        words.setAutofocus(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MILLIS);
        Div results = new Div();
        results.setId("shell-search-results");
        results.getElement().setAttribute("aria-live", "polite");
        Div box = new Div(words, results);
        box.addClassName("k-finder");
        dialog.add(box);
        TabOffice.of(ui).map(TabOffice::caller).ifPresent(caller -> {
            Runnable[] again = {() -> {}};
            SearchFilters filters = new SearchFilters(
                    shell, caller, ShellMessages.in(locale), shell.directory().today(), () -> again[0].run());
            again[0] = () ->
                    fill(dialog, results, new Sought(caller, words.getValue().strip(), filters, screens));
            filters.setVisible(title.equals("shell.search.title"));
            box.addComponentAtIndex(1, filters);
            words.addValueChangeListener(change -> again[0].run());
            again[0].run();
        });
        dialog.open();
    }

    /** What is looked for, by whom. */
    private record Sought(Caller caller, String text, SearchFilters filters, Predicate<MenuEntry> screens) {
        boolean isEmpty() {
            return text.isEmpty();
        }

        /** People, schools and screens are of no kind and year. */
        boolean isNarrowed() {
            return filters.isNarrowed();
        }
    }

    private void fill(Dialog dialog, Div results, Sought sought) {
        results.removeAll();
        Texts texts = ShellMessages.in(ui.getLocale());
        List<Hit> hits = sought.isEmpty() ? List.of() : hits(results, sought);
        List<Group> groups = sought.isEmpty() || sought.isNarrowed() ? List.of() : groups(results, sought);
        list(
                dialog,
                results,
                texts.get("shell.search.records"),
                hits.stream().map(this::entry).toList());
        for (Group group : groups) {
            list(
                    dialog,
                    results,
                    group.heading(),
                    group.entries().stream()
                            .map(entry -> new MenuEntry(title(entry), entry.link(), group.icon()))
                            .toList());
        }
        List<MenuEntry> found = sought.isNarrowed()
                ? List.of()
                : entries(sought.caller()).stream()
                        .filter(sought.screens())
                        .filter(entry -> entry.isAbout(sought.text()))
                        .limit(MOST_HITS)
                        .toList();
        list(dialog, results, texts.get("shell.search.screens"), found);
        if (hits.isEmpty() && groups.isEmpty() && found.isEmpty()) {
            results.add(new Div(texts.get("shell.search.nothing")));
        }
    }

    private static String title(DirectorySearch.Entry entry) {
        return entry.detail().isEmpty() ? entry.title() : entry.title() + " · " + entry.detail();
    }

    private List<Hit> hits(Div results, Sought sought) {
        return found(
                results,
                sought.caller(),
                () -> shell.desk()
                        .search()
                        .map(search ->
                                search.find(sought.caller(), sought.filters().question(sought.text()), MOST_HITS))
                        .orElse(List.of()));
    }

    private List<Group> groups(Div results, Sought sought) {
        return found(
                results,
                sought.caller(),
                () -> shell.desk()
                        .directory()
                        .map(directory ->
                                directory.find(sought.caller(), ui.getLocale(), sought.text(), MOST_OF_A_GROUP))
                        .orElse(List.of()));
    }

    private <T> List<T> found(Div results, Caller caller, Supplier<List<T>> search) {
        try {
            return search.get();
        } catch (RuntimeException e) {
            FaultMessage told = shell.faults()
                    .tell(e, "search of account " + caller.account().value(), ui.getLocale());
            results.add(new Div(told.title()), new Div(told.text()));
            return List.of();
        }
    }

    private MenuEntry entry(Hit hit) {
        String module = hit.type().substring(0, Math.max(0, hit.type().indexOf('.')));
        String icon = shell.modules().find(module).stream()
                .flatMap(known -> known.views().stream())
                .filter(view -> view.order() >= 0)
                .map(view -> view.icon())
                .findFirst()
                .orElse("file-text");
        return new MenuEntry(hit.title(), hit.link(), icon);
    }

    private List<MenuEntry> entries(Caller caller) {
        List<KnownModule> on = shell.modules().on(caller.office());
        return Menu.all(on, caller, ui.getLocale());
    }

    private static void list(Dialog dialog, Div results, String heading, List<MenuEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        H3 head = new H3(heading);
        head.addClassName("k-finder-head");
        UnorderedList list = new UnorderedList();
        list.addClassName("k-finder-hits");
        for (MenuEntry entry : entries) {
            Anchor link = Links.to(entry.address(), Icons.of(entry.icon()), new Span(entry.title()));
            link.getElement().addEventListener("click", click -> dialog.close());
            list.add(new ListItem(link));
        }
        results.add(head, list);
    }
}
