package org.khet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No page is forgotten: whatever the portal has, somebody's {@link Walk} looks at it. Before the whole suite some lists of a module's
 * declared kinds stand for the others, since they are one component with other columns, and the tests of the module open each of
 * them in both languages ({@code RecordContract}, {@code ScreenKeys}); in the whole suite each is looked at. Runs after all stories,
 * as an execution of its own. Pages are read from the sources: views of modules, routes of the shell, and addresses below views that a button or link
 * leads to.
 */
class EveryPage {
    private static final Pattern VIEW = Pattern.compile("ViewEntry\\.at\\(\\s*(?:\"([a-z-]+)\"|([A-Z_]+))");
    private static final Pattern ROUTE = Pattern.compile("setRoute\\(\"([^\"]*)\"");
    private static final Pattern ADDRESS = Pattern.compile("\"/?([a-z]+/[a-z-]+)/([a-z0-9/.-]*)");

    /** Module, name, list if it is not the usual plural, table. */
    private static final Pattern KIND = Pattern.compile(
            "super\\(\\s*\"([a-z]+)\",\\s*\"([a-z-]+)\",\\s*(?:\"([a-z-]+)\",\\s*)?\"[a-z]+_[a-z_]+\"\\)");

    /** The shell's route for pages of modules, which stand in {@link #VIEW}. */
    private static final String HOST = ":module/";
    /** Views that open nothing without a key, whose pages with one are read like all others. */
    private static final Set<String> KEYED = Set.of("admin/imports", "admin/leaving", "admin/module-health");

    /** Opened only with a key that no page of the walks links to; owed, see docs/plan.md. */
    private static final Set<String> OWED = Set.of(
            "admin/imports/N",
            "documents/verify",
            "documents/verify/N",
            "forms/answer-form",
            "forms/answer-form/N",
            "forms/entries",
            "forms/entry",
            "forms/entry/N",
            "forms/preview",
            "forms/preview/N",
            "forms/register",
            "forms/register/N",
            "forms/results",
            "forms/results/N",
            "open/:office/:module/:view/:key?",
            "rounds/board",
            "rounds/board/N",
            "rounds/entry",
            "rounds/entry/N");

    @Test
    void everyPage_isLookedAtByAStory() {
        Set<String> walked = WalkedPages.noted();
        Set<String> pages = pages();
        assertThat(pages)
                .contains("", "admin/people", "admin/people/N", "ict/repairs", "template/notes", "login/link/:token");

        if (!Walk.WHOLE) {
            registers(sources()).stream()
                    .filter(list ->
                            walked.stream().anyMatch(page -> module(list).equals(module(page))))
                    .forEach(pages::remove);
        }
        assertThat(pages.stream()
                        .filter(page -> walked.stream().noneMatch(like(page).asMatchPredicate())))
                .as("pages at which no story looks: add each to a walk, e.g. of AdministrationScreensStory")
                .isEmpty();
    }

    private static Pattern like(String page) {
        return Pattern.compile(Stream.of(page.split("/"))
                .map(part -> part.startsWith(":") ? "[^/]+" : Pattern.quote(part))
                .collect(Collectors.joining("/")));
    }

    private static Set<String> pages() {
        Map<Path, String> sources = sources();
        Set<String> views = new TreeSet<>();
        sources.forEach((file, source) -> VIEW.matcher(source)
                .results()
                .map(view -> view.group(1) == null ? constant(source, view.group(2)) : view.group(1))
                .forEach(view -> views.add(module(file) + "/" + view)));
        Set<String> registers = registers(sources);
        Set<String> pages = new TreeSet<>();
        for (String source : sources.values()) {
            ROUTE.matcher(source)
                    .results()
                    .map(route -> route.group(1))
                    .filter(route -> !route.startsWith(HOST))
                    .forEach(pages::add);
            ADDRESS.matcher(source)
                    .results()
                    .filter(address -> views.contains(address.group(1)))
                    .map(EveryPage::below)
                    .forEach(pages::add);
        }
        pages.addAll(views);
        pages.addAll(
                registers); // the page of one record is derived, the same for all kinds, and walked by TemplateStory
        pages.removeAll(KEYED);
        pages.removeAll(OWED);
        return pages;
    }

    /** Addresses of the lists of a module's declared kinds. */
    static Set<String> lists(String module) {
        return registers(sources()).stream()
                .filter(list -> list.startsWith(module + "/") && !OWED.contains(list))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> registers(Map<Path, String> sources) {
        return sources.values().stream()
                .filter(source -> source.contains(" extends RecordKind"))
                .flatMap(source -> KIND.matcher(source).results())
                .map(kind -> kind.group(1) + "/" + list(kind))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String list(MatchResult kind) {
        String name = kind.group(2);
        String usual = name.matches(".*[^aeiou]y") ? name.substring(0, name.length() - 1) + "ies" : name + "s";
        return kind.group(3) == null ? usual : kind.group(3);
    }

    /** An address that ends with a stroke goes on with a key. */
    private static String below(MatchResult address) {
        return WalkedPages.of(address.group(1) + "/" + (address.group(2).isEmpty() ? "N" : address.group(2)));
    }

    private static String module(String page) {
        return page.replaceFirst("/.*", "");
    }

    private static String module(Path file) {
        return file.getName(0).toString().replaceFirst("^(module|portal)-", "");
    }

    private static String constant(String source, String name) {
        Matcher value = Pattern.compile(" " + name + " = \"([a-z-]+)\"").matcher(source);
        if (!value.find()) {
            throw new IllegalStateException("no value of " + name);
        }
        return value.group(1);
    }

    /** By their place below the folder of the bundles. */
    private static Map<Path, String> sources() {
        Path bundles = Path.of(System.getProperty("khet.bundles"));
        try (Stream<Path> files =
                Files.find(bundles, 20, (file, kind) -> file.toString().matches(".*/src/main/java/.*\\.java"))) {
            Map<Path, String> sources = new TreeMap<>();
            for (Path file : files.toList()) {
                sources.put(bundles.relativize(file), Files.readString(file));
            }
            return sources;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
