package org.khet.portal.core.internal.office.structure;

import static org.khet.portal.core.internal.office.structure.UnitImporter.CODE;
import static org.khet.portal.core.internal.office.structure.UnitImporter.ENGLISH;
import static org.khet.portal.core.internal.office.structure.UnitImporter.NAME;
import static org.khet.portal.core.internal.office.structure.UnitImporter.ORDER;
import static org.khet.portal.core.internal.office.structure.UnitImporter.PARENT;
import static org.khet.portal.core.internal.office.structure.UnitImporter.PHONE;
import static org.khet.portal.core.internal.office.structure.UnitImporter.SHORT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.structure.UnitDraft;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget.Findings;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.core.internal.office.OfficeValidator;
import org.khet.portal.core.internal.row.Paging;

/** What can be said of the rows of a list of units. What stands above becomes its code. For one look. */
final class UnitRowValidator {
    private static final String DASH = "[-–—]+";
    private static final int SHORT_NAME = 80;
    private static final int MOST_ORDER = 999;
    private final Map<String, Versioned<DatedUnit>> units;
    private final Map<Long, String> codes = new HashMap<>();
    private final Findings findings;
    private final LocalDate today;
    private final Map<String, ImportRow> taken = new LinkedHashMap<>();
    private int numbered;

    /** @param units all units that the office ever had, by code */
    UnitRowValidator(Map<String, Versioned<DatedUnit>> units, Findings findings, LocalDate today) {
        this.units = units;
        this.findings = findings;
        this.today = today;
        units.forEach((code, unit) -> codes.put(unit.value().latest().id().value(), code));
    }

    void rows(Collection<ImportRow> rows) {
        rows.forEach(UnitRowValidator::tidy);
        rows.stream().filter(row -> !row.get(CODE).isEmpty()).forEach(this::coded);
        rows.stream().filter(row -> row.get(CODE).isEmpty()).forEach(this::named);
        List<ImportRow> known = List.copyOf(taken.values());
        Map<String, Set<String>> called = called();
        known.forEach(row -> above(row, called));
        known.stream().filter(this::isBelowItself).toList().forEach(row -> {
            findings.found(row, UnitFindings.BELOW_ITSELF, PARENT, "");
            taken.remove(row.get(CODE));
        });
        List<ImportRow> orphans = orphans();
        while (!orphans.isEmpty()) {
            orphans.forEach(this::unknown);
            orphans = orphans();
        }
        taken.values().forEach(this::meet);
    }

    private static void tidy(ImportRow row) {
        List.of(CODE, SHORT, ENGLISH, PARENT, ORDER, PHONE).forEach(field -> {
            if (row.get(field).matches(DASH)) {
                row.set(field, "");
            }
        });
        row.set(CODE, row.get(CODE).replace(" ", "").toUpperCase(Locale.ROOT));
    }

    private void coded(ImportRow row) {
        String code = row.get(CODE);
        Versioned<DatedUnit> there = units.get(code);
        if (there == null && !OfficeValidator.isUnitCode(code)) {
            findings.found(row, UnitFindings.CODE, CODE, "");
        } else if (there != null && !there.value().isOn(today)) {
            findings.found(row, UnitFindings.ENDED, CODE, "");
        } else if (taken.containsKey(code)) {
            findings.found(row, UnitFindings.DOUBLED, CODE, true);
        } else {
            take(row, code);
        }
    }

    /** A row without code is the one unit of that name, where a place above is named the one below it; else it is a new one. */
    private void named(ImportRow row) {
        List<String> same = units.entrySet().stream()
                .filter(one -> one.getValue().value().isOn(today) && !taken.containsKey(one.getKey()))
                .filter(one -> isSame(one.getValue().value().latest().name(), row.get(NAME)))
                .filter(one -> row.get(PARENT).isEmpty()
                        || isAbove(one.getValue().value().latest(), row.get(PARENT)))
                .map(Map.Entry::getKey)
                .toList();
        if (same.size() == 1) {
            take(row, same.getFirst());
            return;
        }
        String code = free();
        findings.found(row, UnitFindings.NO_CODE, CODE, code);
        if (findings.choice(UnitFindings.NO_CODE) == FindingChoice.MEND) {
            take(row, code);
        }
    }

    private String free() {
        String code;
        do {
            numbered++;
            code = String.format(Locale.ROOT, "U%02d", numbered);
        } while (units.containsKey(code) || taken.containsKey(code));
        return code;
    }

    private boolean isAbove(Unit unit, String called) {
        String parent = unit.parent() == null ? null : codes.get(unit.parent().value());
        Versioned<DatedUnit> above = parent == null ? null : units.get(parent);
        return above != null && names(above.value().latest()).stream().anyMatch(name -> isSame(name, called));
    }

