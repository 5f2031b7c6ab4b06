package org.khet.portal.core.internal.office.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khet.portal.api.admin.structure.StructurePlan;
import org.khet.portal.api.admin.structure.StructurePlan.Fate;
import org.khet.portal.api.admin.structure.StructurePlan.Line;
import org.khet.portal.api.admin.structure.UnitDraft;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;

/** Works out what becomes of each unit when an office changes its structure (core CORE-04). For one plan. */
final class StructurePlanner {
    private final Structures structures;
    private final StructureHistory history;
    private final Map<UnitId, Integer> own;
    private final Map<String, UnitDraft> present;
    private final Set<UnitId> seen = new HashSet<>();

    /**
     * For an office.
     *
     * @param present code of the structure that it has until then
     * @param history all its units
     * @param own     how many duties of each stand in its own words
     */
    StructurePlanner(Structures structures, String present, StructureHistory history, Map<UnitId, Integer> own) {
        this.structures = structures;
        this.history = history;
        this.own = own;
        this.present = structures.units(present).stream()
                .collect(Collectors.toUnmodifiableMap(UnitDraft::code, Function.identity()));
    }

    StructurePlan plan(String target, LocalDate from) {
        List<Line> lines = new ArrayList<>();
        ShippedDuties duties = structures.duties(target);
        for (UnitDraft wanted : structures.units(target)) {
            int count = duties.of(wanted.code()).size();
            lines.add(present.containsKey(wanted.code()) ? kept(wanted, from, count) : added(wanted, from, count));
        }
        history.all().stream()
                .filter(unit ->
                        lasts(unit, from) && !seen.contains(unit.latest().id()))
                .map(unit -> unit.on(from))
                .map(unit -> line(Fate.OWN, unit, unit.name(), 0))
                .forEach(lines::add);
        return new StructurePlan(structures.template(target), from, lines);
    }

    private Line kept(UnitDraft wanted, LocalDate from, int duties) {
        Optional<Unit> found = history.all().stream()
                .filter(unit -> unit.latest().code().equals(wanted.code()) && lasts(unit, from))
                .map(unit -> unit.on(from))
                .findFirst();
        if (found.isEmpty()) {
            return new Line(Fate.ENDED, wanted.code(), wanted.name(), "", 0, 0, null);
        }
        Unit unit = found.get();
        seen.add(unit.id());
        if (unit.name().equals(wanted.name())) {
            return line(Fate.STAYS, unit, wanted.name(), duties);
        }
        UnitDraft former = present.get(wanted.code());
        return former != null && unit.name().equals(former.name())
                ? line(Fate.RENAMED, unit, wanted.name(), duties)
                : line(Fate.OWN_NAME, unit, unit.name(), duties);
    }

    /** A unit of the structure's code or name that no end is known of is the one; its code comes first. */
    private Line added(UnitDraft wanted, LocalDate from, int duties) {
        List<Unit> open = history.all().stream()
                .filter(unit -> unit.until() == null
                        && !present.containsKey(unit.latest().code()))
                .map(unit -> unit.on(from))
                .toList();
        Optional<Unit> found = open.stream()
                .filter(unit -> unit.code().equals(wanted.code()))
                .findFirst()
                .or(() -> open.stream()
                        .filter(unit -> unit.name().equals(wanted.name()))
                        .findFirst());
        if (found.isEmpty()) {
            return new Line(Fate.NEW, wanted.code(), wanted.name(), "", duties, 0, null);
        }
        seen.add(found.get().id());
        return line(Fate.TAKEN, found.get(), wanted.name(), duties);
    }

    private Line line(Fate fate, Unit unit, String name, int duties) {
        String before = unit.name().equals(name) ? "" : unit.name();
        return new Line(fate, unit.code(), name, before, duties, own.getOrDefault(unit.id(), 0), unit.id());
    }

    private static boolean lasts(DatedUnit unit, LocalDate day) {
        LocalDate until = unit.until();
        return until == null || !until.isBefore(day);
    }
}
