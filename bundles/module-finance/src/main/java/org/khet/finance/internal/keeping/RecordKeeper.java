package org.khet.finance.internal.keeping;

import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordService;

/** Keeps a kind of records and gives its service: the module with its screens, a test without. */
public interface RecordKeeper {
    /** The service of a kind. */
    <K extends RecordKind> RecordService<K> keep(K kind);
}
