package org.khet.rounds.internal.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khet.portal.api.record.RecordRow;
import org.khet.rounds.internal.cell.CellValues;
import org.khet.rounds.internal.cell.StoredSection;
import org.khet.rounds.internal.sheet.SheetLayout;
import org.khet.rounds.internal.sheet.ValueFinding;
import org.khet.rounds.internal.sheet.ValueRules;

/**
 * What a school types into, as it stands.
 *
 * @param row        the submission
 * @param layout     the sheet
 * @param sections   sections as they were stored, by name
 * @param before     values of the round before
 * @param rules      the rules of the values
 * @param held       codes of items that the office holds already and that nobody types
 * @param mayType    whether the caller may type for the school now
 * @param mayCorrect whether the caller may correct for the office now
 */
public record EntrySheet(
        RecordRow row,
        SheetLayout layout,
        Map<String, StoredSection> sections,
        CellValues before,
        ValueRules rules,
        Set<String> held,
        boolean mayType,
        boolean mayCorrect) {
    /** Keeps an immutable copy. */
    public EntrySheet {
        sections = Map.copyOf(sections);
        held = Set.copyOf(held);
    }

    /** For somebody who may type or correct. */
    EntrySheet with(boolean typing, boolean correcting) {
        return new EntrySheet(row, layout, sections, before, rules, held, typing, correcting);
    }

    /** A section as it was stored, or an empty one. */
    public StoredSection section(String name) {
        return sections.getOrDefault(name, StoredSection.empty(name));
    }

    /** All values as they were stored. */
    public CellValues values() {
        return sections.values().stream().map(StoredSection::values).reduce(CellValues.EMPTY, CellValues::and);
    }

    /** What stands against values. */
    public List<ValueFinding> findings(CellValues values) {
        return rules.check(values, before);
    }
}
