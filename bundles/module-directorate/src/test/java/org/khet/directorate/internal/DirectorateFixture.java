package org.khet.directorate.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.khet.directorate.internal.complaint.ComplaintStandings;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.duty.DutyTexts;
import org.khet.portal.api.duty.PersonFrame;
import org.khet.portal.api.duty.PersonFrame.FrameDeputy;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeActing;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeSettings;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.fake.FakeWorkingDays;
import org.khet.portal.testkit.record.RecordFixture;

/** All records of the module over a test database, on 20 November 2026 at half past nine. */
public final class DirectorateFixture implements DutyTexts {
    /** The day of the stories. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    /** Administration. */
    public static final UnitId DIR =
            SampleOffices.unit(SampleOffices.KT1, "DIR").id();
    /** Plans. */
    public static final UnitId PLAN =
            SampleOffices.unit(SampleOffices.KT1, "PLAN").id();

    public final RecordFixture layer;
    public final FakeSettings settings = new FakeSettings();
    public final FakeActing acting = new FakeActing();
    public final FakeCallers callers = new FakeCallers();
    public final FakeSwitches switches = new FakeSwitches();
    public final FakePeople people = new FakePeople();
    public final FakeUnits units;
    public final DirectorateNeighbours neighbours = new DirectorateNeighbours(switches);
    public final ComplaintStandings standings = new ComplaintStandings();
    public final DirectorateSettingReader reader;
    public final DirectorateRecords records;
    public final DirectoratePortal portal;

    public DirectorateFixture(TestDatabase database) {
        this(new RecordFixture(database));
    }

    public DirectorateFixture(RecordFixture layer) {
        this(layer, FakeUnits.ofSampleOffices());
    }

    public DirectorateFixture(RecordFixture layer, FakeUnits units) {
        this.layer = layer;
        this.units = units;
        Clock clock = Clocks.at("2026-11-20T09:30");
        SampleOffices.people().forEach(people::with);
        reader = new DirectorateSettingReader(settings, clock);
        portal = new DirectoratePortal(callers, units, people, acting, this, new FakeWorkingDays(), clock);
        records = new DirectorateRecords(
                layer.services(), layer.database().unit(), portal, reader, neighbours, standings);
    }

    /** The portal at another time in Bangkok, for jobs of another day. */
    public DirectoratePortal portalAt(String time) {
        return new DirectoratePortal(callers, units, people, acting, this, new FakeWorkingDays(), Clocks.at(time));
    }

    @Override
    public List<DutyText> powers(OfficeId office) {
        return List.of();
    }

    @Override
    public Map<UnitId, List<DutyText>> ofUnits(OfficeId office, LocalDate day) {
        return Map.of(
                DIR,
                List.of(
                        new DutyText("(ก)", "ปฏิบัติงานสารบรรณสำนักงาน", false),
                        new DutyText("(ค)", "ดำเนินการเกี่ยวกับงานอาคารสถานที่และยานพาหนะ", false)));
    }

    @Override
    public List<PersonDuty> ofPerson(Caller caller, PersonId person, LocalDate day) {
        return List.of();
    }

    /** Driver 06 has the substitutes 07, 20 and 22, in this order. */
    @Override
    public PersonFrame frame(Caller caller, PersonId person, LocalDate day) {
        return person.equals(key(6))
                ? new PersonFrame("", "", "", List.of(), List.of(deputy(7, 1), deputy(20, 2), deputy(22, 3)))
                : PersonFrame.EMPTY;
    }

    private static FrameDeputy deputy(int person, int number) {
        return new FrameDeputy(key(person), number, ActingCapacity.ON_DUTY, "คำสั่งที่ 1/2569");
    }

    /** Key of a person of the office. */
    public static PersonId key(int number) {
        return SampleOffices.personId(SampleOffices.KT1, number);
    }

    /** A time in Bangkok, e.g. {@code 2026-11-21T09:00}. */
    public static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(OfficeTime.ZONE).toInstant();
    }

    /** Somebody with every permission of the module in the whole office. */
    public static TestCaller person(int number) {
        return TestCaller.of(SampleOffices.KT1, number).with(permissions(""));
    }

    /** Somebody who holds what a role holds at first, in the own group only. */
    public static TestCaller inUnit(int number, UnitId unit, String role) {
        return TestCaller.of(SampleOffices.KT1, number).inUnit(unit, permissions(role));
    }

    /** Somebody who holds what a role holds at first, in the whole office. */
    public static TestCaller holder(int number, String role) {
        return TestCaller.of(SampleOffices.KT1, number).with(permissions(role));
    }

    private static Permission[] permissions(String role) {
        return DirectoratePermissions.entries().stream()
                .filter(entry -> role.isEmpty() || entry.roles().contains(role))
                .map(PermissionEntry::permission)
                .toArray(Permission[]::new);
    }
}
