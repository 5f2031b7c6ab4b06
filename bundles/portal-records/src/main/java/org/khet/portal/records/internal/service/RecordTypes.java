package org.khet.portal.records.internal.service;

import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordService;

/** The services of all record types that are there now. */
public interface RecordTypes {
    /** The service of a type {@code <module>.<kind>}; empty while its module is away. */
    Optional<RecordService<?>> find(String type);

    /** The same, of registers too that the office made itself. */
    default Optional<RecordService<?>> find(OfficeId office, String type) {
        return find(type);
    }
}
