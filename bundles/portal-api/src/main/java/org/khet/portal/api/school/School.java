package org.khet.portal.api.school;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;

/**
 * A school of an office's area. Source: core C.2.
 *
 * @param id        key
 * @param office    office of the area
 * @param name      Thai name
 * @param shortName short name for lists
 * @param codes     codes in their schemes, the preferred one first
 * @param district  district (อำเภอ) valid today, may be empty
 * @param network   network (เครือข่าย) valid today, may be empty
 * @param phone     telephone, may be empty
 * @param status    state today
 * @param until     last day in pick lists, {@code null} while open (core E-68)
 */
public record School(
        SchoolId id,
        OfficeId office,
        String name,
        String shortName,
        List<SchoolCode> codes,
        String district,
        String network,
        String phone,
        SchoolStatus status,
        @Nullable LocalDate until) {
    /** Keeps an immutable copy of the codes. */
    public School {
        codes = List.copyOf(codes);
    }
}
