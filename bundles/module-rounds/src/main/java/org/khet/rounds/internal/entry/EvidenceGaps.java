package org.khet.rounds.internal.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeList;
import org.khet.rounds.internal.cell.CellSplit;
import org.khet.rounds.internal.cell.CellValues;
import org.khet.rounds.internal.collection.CollectionRegisters;
import org.khet.rounds.internal.collection.EvidenceKind;
import org.khet.rounds.internal.sheet.LayoutItem;

/** Kinds of buildings and equipment that a school counts without a photograph. Source: ict ICT-66; policyplan PLAN-55. */
public final class EvidenceGaps {
    private final CollectionRegisters registers;
    private final SheetEntryService entries;

    /** Over the registers. */
    public EvidenceGaps(CollectionRegisters registers, SheetEntryService entries) {
        this.registers = registers;
        this.entries = entries;
    }

    /** Their Thai names in the order of the sheet; none for a sheet that counts no things. */
    public List<String> of(Caller caller, RecordRow submission) {
        EvidenceKind kind = registers.evidence().kind();
        Set<String> shown = new HashSet<>();
        registers
                .evidence()
                .all(caller, RecordFilter.of(kind.submission.is(submission.id()), kind.photos.isFilled()))
                .forEach(row -> shown.add(row.get(kind.item) + " " + row.get(kind.thing)));
        CellValues values = entries.sections().values(caller.office(), submission.id());
        List<String> missing = new ArrayList<>();
        for (LayoutItem item : entries.layout(entries.collection(submission)).items()) {
            if (item.split() == CellSplit.THING) {
                for (CodeList.Code row : item.rows()) {
                    boolean counted = values.row(item.code(), row.code()).orElse(0) > 0;
                    if (counted && !shown.contains(item.key() + " " + row.code())) {
                        missing.add(row.thai());
                    }
                }
            }
        }
        return List.copyOf(missing);
    }
}
