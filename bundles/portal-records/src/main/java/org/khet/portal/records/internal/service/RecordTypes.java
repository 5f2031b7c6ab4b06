package org.khet.portal.records.internal.service;

import java.util.Optional;
import org.khet.portal.api.record.RecordService;

/** The services of all record types that are there now. */
interface RecordTypes {
    /** The service of a type {@code <module>.<kind>}; empty while its module is away. */
    Optional<RecordService<?>> find(String type);
}
