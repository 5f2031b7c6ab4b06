package org.khet.portal.records.internal.ui.input;

import java.util.List;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.structure.Unit;

/**
 * Units that a reader may choose: for whom a record is kept as far as the right to write reaches, anywhere else each of the office.
 *
 * @param kind kind of the records
 * @param all  all units of the office
 * @param own  those for which the reader may write
 */
public record UnitChoices(RecordKind kind, List<Unit> all, List<Unit> own) {
    /** Keeps immutable copies. */
    public UnitChoices {
        all = List.copyOf(all);
        own = List.copyOf(own);
    }

    /** The choices of a field. */
    List<Unit> of(DeclaredField field) {
        return kind.ownerUnit().filter(field::equals).isPresent() ? own : all;
    }
}
