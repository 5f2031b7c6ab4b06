package org.khet.portal.admin.internal.module.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khet.portal.admin.internal.module.ui.ModuleSwitchMatrix.Place;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeId;

/**
 * Switches of modules in words: what a module uses of others, what a change does, what stands against it.
 *
 * @param texts texts of the administration and of all modules
 * @param board the switches
 */
record SwitchMessages(Texts texts, ModuleSwitchMatrix board) {
    String name(ModuleId module) {
        String key = module + ".title";
        return texts.has(key) ? texts.get(key) : module.value();
    }

    String office(OfficeId office) {
        return board.offices().stream()
                .filter(one -> one.id().equals(office))
                .map(Office::shortName)
                .findFirst()
                .orElse("");
    }

    /** What the module uses of others, a line each. */
    List<String> uses(ModuleId module) {
        ModuleSwitches.Uses uses = board.uses(module);
        List<String> lines = new ArrayList<>();
        if (!uses.needs().isEmpty()) {
            lines.add(texts.get("admin.modules.needs", names(uses.needs())));
        }
        if (!uses.wants().isEmpty()) {
            lines.add(texts.get("admin.modules.wants", names(uses.wants())));
        }
        return lines;
    }

    /** What a module that is on lacks in the office; empty when nothing. */
    String lack(Place place) {
        if (!board.isOn(place)) {
            return "";
        }
        List<ModuleId> missing = board.missing(place, Map.of());
        List<ModuleId> unused = board.unused(place);
        if (missing.isEmpty() && unused.isEmpty()) {
            return "";
        }
        return missing.isEmpty()
                ? texts.get("admin.modules.without", names(unused))
                : texts.get("admin.modules.lacks", names(missing));
    }

    /** What a change does. */
    String change(Place place, boolean on) {
        return texts.get(
                on ? "admin.modules.will.on" : "admin.modules.will.off", name(place.module()), office(place.office()));
    }

    /** What stands against the changes: each module that would be on without one that it needs, in the offices touched. */
    List<String> against(Map<Place, Boolean> changes) {
        return changes.keySet().stream()
                .map(Place::office)
                .distinct()
                .flatMap(office -> board.modules().stream().map(module -> new Place(office, module.id())))
                .filter(place -> board.willBeOn(place, changes) && isTouched(place, changes))
                .filter(place -> !board.missing(place, changes).isEmpty())
                .map(place -> texts.get(
                        "admin.modules.against",
                        name(place.module()),
                        names(board.missing(place, changes)),
                        office(place.office())))
                .toList();
    }

    /** Whether the module, or one that it needs, is among the changes; what was wrong before stands in nobody's way. */
    private boolean isTouched(Place place, Map<Place, Boolean> changes) {
        return changes.containsKey(place)
                || board.missing(place, changes).stream()
                        .anyMatch(other -> changes.containsKey(new Place(place.office(), other)));
    }

    private String names(Collection<ModuleId> modules) {
        return modules.stream().map(this::name).sorted().collect(Collectors.joining(", "));
    }
}
