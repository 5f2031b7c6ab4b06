package org.khet.portal.api.admin.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.structure.UnitId;

/**
 * That a person does a duty of a unit. Source: core CORE-18, CORE-30.
 *
 * @param id     key
 * @param unit   whose duty
 * @param letter the duty, as papers number it, e.g. {@code (ก)}
 * @param person who does it
 * @param part   as what
 * @param order  order as cited, empty when there is none
 * @param from   first day
 * @param until  last day, {@code null} without end
 */
public record AssignedDuty(
        AssignedDutyId id,
        UnitId unit,
        String letter,
        PersonId person,
        Part part,
        String order,
        LocalDate from,
        @Nullable LocalDate until) {
    /** As what somebody does a duty. */
    public enum Part {
        /** Answers for it (ผู้รับผิดชอบหลัก). */
        MAIN,
        /** Helps (ผู้ร่วมปฏิบัติ). */
        HELPER
    }

    /** Whether it counts on that day. */
    public boolean isOn(LocalDate day) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }
}
