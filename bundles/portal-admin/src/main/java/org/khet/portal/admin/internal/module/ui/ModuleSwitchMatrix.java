package org.khet.portal.admin.internal.module.ui;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.RuntimeCaller;

/**
 * Which modules a person may switch where: the own office, or all offices for who administers the runtime.
 *
 * @param switches the switches
 * @param offices  columns
 * @param rows     the modules that are there now
 * @param caller   the person in the own office
 * @param operator the person as administrator of the runtime, empty when none
 */
record ModuleSwitchMatrix(
        ModuleSwitches switches,
        List<Office> offices,
        Supplier<List<PortalModule>> rows,
        Caller caller,
        Optional<RuntimeCaller> operator) {
    /**
     * One box of the matrix.
     *
     * @param office column
     * @param module row
     */
    record Place(OfficeId office, ModuleId module) {}

    ModuleSwitchMatrix {
        offices = List.copyOf(offices);
    }

    List<PortalModule> modules() {
        return rows.get();
    }

    boolean isOn(Place place) {
        return switches.isOn(place.office(), place.module());
    }

    /** Modules without which the one in the box is of no use, and that are off there, as things will be after the changes. */
    List<ModuleId> missing(Place place, Map<Place, Boolean> changes) {
        return off(switches.uses(place.module()).needs(), place, changes);
    }

    /** Modules that the one in the box could use, and that are off there. */
    List<ModuleId> unused(Place place) {
        return off(switches.uses(place.module()).wants(), place, Map.of());
    }

    ModuleSwitches.Uses uses(ModuleId module) {
        return switches.uses(module);
    }

    private List<ModuleId> off(Set<ModuleId> others, Place place, Map<Place, Boolean> changes) {
        return others.stream()
                .filter(other -> !willBeOn(new Place(place.office(), other), changes))
                .sorted(Comparator.comparing(ModuleId::value))
                .toList();
    }

    /** Whether the box will be ticked after the changes. */
    boolean willBeOn(Place place, Map<Place, Boolean> changes) {
        Boolean chosen = changes.get(place);
        return chosen == null ? isOn(place) : chosen;
    }

    /** Makes the changes: what is needed goes on before, and off after, what needs it. */
    void set(Map<Place, Boolean> changes) {
        Comparator<Map.Entry<Place, Boolean>> neededFirst =
                Comparator.comparingInt(change -> depth(change.getKey().module(), Set.of()));
        changes.entrySet().stream()
                .filter(change -> !change.getValue())
                .sorted(neededFirst.reversed())
                .forEach(change -> set(change.getKey(), false));
        changes.entrySet().stream()
                .filter(Map.Entry::getValue)
                .sorted(neededFirst)
                .forEach(change -> set(change.getKey(), true));
    }

    /** How many modules stand below it in the longest chain of needs. */
    private int depth(ModuleId module, Set<ModuleId> above) {
        Set<ModuleId> chain = new HashSet<>(above);
        if (!chain.add(module)) {
            return 0;
        }
        return switches.uses(module).needs().stream()
                .mapToInt(other -> 1 + depth(other, chain))
                .max()
                .orElse(0);
    }

    private void set(Place place, boolean on) {
        if (place.office().equals(caller.office()) && caller.may(ModuleSwitches.SWITCH)) {
            switches.set(caller, place.module(), on);
        } else {
            switches.set(operator.orElseThrow(), place.office(), place.module(), on);
        }
    }
}
