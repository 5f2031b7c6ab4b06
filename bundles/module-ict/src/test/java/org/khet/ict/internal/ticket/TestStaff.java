package org.khet.ict.internal.ticket;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.IctPermissions;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.OfficeKind;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeUnits;

/** Who works at the desk of office KT1 and whom it serves, and a second office; everything invented (core I, ict I.1). */
public class TestStaff {
    public static final OfficeId KT1 = new OfficeId(1);
    public static final OfficeId KT2 = new OfficeId(2);
    public static final UnitId ICT = new UnitId(10);
    public static final UnitId FIN = new UnitId(20);
    public static final SchoolId S05 = new SchoolId(105);
    public static final SchoolId S09 = new SchoolId(109);

    private static final Set<String> OFFICE_WIDE =
            Set.of("ict.head", "ict.clerk", "ict.tech", "core.director", "core.deputy", "core.central-clerk");

    public final FakePeople people = new FakePeople();
    public final FakeUnits units = new FakeUnits();
    public final FakeSchools schools = new FakeSchools().with(school(S05, "05")).with(school(S09, "09"));
    public final FakeCallers callers = new FakeCallers();
    private final Map<PersonId, Person> known = new LinkedHashMap<>();

    TestStaff() {
        units.add(KT1, ICT.value(), "ICT", "กลุ่มส่งเสริมการศึกษาทางไกลฯ");
        units.add(KT1, FIN.value(), "FIN", "กลุ่มบริหารงานการเงินและสินทรัพย์");
        person(1, KT1, "นายผู้อำนวยการ ตัวอย่าง", null, null);
        person(2, KT1, "นางรองผู้อำนวยการ ตัวอย่าง", null, null);
        person(5, KT1, "นางเจ้าหน้าที่ 05", null, null);
        person(12, KT1, "นายเจ้าหน้าที่ 12", ICT, null);
        person(13, KT1, "นางสาวเจ้าหน้าที่ 13", ICT, null);
        person(22, KT1, "นายเจ้าหน้าที่ 22", ICT, null);
        person(15, KT1, "นายเจ้าหน้าที่ 15", FIN, null);
        person(14, KT1, "นางเจ้าหน้าที่ 14", FIN, null);
        person(25, KT1, "นางเจ้าหน้าที่ 25", ICT, null);
        person(500, KT1, "นายผู้อำนวยการ ตัวอย่าง 05", null, S05);
        person(501, KT1, "นางธุรการ ตัวอย่าง 05", null, S05);
        person(901, KT1, "นายธุรการ ตัวอย่าง 09", null, S09);
        person(2013, KT2, "นางเจ้าหน้าที่ 51", null, null);
        callers.with(head(), technician());
    }

    private static School school(SchoolId id, String no) {
        String name = "โรงเรียนบ้านตัวอย่าง " + no;
        return new School(id, KT1, name, name, List.of(), "", "", "", SchoolStatus.ACTIVE, null);
    }

    private void person(long id, OfficeId office, String name, @Nullable UnitId unit, @Nullable SchoolId school) {
        var person = new Person(new PersonId(id), office, "", name, "", "ครู", unit, school, "0000000021", "", true);
        known.put(person.id(), person);
        people.with(person);
    }

    /** More technicians, with keys from this one on. */
    public void technicians(long first, String... names) {
        for (int i = 0; i < names.length; i++) {
            person(first + i, KT1, names[i], ICT, null);
            callers.with(caller(first + i, "ict.tech"));
        }
    }

    /** The offices, for papers. */
    public Offices offices() {
        return new FakeOffices(List.of(office(KT1), office(KT2)));
    }

    private static Office office(OfficeId id) {
        String name = "สพป.ตัวอย่าง เขต " + id.value();
        return new Office(id, "KT" + id.value(), OfficeKind.PRIMARY, name, name, "", "", "", "", "#F2B134");
    }

    /** Somebody of the office with the permissions that the roles give at first. */
    public TestCaller caller(long person, String... roles) {
        PersonId id = new PersonId(person);
        Person found = known.get(id);
        TestCaller caller = TestCaller.in(found.office()).as(id, found.fullName());
        for (var entry : IctPermissions.entries()) {
            for (String role : roles) {
                if (entry.roles().contains(role)) {
                    caller = granted(caller, found, role, entry.permission());
                }
            }
        }
        return caller;
    }

    /** The scopes of the demonstration: the desk and the heads of the office everywhere, others in unit or school. */
    private static TestCaller granted(TestCaller caller, Person person, String role, Permission permission) {
        if (OFFICE_WIDE.contains(role)) {
            return caller.with(permission);
        }
        if (person.school() != null) {
            return caller.inSchool(person.school(), permission);
        }
        return person.unit() == null ? caller.own(permission) : caller.inUnit(person.unit(), permission);
    }

    public TestCaller head() {
        return caller(12, "ict.head", "core.staff");
    }

    public TestCaller clerk() {
        return caller(13, "ict.clerk", "core.staff");
    }

    public TestCaller technician() {
        return caller(22, "ict.tech", "core.staff");
    }

    public TestCaller finance() {
        return caller(15, "core.staff");
    }

    /** Head of the group in which {@link #finance} works. */
    public TestCaller financeHead() {
        return caller(14, "core.group-head");
    }

    /** Somebody of the ICT group who does not work at the desk. */
    public TestCaller ictStaff() {
        return caller(25, "core.staff");
    }

    public TestCaller director() {
        return caller(1, "core.director");
    }

    public TestCaller deputy() {
        return caller(2, "core.deputy");
    }

    public TestCaller centralClerk() {
        return caller(5, "core.central-clerk");
    }

    public TestCaller school() {
        return caller(501, "core.school-staff");
    }

    public TestCaller schoolHead() {
        return caller(500, "core.school-head");
    }

    public TestCaller otherSchool() {
        return caller(901, "core.school-staff");
    }

    public TestCaller otherOffice() {
        return caller(2013, "ict.head", "ict.clerk", "core.staff");
    }
}
