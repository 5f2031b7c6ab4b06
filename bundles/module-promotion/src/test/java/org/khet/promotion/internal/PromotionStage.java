package org.khet.promotion.internal;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.school.School;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.SteppingClock;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakeSchoolForms;
import org.khet.portal.testkit.fake.FakeSchoolYears;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeSettings;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.promotion.internal.setting.PromotionPermissions;

/** The office of the stories: second term of 2569, people 20 of the group and those of schools 05 and 07. */
public final class PromotionStage {
    /** The group that promotes education. */
    public static final UnitId PROM =
            SampleOffices.unit(SampleOffices.KT1, "PROM").id();
    /** The group that plans the money. */
    public static final UnitId PLAN =
            SampleOffices.unit(SampleOffices.KT1, "PLAN").id();

    public final FakeSettings settings = new FakeSettings();
    public final FakeSchools schools = new FakeSchools();
    public final FakeSchoolForms forms = new FakeSchoolForms();
    public final FakeCallers callers = new FakeCallers();
    public final SteppingClock clock = Clocks.at("2026-11-20T09:30");
    public final PromotionOfficeLookup office;

    /** The office alone. */
    public PromotionStage() {
        SampleOffices.schools().forEach(schools::with);
        office = new PromotionOfficeLookup(
                (of, process, day) -> Optional.empty(),
                FakeUnits.ofSampleOffices(),
                new FakeSchoolYears().with(FakeSchoolYears.usual(2569)),
                settings,
                schools,
                callers,
                clock);
    }

    /** All records of the module. */
    public PromotionRecords records(RecordFixture fixture) {
        return new PromotionRecords(fixture.services(), fixture.database().unit(), office, forms, callers);
    }

    /** How many schools are open on the day of the stories. */
    public int openSchools(OfficeId of) {
        return (int) SampleOffices.schools().stream()
                .filter(school -> school.office().equals(of))
                .map(School::until)
                .filter(Objects::isNull)
                .count();
    }

    /** Somebody with what these roles hold in the whole office. */
    public static TestCaller office(int number, String... roles) {
        return TestCaller.of(SampleOffices.KT1, number).with(of(roles));
    }

    /** Somebody of a school with what the staff of schools holds for theirs. */
    public static TestCaller school(int number, int school) {
        return TestCaller.of(SampleOffices.KT1, number)
                .inSchool(SampleOffices.schoolId(SampleOffices.KT1, school), of("core.school-staff"));
    }

    private static Permission[] of(String... roles) {
        return PromotionPermissions.entries().stream()
                .filter(entry -> Arrays.stream(roles).anyMatch(entry.roles()::contains))
                .map(PermissionEntry::permission)
                .toArray(Permission[]::new);
    }
}
