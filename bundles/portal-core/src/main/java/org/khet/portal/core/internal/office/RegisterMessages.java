package org.khet.portal.core.internal.office;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What rows of the core's tables are in words, where a record that shall go is still named by them. Stateless. */
public final class RegisterMessages {
    private static final String SECTIONS = "core.unit.owned.sections.label";
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("core_unit", SECTIONS),
            Map.entry("core_unit_period", SECTIONS),
            Map.entry("core_person", "core.unit.owned.people.label"),
            Map.entry("core_post", "core.unit.owned.posts.label"),
            Map.entry("core_post_acting", "core.unit.owned.acting.label"),
            Map.entry("core_function", "core.unit.owned.functions.label"),
            Map.entry("core_process_owner", "core.unit.owned.processes.label"),
            Map.entry("core_duty_person", "core.unit.owned.duties.label"),
            Map.entry("core_duty", "core.unit.used.duties"),
            Map.entry("core_processing", "core.unit.used.processing"),
            Map.entry("core_structure_unit", "core.unit.used.structure"));

    private RegisterMessages() {}

    /** Text keys, sorted; those of tables without words are left out. */
    public static Set<String> of(Collection<String> tables) {
        return tables.stream()
                .filter(WORDS::containsKey)
                .map(WORDS::get)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
