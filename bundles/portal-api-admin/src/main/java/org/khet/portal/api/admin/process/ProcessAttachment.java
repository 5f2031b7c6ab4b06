package org.khet.portal.api.admin.process;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.structure.UnitId;

/**
 * What somebody typed to attach a process to another unit.
 *
 * @param process code
 * @param unit    new owner, {@code null} when none was chosen
 * @param from    first day, {@code null} when none was typed
 * @param reason  why, at most {@link #REASON_MOST} characters
 */
public record ProcessAttachment(
        String process, @Nullable UnitId unit, @Nullable LocalDate from, String reason) {
    /** Most characters of a reason. */
    public static final int REASON_MOST = 500;
}
