package org.khet.portal.shell.internal.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.khet.portal.api.admin.search.DirectorySearch;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.CataloguedKind;
import org.khet.portal.api.search.Search;
import org.khet.portal.api.search.Search.Hit;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.shell.internal.fault.FaultMessage;
import org.khet.portal.shell.internal.module.KnownModule;
import org.khet.portal.shell.internal.module.ViewAddress;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.text.ShellMessages;

/**
 * All that the words of a search are looked up in: records, registers, settings and pages, each within the rights of the person.
 * One that fails is told and the others go on. Source: core CORE-109, DESIGN §2.3.
 */
final class SearchSources {
    /** So many records are counted by their kinds; of a common word the kinds beyond are reached by the choice of a kind. */
    static final int MOST_RECORDS = Search.COUNTED;

    /** So many of one directory are counted. */
    static final int MOST_OF_A_SORT = 30;

    private static final String PAGES = "pages";
    private static final String ADMINISTRATION = "administration";

    /**
     * Records that were found.
     *
     * @param best  of all kinds, best first
     * @param kinds the same by their kinds
     */
    record FoundRecords(List<MenuEntry> best, List<FoundSort> kinds) {
        FoundRecords {
            best = List.copyOf(best);
            kinds = List.copyOf(kinds);
        }
    }

    private final ShellContext shell;
    private final Caller caller;
    private final Locale locale;
    private final Texts texts;

    SearchSources(ShellContext shell, Caller caller, Locale locale) {
        this.shell = shell;
        this.caller = caller;
        this.locale = locale;
        this.texts = ShellMessages.in(locale);
    }

    /** Kinds of records with hits, the kind of the best hit first. */
    FoundRecords records(Search.Question question, Consumer<FaultMessage> failed) {
        List<Hit> hits = question.text().isEmpty()
                ? List.of()
                : found(
                        failed,
                        () -> shell.desk()
                                .search()
                                .map(search -> search.find(caller, question, MOST_RECORDS))
                                .orElse(List.of()));
        Map<String, List<Hit>> byType =
                hits.stream().collect(Collectors.groupingBy(Hit::type, LinkedHashMap::new, Collectors.toList()));
        Map<String, String> names = byType.isEmpty() ? Map.of() : names();
        List<FoundSort> kinds = new ArrayList<>();
        byType.forEach((type, of) -> kinds.add(new FoundSort(
                type, names.getOrDefault(type, title(of.getFirst())), hits.size() == MOST_RECORDS, entries(of))));
        return new FoundRecords(entries(hits), kinds);
    }

    private List<MenuEntry> entries(List<Hit> hits) {
        return hits.stream().map(this::entry).toList();
    }

    /** People, schools, units and settings. */
    List<FoundSort> directories(String text, Consumer<FaultMessage> failed) {
        if (text.isEmpty()) {
            return List.of();
        }
        return found(
                        failed,
                        () -> shell.desk()
                                .directory()
                                .map(directory -> directory.find(caller, locale, text, MOST_OF_A_SORT))
                                .orElse(List.of()))
                .stream()
                .map(group -> new FoundSort(
                        group.sort(),
                        group.heading(),
                        group.entries().size() == MOST_OF_A_SORT,
                        group.entries().stream()
                                .map(entry -> new MenuEntry(title(entry), entry.link(), group.icon()))
                                .toList()))
                .toList();
    }

    /** Pages of the menu, and those of administration apart from them; all of them for no words. */
    List<FoundSort> pages(String text, Predicate<MenuEntry> shown) {
        Menu menu = Menu.ungrouped(shell.modules().on(caller.office()), caller, locale);
        Predicate<MenuEntry> sought = shown.and(entry -> entry.isAbout(text));
        return List.of(
                new FoundSort(PAGES, texts.get("shell.search.screens"), false, matching(menu.work(), sought)),
                new FoundSort(
                        ADMINISTRATION,
                        texts.get("shell.search.administration"),
                        false,
                        matching(menu.administration(), sought)));
    }

    /** Whether these are pages: of them as many are shown at first as of records. */
    static boolean isOfPages(FoundSort sort) {
        return sort.key().equals(PAGES) || sort.key().equals(ADMINISTRATION);
    }

    private static List<MenuEntry> matching(List<MenuEntry> entries, Predicate<MenuEntry> sought) {
        return entries.stream().filter(sought).toList();
    }

    private <T> List<T> found(Consumer<FaultMessage> failed, Supplier<List<T>> search) {
        try {
            return search.get();
        } catch (RuntimeException e) {
            failed.accept(shell.faults()
                    .tell(e, "search of account " + caller.account().value(), locale));
            return List.of();
        }
    }

    private Map<String, String> names() {
        return shell.desk().kinds(caller.office(), locale).stream()
                .collect(Collectors.toMap(CataloguedKind::type, CataloguedKind::plural, (one, same) -> one));
    }

    /** Records that are not declared are called as the page on which they open. */
    private String title(Hit hit) {
        ViewAddress address = ViewAddress.of(hit.link());
        String key = address.module() + "." + address.view() + ".title";
        return shell.modules()
                .find(address.module())
                .map(module -> module.texts().in(locale))
                .filter(words -> words.has(key))
                .map(words -> words.get(key))
                .orElseGet(() -> texts.get("shell.search.records"));
    }

    private MenuEntry entry(Hit hit) {
        return new MenuEntry(hit.title(), hit.link(), icon(hit));
    }

    private String icon(Hit hit) {
        return shell
                .modules()
                .find(hit.type().substring(0, Math.max(0, hit.type().indexOf('.'))))
                .stream()
                .map(KnownModule::views)
                .<ViewEntry>flatMap(List::stream)
                .filter(view -> view.order() >= 0)
                .map(ViewEntry::icon)
                .findFirst()
                .orElse("file-text");
    }

    private static String title(DirectorySearch.Entry entry) {
        return entry.detail().isEmpty() ? entry.title() : entry.title() + " · " + entry.detail();
    }
}
