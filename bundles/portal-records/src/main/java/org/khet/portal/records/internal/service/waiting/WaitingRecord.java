package org.khet.portal.records.internal.service.waiting;

import java.time.Instant;
import org.khet.portal.api.record.RecordRow;

/**
 * A record that waits for somebody.
 *
 * @param row   the record, without lines
 * @param since when it came into its state
 */
public record WaitingRecord(RecordRow row, Instant since) {}
