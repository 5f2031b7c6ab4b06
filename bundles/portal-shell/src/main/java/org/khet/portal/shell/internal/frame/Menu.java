package org.khet.portal.shell.internal.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.shell.internal.module.KnownModule;
import org.khet.portal.shell.internal.module.ModuleRegistry;

/**
 * The menu of one person: only what the office has switched on and the person may open; the own group first, then the
 * others in the office's order. Source: DESIGN §2.2.
 *
 * @param common         entries for everybody
 * @param shared         modules with many entries for everybody, each by its name
 * @param groups         groups of the office with entries
 * @param administration entries of administrators
 */
record Menu(List<MenuEntry> common, List<MenuGroup> shared, List<MenuGroup> groups, List<MenuEntry> administration) {
    /** So many common entries of one module stand by themselves. */
    private static final int MOST_COMMON = 4;

    /**
     * Where entries stand.
     *
     * @param units  units of the office in its order
     * @param own    unit of the person, {@code null} without one
     * @param owners unit that owns a process today, by the code of the process (core CORE-09)
     */
    record Place(List<Unit> units, @Nullable UnitId own, Function<String, Optional<UnitId>> owners) {
        /** Unit code of the menu in which the view stands. */
        String section(ViewEntry view) {
            return view.process().isEmpty()
                    ? view.section()
                    : owners.apply(view.process())
                            .map(owner -> group(units, owner))
                            .filter(code -> !code.isEmpty())
                            .orElse(view.section());
        }
    }

    private record Line(KnownModule module, ViewEntry view, String section) {}

    Menu {
        common = List.copyOf(common);
        shared = List.copyOf(shared);
        groups = List.copyOf(groups);
        administration = List.copyOf(administration);
    }

    /** Builds it. */
    static Menu of(List<KnownModule> modules, Caller caller, Place place, Locale locale) {
        List<Line> lines = modules.stream()
                .flatMap(module -> module.views().stream().map(view -> new Line(module, view, place.section(view))))
                .filter(line -> isListed(caller, line.view()))
                .sorted(Comparator.comparingInt(line -> line.view().order()))
                .toList();
        Map<KnownModule, List<Line>> crowds = crowds(lines);
        List<Line> single = lines.stream()
                .filter(line -> !line.section().equals(ViewEntry.COMMON) || !crowds.containsKey(line.module()))
                .toList();
        return new Menu(
                entries(single, section -> section.equals(ViewEntry.COMMON), locale),
                crowds.entrySet().stream()
                        .map(crowd -> crowd(crowd.getKey(), crowd.getValue(), locale))
                        .toList(),
                groups(single, place, locale),
                entries(lines, section -> section.equals(ViewEntry.ADMIN), locale));
    }

    private static boolean isListed(Caller caller, ViewEntry view) {
        return view.order() >= 0
                && ModuleRegistry.mayOpen(caller, view)
                && view.listedFor().test(caller);
    }

    /** Modules with more common entries than one sees at a glance: each folds under its name, by the place of its first entry. */
    private static Map<KnownModule, List<Line>> crowds(List<Line> lines) {
        Map<KnownModule, List<Line>> byModule = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> line.section().equals(ViewEntry.COMMON))
                .forEach(line -> byModule.computeIfAbsent(line.module(), module -> new ArrayList<>())
                        .add(line));
        byModule.values().removeIf(own -> own.size() <= MOST_COMMON);
        return byModule;
    }

    private static MenuGroup crowd(KnownModule module, List<Line> lines, Locale locale) {
        return new MenuGroup(
                module.texts().in(locale).get(module.id().value() + ".title"),
                lines.getFirst().view().icon(),
                false,
                lines.stream().map(line -> entry(line, locale)).toList());
    }

    /** Everything that the caller may open, for a search: by the sections that the modules name, whoever owns the processes. */
    static Menu ungrouped(List<KnownModule> modules, Caller caller, Locale locale) {
        return of(modules, caller, new Place(List.of(), null, process -> Optional.empty()), locale);
    }

    /** What stands in no administration, in the order of the menu. */
    List<MenuEntry> work() {
        return Stream.concat(
                        common.stream(),
                        Stream.concat(shared.stream(), groups.stream()).flatMap(group -> group.entries().stream()))
                .toList();
    }

    private static List<MenuEntry> entries(List<Line> lines, Predicate<String> section, Locale locale) {
        return lines.stream()
                .filter(line -> section.test(line.section()))
                .map(line -> entry(line, locale))
                .toList();
    }

    private static MenuEntry entry(Line line, Locale locale) {
        String module = line.module().id().value();
        String name = line.view().name();
        Texts texts = line.module().texts().in(locale);
        String heading = line.view().heading();
        return new MenuEntry(
                texts.get(module + "." + name + ".title"),
                module + "/" + name,
                line.view().icon(),
                heading.isEmpty() ? "" : texts.get(module + ".menu." + heading),
                words(line.module(), module + "." + name));
    }

    /** The view's titles and its synonyms, {@code <module>.<view>.words}, in both languages. */
    private static String words(KnownModule module, String key) {
        return Stream.of(TextCatalog.THAI, Locale.ENGLISH)
                .map(module.texts()::in)
                .flatMap(texts -> Stream.of(key + ".title", key + ".words")
                        .filter(texts::has)
                        .map(texts::get))
                .collect(Collectors.joining(" "));
    }

    private static List<MenuGroup> groups(List<Line> lines, Place place, Locale locale) {
        List<Unit> units = place.units();
        Map<String, List<Line>> bySection = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> !line.section().equals(ViewEntry.COMMON)
                        && !line.section().equals(ViewEntry.ADMIN))
                .forEach(line -> bySection
                        .computeIfAbsent(line.section(), section -> new ArrayList<>())
                        .add(line));
        String ownCode = group(units, place.own());
        Comparator<String> ownFirst = Comparator.comparing((String code) -> !code.equals(ownCode));
        return bySection.keySet().stream()
                .sorted(ownFirst.thenComparingInt(code -> place(units, code)))
                .map(code -> group(code, bySection.getOrDefault(code, List.of()), units, ownCode, locale))
                .toList();
    }

    private static MenuGroup group(String code, List<Line> lines, List<Unit> units, String ownCode, Locale locale) {
        KnownModule module = lines.getFirst().module();
        String title = find(units, code)
                .map(unit -> module.texts().in(locale).choose(unit.shortName(), unit.nameEnglish()))
                .orElseGet(() -> module.texts().in(locale).get(module.id().value() + ".title"));
        return new MenuGroup(
                title,
                lines.getFirst().view().icon(),
                code.equals(ownCode),
                lines.stream().map(line -> entry(line, locale)).toList());
    }

    /** Code of the group that the unit is, or lies in; empty when it is none of these. */
    private static String group(List<Unit> units, @Nullable UnitId own) {
        Optional<Unit> unit = units.stream().filter(one -> one.id().equals(own)).findFirst();
        while (unit.isPresent() && unit.get().parent() != null) {
            UnitId parent = unit.get().parent();
            unit = units.stream().filter(one -> one.id().equals(parent)).findFirst();
        }
        return unit.map(Unit::code).orElse("");
    }

    private static Optional<Unit> find(List<Unit> units, String code) {
        return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    private static int place(List<Unit> units, String code) {
        return find(units, code).map(Unit::order).orElse(Integer.MAX_VALUE);
    }
}
