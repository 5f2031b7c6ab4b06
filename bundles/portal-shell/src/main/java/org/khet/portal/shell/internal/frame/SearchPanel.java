package org.khet.portal.shell.internal.frame;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.shell.internal.fault.FaultMessage;
import org.khet.portal.shell.internal.frame.SearchSources.FoundRecords;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.text.ShellMessages;

/** Words, filters, sorts, and below them what was found. Only what the person may see. Source: core CORE-109, DESIGN §2.3. */
final class SearchPanel extends Div {
    private static final int MOST_TOGETHER = 12;
    private static final int MOST_OF_A_GROUP = 5;
    private static final int MOST_OF_THE_CHOSEN = 50;
    private static final int PAUSE_MILLIS = 250;
    private final transient Texts texts;
    private final transient SearchSources sources;
    private final transient Predicate<MenuEntry> screens;
    private final transient Runnable opened;
    private final TextField words = new TextField();
    private final Div results = new Div();
    private final Div faults = new Div();
    private final SearchFilters filters;
    private final SearchSorts sorts;
    private transient FoundRecords records = new FoundRecords(List.of(), List.of());
    private transient List<FoundSort> others = new ArrayList<>();

    /**
     * For one person.
     *
     * @param onlyScreens pages that are wanted; {@code null} when everything is
     * @param opened      called when somebody follows a hit
     */
    SearchPanel(
            ShellContext shell,
            Caller caller,
            Locale locale,
            @Nullable Predicate<MenuEntry> onlyScreens,
            Runnable opened) {
        this.texts = ShellMessages.in(locale);
        this.sources = new SearchSources(shell, caller, locale);
        this.screens = onlyScreens == null ? any -> true : onlyScreens;
        this.opened = opened;
        this.filters = new SearchFilters(shell, caller, texts, shell.directory().today(), this::fill);
        this.sorts = new SearchSorts(texts, this::show);
        addClassName("k-finder");
        prepareWords();
        results.setId("shell-search-results");
        results.getElement().setAttribute("aria-live", "polite");
        filters.setVisible(onlyScreens == null);
        add(words, filters, sorts, results);
        fill();
    }

    private void prepareWords() {
        words.setId("shell-search-words");
        words.setPlaceholder(texts.get("shell.search.hint"));
        words.setAriaLabel(texts.get("shell.search.hint"));
        words.setPrefixComponent(Icons.of("search"));
        words.setWidthFull();
        words.setAutofocus(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MILLIS);
        words.addValueChangeListener(change -> fill());
    }

    private void fill() {
        faults.removeAll();
        String text = words.getValue().strip();
        records = sources.records(filters.question(text), this::tell);
        others = new ArrayList<>();
        if (!filters.isNarrowed()) { // people, schools and pages are of no kind and year
            others.addAll(sources.directories(text, this::tell));
            others.addAll(sources.pages(text, screens));
        }
        others.removeIf(sort -> sort.entries().isEmpty());
        show();
    }

    /** What was found, or of it the sort that is chosen; nothing is looked up again. */
    private void show() {
        results.removeAll();
        results.add(faults);
        List<FoundSort> all = new ArrayList<>(records.kinds());
        all.addAll(others);
        sorts.show(words.getValue().isBlank() ? List.of() : all);
        sorts.chosen(all).ifPresentOrElse(this::list, this::together);
        if (all.isEmpty()) {
            results.add(new Div(texts.get("shell.search.nothing")));
        }
    }

    private void together() {
        list(texts.get("shell.search.records"), records.best(), MOST_TOGETHER);
        for (FoundSort sort : others) {
            list(sort.title(), sort.entries(), SearchSources.isOfPages(sort) ? MOST_TOGETHER : MOST_OF_A_GROUP);
        }
    }

    private void list(FoundSort sort) {
        list(sort.title(), sort.entries(), MOST_OF_THE_CHOSEN);
        if (sort.entries().size() > MOST_OF_THE_CHOSEN) {
            Div more = new Div(texts.get("shell.search.first", MOST_OF_THE_CHOSEN, sort.count()));
            more.addClassName("k-hint");
            results.add(more);
        }
    }

    private void tell(FaultMessage told) {
        faults.add(new Div(told.title()), new Div(told.text()));
    }

    private void list(String heading, List<MenuEntry> entries, int most) {
        if (entries.isEmpty()) {
            return;
        }
        H3 head = new H3(heading);
        head.addClassName("k-finder-head");
        UnorderedList list = new UnorderedList();
        list.addClassName("k-finder-hits");
        entries.stream().limit(most).forEach(entry -> {
            Anchor link = Links.to(entry.address(), Icons.of(entry.icon()), new Span(entry.title()));
            link.getElement().addEventListener("click", click -> opened.run());
            list.add(new ListItem(link));
        });
        results.add(head, list);
    }
}