    private static boolean isSame(String name, String other) {
        return Paging.folded(name).equals(Paging.folded(other));
    }

    private void take(ImportRow row, String code) {
        row.set(CODE, code);
        if (!row.get(ORDER).isEmpty() && !isOrder(row.get(ORDER)) && isLeftOut(row, UnitFindings.ORDER, ORDER)) {
            return;
        }
        boolean isNew = !units.containsKey(code);
        if (isNew && row.get(SHORT).isEmpty() && row.get(NAME).length() > SHORT_NAME) {
            findings.found(row, UnitFindings.SHORT, SHORT, "");
            return;
        }
        if (isNew && row.get(SHORT).isEmpty()) {
            row.set(SHORT, row.get(NAME));
        }
        taken.put(code, row);
    }

    private static boolean isOrder(String typed) {
        return typed.matches("\\d{1,3}") && Integer.parseInt(typed) >= 1 && Integer.parseInt(typed) <= MOST_ORDER;
    }

    /** Who keeps the row takes it without the value. */
    private boolean isLeftOut(ImportRow row, FindingKind kind, String field) {
        findings.found(row, kind, field, "");
        row.set(field, "");
        return findings.choice(kind) == FindingChoice.LEAVE_OUT;
    }

    /** Codes by all that units and rows are called. */
    private Map<String, Set<String>> called() {
        Map<String, Set<String>> called = new HashMap<>();
        units.forEach((code, unit) -> {
            if (unit.value().isOn(today)) {
                names(unit.value().latest()).forEach(name -> put(called, name, code));
            }
        });
        taken.forEach((code, row) -> List.of(code, row.get(NAME), row.get(SHORT), row.get(ENGLISH))
                .forEach(name -> put(called, name, code)));
        return called;
    }

    private static List<String> names(Unit unit) {
        return List.of(unit.code(), unit.name(), unit.shortName(), unit.nameEnglish());
    }

    private static void put(Map<String, Set<String>> all, String name, String code) {
        if (!name.isEmpty()) {
            all.computeIfAbsent(Paging.folded(name), key -> new HashSet<>(1)).add(code);
        }
    }

    private void above(ImportRow row, Map<String, Set<String>> called) {
        String typed = row.get(PARENT);
        Set<String> found = called.getOrDefault(Paging.folded(typed), Set.of());
        if (typed.isEmpty()) {
            return;
        }
        if (found.size() == 1) {
            row.set(PARENT, found.iterator().next());
        } else {
            unknown(row);
        }
    }

    private void unknown(ImportRow row) {
        if (isLeftOut(row, UnitFindings.PARENT, PARENT)) {
            taken.remove(row.get(CODE));
        }
    }

    /** Rows of which the unit above was to come by another row that is left out by now. */
    private List<ImportRow> orphans() {
        return taken.values().stream()
                .filter(row -> !row.get(PARENT).isEmpty())
                .filter(row -> !taken.containsKey(row.get(PARENT)) && !units.containsKey(row.get(PARENT)))
                .toList();
    }

    private boolean isBelowItself(ImportRow row) {
        Set<String> passed = new HashSet<>(Set.of(row.get(CODE)));
        String above = parent(row.get(CODE));
        while (above != null) {
            if (above.equals(row.get(CODE))) {
                return true;
            }
            above = passed.add(above) ? parent(above) : null;
        }
        return false;
    }

    /** The unit above, by the file where a row names one, else as it stands. */
    private @Nullable String parent(String code) {
        ImportRow row = taken.get(code);
        if (row != null && !row.get(PARENT).isEmpty()) {
            return row.get(PARENT);
        }
        Versioned<DatedUnit> there = units.get(code);
        Unit unit = there == null ? null : there.value().latest();
        return unit == null || unit.parent() == null
                ? null
                : codes.get(unit.parent().value());
    }

    private void meet(ImportRow row) {
        Versioned<DatedUnit> there = units.get(row.get(CODE));
        if (there == null) {
            return;
        }
        UnitDraft before = UnitDraft.of(there.value().latest());
        Versioned<DatedUnit> above = units.get(row.get(PARENT));
        UnitDraft after = UnitBatchWriter.draft(
                row,
                before,
                above == null ? before.parent() : above.value().latest().id());
        boolean moves = above == null && !row.get(PARENT).isEmpty();
        if (!before.name().equals(after.name())) {
            findings.found(row, UnitFindings.RENAMED, NAME, before.name());
        }
        row.meets(there.value().latest().id().value(), there.number(), moves || !after.equals(before));
    }
}
