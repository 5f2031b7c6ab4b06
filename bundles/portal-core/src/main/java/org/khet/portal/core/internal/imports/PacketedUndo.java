package org.khet.portal.core.internal.imports;

import java.util.List;
import org.khet.portal.api.imports.ImportTrace;
import org.khet.portal.api.imports.ImportUndo;
import org.khet.portal.api.security.Caller;

/**
 * Takes great imports back in packets, each in a transaction of its own, so that nobody who changes one of the records waits for
 * the others. Safe for concurrent use.
 */
public interface PacketedUndo extends ImportUndo {
    /**
     * Parts that can be taken back one after the other, in this order, each as a whole.
     *
     * @param traces what the import told the journal, in that order
     * @param most   records of a packet
     * @return one packet when the records hang together or are no more than that
     */
    List<List<ImportTrace>> packets(Caller caller, List<ImportTrace> traces, int most);
}
