package org.khet.portal.core.internal.office.school;

import org.khet.portal.api.admin.school.SchoolPart;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.core.internal.office.person.SchoolHeads;

/** Conditions in JPQL that tell which parts of the record of a school {@code s} are missing on {@code :day}. Stateless. */
final class SchoolGaps {
    private SchoolGaps() {}

    static String condition(SchoolPart part) {
        return switch (part) {
            case CODES -> "not exists (select c.id from SchoolCodeEntity c where c.school = s.id)";
            case KIND -> "s.kind = ''";
            case GRADES -> "s.lowestGrade = ''";
            case DISTRICT -> inNone(SchoolRegister.DISTRICT);
            case SUB_DISTRICT -> "s.subDistrict = ''";
            case COORDINATES -> "s.latitude is null";
            case HEAD ->
                "(s.head = '' and not exists (select p.id from PersonEntity p where p.school = s.id and "
                        + SchoolHeads.CONDITION + "))";
            case PHONE -> "s.phone = ''";
            case NETWORK -> inNone(SchoolRegister.NETWORK);
            case SIZE -> inNone(SchoolRegister.SIZE);
            case VILLAGE -> "s.village = ''";
        };
    }

    private static String inNone(String dimension) {
        return "not exists (select n.id from SchoolMemberEntity n, SchoolGroupEntity h where n.school = s.id"
                + " and h.id = n.group and h.dimension = '" + dimension + "'"
                + " and n.from <= :day and (n.until is null or n.until >= :day))";
    }
}
