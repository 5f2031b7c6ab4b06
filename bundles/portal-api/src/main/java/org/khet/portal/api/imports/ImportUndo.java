package org.khet.portal.api.imports;

import java.util.List;
import org.khet.portal.api.security.Caller;

/**
 * Takes imports of one list back, row by row of its module's tables, from what the import told its {@link ImportTarget.Journal}.
 * Safe for concurrent use. Source: core CORE-104, our proposal.
 */
public interface ImportUndo {
    /**
     * What would go and what would get its former values, and what stands against it; changes nothing.
     *
     * @param traces what the import told the journal, in that order
     */
    ImportReversal look(Caller caller, List<ImportTrace> traces);

    /**
     * Takes an import back in the running transaction: records that were new go, others get their former values, each of them
     * on the audit trail with old and new.
     *
     * @param traces what the import told the journal, in that order
     * @return what was done; when something stands against it, nothing was
     */
    ImportReversal undo(Caller caller, List<ImportTrace> traces);

    /**
     * Parts of an import that can be taken back one after the other, in this order, each as a whole and in a transaction of its
     * own, so that nobody who changes one of the records waits for the others, nor the audit trail for its seal. One part, as it
     * is at first, when the records hang together.
     *
     * @param traces what the import told the journal, in that order
     * @param most   records of a part
     */
    default List<List<ImportTrace>> packets(Caller caller, List<ImportTrace> traces, int most) {
        return List.of(traces);
    }
}
