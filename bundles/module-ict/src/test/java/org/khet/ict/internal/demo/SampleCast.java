package org.khet.ict.internal.demo;

import java.time.LocalDate;
import java.util.Optional;
import org.khet.portal.api.demo.DemoData.Cast;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.fake.FakePeople;

/**
 * The sample offices by the codes of core I; a school's head and clerk become some of the people when asked for.
 *
 * @param today  day on which the demonstration is loaded
 * @param people gets the heads and clerks of the schools
 */
public record SampleCast(LocalDate today, FakePeople people) implements Cast {
    private static final long CLERKS = 3000;
    private static final long HEADS = 4000;

    @Override
    public Optional<OfficeId> office(String code) {
        return Optional.of(key(code));
    }

    private static OfficeId key(String code) {
        return code.equals("KT1") ? SampleOffices.KT1 : SampleOffices.KT2;
    }

    @Override
    public PersonId person(String office, String code) {
        return code.startsWith("S")
                ? ofSchool(office, code)
                : SampleOffices.personId(key(office), Integer.parseInt(code));
    }

    private PersonId ofSchool(String office, String code) {
        SchoolId school = school(office, code);
        boolean head = code.endsWith("-H");
        PersonId id = new PersonId((head ? HEADS : CLERKS) + school.value());
        people.with(new Person(
                id,
                key(office),
                "นาง",
                head ? "ผู้บริหาร" : "ธุรการ",
                code,
                head ? "ผู้อำนวยการโรงเรียน" : "เจ้าหน้าที่ธุรการ",
                null,
                school,
                "0000000021",
                "",
                true));
        return id;
    }

    @Override
    public SchoolId school(String office, String code) {
        return SampleOffices.schoolId(key(office), Integer.parseInt(code.substring(1, 3)));
    }
}
