package org.khet.portal.api.admin.person;

import org.jspecify.annotations.Nullable;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.StaffKinds;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;

/**
 * What is typed to add or change a person; blanks at the ends are cut away when it is stored.
 *
 * @param title     คำนำหน้า, may be empty
 * @param firstName first name, needed
 * @param lastName  last name, may be empty
 * @param position  post and rank in words, may be empty
 * @param unit      unit of the office; not together with a school
 * @param school    school; not together with a unit
 * @param phone     telephone, may be empty
 * @param email     e-mail, may be empty
 * @param staffKind kind of staff, a code of {@link StaffKinds#LIST}, may be empty
 */
public record PersonDraft(
        String title,
        String firstName,
        String lastName,
        String position,
        @Nullable UnitId unit,
        @Nullable SchoolId school,
        String phone,
        String email,
        String staffKind) {
    /** Without a kind of staff. */
    public PersonDraft(
            String title,
            String firstName,
            String lastName,
            String position,
            @Nullable UnitId unit,
            @Nullable SchoolId school,
            String phone,
            String email) {
        this(title, firstName, lastName, position, unit, school, phone, email, "");
    }

    /** What stands for a person now. */
    public static PersonDraft of(Person person) {
        return new PersonDraft(
                person.title(),
                person.firstName(),
                person.lastName(),
                person.position(),
                person.unit(),
                person.school(),
                person.phone(),
                person.email(),
                person.staffKind());
    }
}
