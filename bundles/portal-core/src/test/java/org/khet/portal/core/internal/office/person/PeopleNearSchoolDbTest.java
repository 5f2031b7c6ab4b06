package org.khet.portal.core.internal.office.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.school.SchoolCode;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Whom people of a school find: those of the office and their own colleagues. Source: core CORE-109. */
@OnEachDatabase
class PeopleNearSchoolDbTest {
    private final TestDatabase database;
    private CoreServices core;
    private OfficeId kt1;

    PeopleNearSchoolDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void office() {
        database.clear();
        core = new CoreServices(database);
        kt1 = core.office("KT1");
    }

    @Test
    void ownColleagueAndOfficerAreFound_behindHoweverManyOfOtherSchools() {
        UnitId ict = core.units.findByCode(kt1, "ICT").orElseThrow().id();
        SchoolId own = school("โรงเรียนบ้านตัวอย่าง 01", "990001");
        SchoolId other = school("โรงเรียนบ้านตัวอย่าง 02", "990002");
        for (int number = 1; number <= 5; number++) {
            add("ครูตัวอย่าง 0" + number, null, other);
        }
        add("ครูตัวอย่าง เอก", null, own);
        add("ครูตัวอย่าง โท", ict, null);
        add("ครูตัวอย่าง ไท", null, null);

        assertThat(core.people.search(kt1, "ครูตัวอย่าง", Set.of(own), 3))
                .extracting(Person::firstName)
                .containsExactlyInAnyOrder("ครูตัวอย่าง เอก", "ครูตัวอย่าง โท", "ครูตัวอย่าง ไท");
        assertThat(core.people.search(kt1, "ครูตัวอย่าง", Set.of(), 9))
                .as("whoever has no school")
                .extracting(Person::firstName)
                .containsExactlyInAnyOrder("ครูตัวอย่าง โท", "ครูตัวอย่าง ไท");
        assertThat(core.people.search(core.office("KT2"), "ครูตัวอย่าง", Set.of(own), 9))
                .isEmpty();
    }

    private void add(String firstName, @Nullable UnitId unit, @Nullable SchoolId school) {
        core.peopleDesk.add(CoreServices.keeper(kt1), new PersonDraft("นาย", firstName, "", "", unit, school, "", ""));
    }

    private SchoolId school(String name, String code) {
        return core.schoolDesk.add(
                CoreServices.keeper(kt1), new SchoolDraft(name, "", List.of(new SchoolCode("OBEC6", code)), ""));
    }
}
