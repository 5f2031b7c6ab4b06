package org.khet.portal.core.internal.office;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.khet.portal.api.admin.pupil.PupilCountRegister;
import org.khet.portal.api.admin.pupil.SchoolFigure;
import org.khet.portal.api.admin.pupil.SchoolFigureRegister;
import org.khet.portal.api.admin.school.SchoolChangeRegister;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.admin.school.SchoolEnding;
import org.khet.portal.api.admin.school.SchoolMapRegister;
import org.khet.portal.api.admin.school.SchoolMatters;
import org.khet.portal.api.admin.school.SchoolProfile;
import org.khet.portal.api.admin.school.SchoolProfiles;
import org.khet.portal.api.admin.school.SchoolProjects;
import org.khet.portal.api.admin.school.SchoolRecords;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.pupil.PupilTotals;
import org.khet.portal.api.school.Coordinates;
import org.khet.portal.api.school.GradeSpan;
import org.khet.portal.api.school.SchoolChanges;
import org.khet.portal.api.school.SchoolFoundings;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.core.internal.module.MissingModules;
import org.khet.portal.core.internal.module.ModuleDependencies;
import org.khet.portal.core.internal.office.map.SchoolMapService;
import org.khet.portal.core.internal.office.map.SchoolMapServiceDbTest;
import org.khet.portal.core.internal.office.pupil.TestFigures;
import org.khet.portal.core.internal.office.school.SchoolFoundingService;
import org.khet.portal.core.internal.office.school.SchoolMatterService;
import org.khet.portal.core.internal.office.school.TestProfiles;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;

/** Schools with their records, figures, changes and places. */
final class StrangerSchools extends StrangerArea {
    private static final Coordinates PLACE = new Coordinates(new BigDecimal("13.7563"), new BigDecimal("100.5018"));

    StrangerSchools(TestDatabase database, CoreServices core, OfficeId other) {
        super(database, core, other);
        SchoolId school = call(
                SchoolId.class, core.schoolDesk.add(keeper, new SchoolDraft("โรงเรียน" + SECRET, "", List.of(), "")));
        call(Collection.class, List.of(school));
        call(SchoolDraft.class, new SchoolDraft("โรงเรียนใหม่", "", List.of(), ""));
        call(SchoolStatus.class, SchoolStatus.CLOSED);
        walk(SchoolRegister.class, core.schoolDesk);
        SchoolProfiles profiles = TestProfiles.on(database, core);
        walk(SchoolProfiles.class, profiles);
        profiles.edit(keeper, school, 1, new SchoolProfile("state", "p1", "p6", SECRET, SECRET, PLACE, SECRET));
        SchoolProjects projects = TestProfiles.projects(database, core);
        walk(SchoolProjects.class, projects);
        walk(SchoolRecords.class, TestProfiles.records(database, core));
        projects.join(keeper, school, SECRET, LocalDate.of(2026, 5, 16), null);
        walk(SchoolChangeRegister.class, core.schoolChanges);
        LocalDate ended = LocalDate.of(2026, 11, 30);
        call(SchoolChanges.Ending.class, new SchoolChanges.Ending(SchoolStatus.CLOSED, ended, null, SECRET, ended));
        walk(SchoolChanges.class, core.schoolChanges);
        call(
                SchoolFoundings.Founding.class,
                new SchoolFoundings.Founding("โรงเรียนใหม่", "1099990099", new GradeSpan("p1", "p6"), ""));
        walk(
                SchoolFoundings.class,
                new SchoolFoundingService(
                        database.transactions(), profiles, new FakeCallers(), new OfficeAudit(core.audit, core.clock)));
        SchoolMapService maps =
                new SchoolMapService(database.transactions(), database.unit(), new OfficeAudit(core.audit, core.clock));
        walk(SchoolMapRegister.class, maps);
        maps.draw(
                keeper,
                SchoolMapRegister.Outlines.NOT_DRAWN,
                SECRET,
                SchoolMapServiceDbTest.bytes(
                        SchoolMapServiceDbTest.collection("Polygon", "[" + SchoolMapServiceDbTest.RING + "]")));
        walk(
                SchoolMatters.class,
                new SchoolMatterService(
                        core.schools, core.switches, new MissingModules(core.switches, new ModuleDependencies())));
        SchoolFigureRegister figures = TestFigures.on(database, core);
        walk(SchoolFigureRegister.class, figures);
        figures.type(
                keeper, school, 2026, List.of(new SchoolFigureRegister.Typed(SchoolFigure.Kind.MALE_PUPILS, 0, 118)));
        PupilCountRegister pupils = TestFigures.byGrade(database, core);
        walk(PupilCountRegister.class, pupils);
        walk(PupilTotals.class, TestFigures.totals(database, core));
        pupils.type(
                keeper,
                school,
                LocalDate.of(2026, 11, 20),
                List.of(new PupilCountRegister.Typed("p1", PupilCountRegister.NOT_RECORDED, 119, 118)));
        LocalDate closed = LocalDate.of(2026, 5, 16);
        core.schoolChanges.end(
                keeper, school, new SchoolEnding(SchoolStatus.CLOSED, closed, null, SECRET, closed, null));
    }
}
