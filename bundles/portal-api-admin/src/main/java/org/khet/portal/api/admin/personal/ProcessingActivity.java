package org.khet.portal.api.admin.personal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.personal.ProcessingSource;
import org.khet.portal.api.structure.UnitId;

/**
 * An activity in which an office processes personal data (กิจกรรมการประมวลผลข้อมูลส่วนบุคคล).
 *
 * @param id     key
 * @param facts  what is processed, what for and how
 * @param unit   the unit that answers for it, {@code null} for the office itself
 * @param from   first day
 * @param until  last day, {@code null} while it goes on
 * @param origin key of the {@link ProcessingSource.Proposal} that was taken over, empty when typed
 */
public record ProcessingActivity(
        ProcessingId id,
        ProcessingDetails facts,
        @Nullable UnitId unit,
        LocalDate from,
        @Nullable LocalDate until,
        String origin) {
    /** Whether it goes on on that day. */
    public boolean isOn(LocalDate day) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }
}
