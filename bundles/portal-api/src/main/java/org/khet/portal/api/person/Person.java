package org.khet.portal.api.person;

import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;

/**
 * A person of an office or of one of its schools. Source: core C.1.
 *
 * @param id        key
 * @param office    the one office the person belongs to
 * @param title     คำนำหน้า, printed without blank before the first name
 * @param firstName first name
 * @param lastName  last name, may be empty
 * @param position  post and rank in words, e.g. นักวิชาการคอมพิวเตอร์ปฏิบัติการ
 * @param unit      unit of the office, {@code null} for people of schools
 * @param school    school, {@code null} for people of the office
 * @param phone     telephone, may be empty
 * @param email     e-mail, may be empty
 * @param active    false after leaving; old records keep showing the name
 * @param staffKind kind of staff, a code of {@link StaffKinds#LIST}; empty when it is not known
 */
public record Person(
        PersonId id,
        OfficeId office,
        String title,
        String firstName,
        String lastName,
        String position,
        @Nullable UnitId unit,
        @Nullable SchoolId school,
        String phone,
        String email,
        boolean active,
        String staffKind) {
    /** Most characters of {@link #fullName()}; columns that keep a name are that wide. */
    public static final int MOST_NAME = 200;

    /** A person whose kind of staff is not known. */
    public Person(
            PersonId id,
            OfficeId office,
            String title,
            String firstName,
            String lastName,
            String position,
            @Nullable UnitId unit,
            @Nullable SchoolId school,
            String phone,
            String email,
            boolean active) {
        this(id, office, title, firstName, lastName, position, unit, school, phone, email, active, "");
    }

    /** Title, first and last name as officials write it: นายตัวอย่าง ทดสอบ. */
    public String fullName() {
        return (title + firstName + (lastName.isEmpty() ? "" : " " + lastName)).strip();
    }

    /** First and last name without the title. */
    public String shortName() {
        return (firstName + (lastName.isEmpty() ? "" : " " + lastName)).strip();
    }
}
