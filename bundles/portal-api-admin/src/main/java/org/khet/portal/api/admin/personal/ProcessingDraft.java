package org.khet.portal.api.admin.personal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.structure.UnitId;

/**
 * What is typed to record an activity.
 *
 * @param facts  what is processed, what for and how
 * @param unit   a unit of the office, {@code null} for the office itself
 * @param from   first day, needed
 * @param until  last day, not before the first; {@code null} while it goes on
 * @param origin key of a proposal that is taken over, empty for none
 */
public record ProcessingDraft(
        ProcessingDetails facts,
        @Nullable UnitId unit,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String origin) {}
