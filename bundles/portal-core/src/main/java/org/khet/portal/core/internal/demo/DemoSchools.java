package org.khet.portal.core.internal.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.khet.portal.api.admin.person.PeopleRegister;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.admin.school.SchoolProfiles;
import org.khet.portal.api.admin.school.SchoolProjects;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.portal.api.security.Caller;
import org.khet.portal.core.internal.demo.DemoFiles.DemoSchool;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes the invented schools of an office with their whole records. */
@Component(service = DemoSchools.class)
public final class DemoSchools {
    /** Since when the groups of the invented schools hold: the school year 2564. */
    private static final LocalDate GROUPED = LocalDate.of(2021, 5, 16);

    private final SchoolRegister schools;
    private final SchoolProfiles profiles;
    private final SchoolProjects projects;
    private final PeopleRegister people;

    /** The services that make schools and their people. */
    @Activate
    public DemoSchools(
            @Reference SchoolRegister schools,
            @Reference SchoolProfiles profiles,
            @Reference SchoolProjects projects,
            @Reference PeopleRegister people) {
        this.schools = schools;
        this.profiles = profiles;
        this.projects = projects;
        this.people = people;
    }

    /** Makes them with their people and groups. */
    void build(Caller portal, List<DemoSchool> demo, DemoRecordRepository rows) {
        var made = new HashMap<String, SchoolId>();
        for (DemoSchool school : demo) {
            SchoolId id = profiles.add(portal, school.draft(), school.profile());
            made.put(school.code(), id);
            rows.add(portal.office(), DemoRecordRepository.SCHOOL, school.code(), id.value());
            move(portal, id, SchoolRegister.DISTRICT, school.district());
            move(portal, id, SchoolRegister.NETWORK, school.network());
            move(portal, id, SchoolRegister.SIZE, school.size());
            for (String project : school.projects()) {
                projects.join(portal, id, project, GROUPED, null);
            }
            if (school.isOpen()) {
                staff(portal, school, id, rows);
            }
        }
        for (DemoSchool school : demo) {
            if (!school.isOpen()) {
                SchoolId ended = Objects.requireNonNull(made.get(school.code()));
                schools.end(portal, ended, SchoolStatus.MERGED, school.mergedOn(), made.get(school.mergedInto()));
            }
        }
    }

    private void move(Caller portal, SchoolId school, String dimension, String group) {
        if (!group.isEmpty()) {
            schools.move(portal, school, dimension, group, GROUPED);
        }
    }

    private void staff(Caller portal, DemoSchool school, SchoolId id, DemoRecordRepository rows) {
        String number = school.code().substring(1);
        var head = new PersonDraft("นาย", "ผู้บริหาร", number, "ผู้อำนวยการโรงเรียน", null, id, "", "");
        var clerk = new PersonDraft("นางสาว", "ครูธุรการ", number, "เจ้าหน้าที่ธุรการโรงเรียน", null, id, "", "");
        rows.add(
                portal.office(),
                DemoRecordRepository.PERSON,
                school.code() + "-H",
                people.add(portal, head).value());
        rows.add(
                portal.office(),
                DemoRecordRepository.PERSON,
                school.code() + "-U",
                people.add(portal, clerk).value());
    }
}
