package org.khet.portal.core.internal.office;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.khet.portal.api.office.Coordinates;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.PupilCountRegister;
import org.khet.portal.api.office.PupilTotals;
import org.khet.portal.api.office.SchoolChangeRegister;
import org.khet.portal.api.office.SchoolDraft;
import org.khet.portal.api.office.SchoolEnding;
import org.khet.portal.api.office.SchoolFigure;
import org.khet.portal.api.office.SchoolFigureRegister;
import org.khet.portal.api.office.SchoolId;
import org.khet.portal.api.office.SchoolMapRegister;
import org.khet.portal.api.office.SchoolMatters;
import org.khet.portal.api.office.SchoolProfile;
import org.khet.portal.api.office.SchoolProfiles;
import org.khet.portal.api.office.SchoolProjects;
import org.khet.portal.api.office.SchoolRecords;
import org.khet.portal.api.office.SchoolRegister;
import org.khet.portal.api.office.SchoolStatus;
import org.khet.portal.core.internal.Core;
import org.khet.portal.core.internal.module.AwayModules;
import org.khet.portal.core.internal.module.ModuleUses;
import org.khet.portal.testkit.database.TestDatabase;

/** Schools with their records, figures, changes and places. */
final class StrangerSchools extends StrangerArea {
    private static final Coordinates PLACE = new Coordinates(new BigDecimal("13.7563"), new BigDecimal("100.5018"));

    StrangerSchools(TestDatabase database, Core core, OfficeId other) {
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
        SchoolMapDesk maps =
                new SchoolMapDesk(database.transactions(), database.unit(), new Trail(core.audit, core.clock));
        walk(SchoolMapRegister.class, maps);
        maps.draw(
                keeper,
                SchoolMapRegister.Outlines.NOT_DRAWN,
                SECRET,
                SchoolMapDbTest.bytes(SchoolMapDbTest.collection("Polygon", "[" + SchoolMapDbTest.RING + "]")));
        walk(
                SchoolMatters.class,
                new SchoolMatterDesk(core.schools, core.switches, new AwayModules(core.switches, new ModuleUses())));
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
