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
}
