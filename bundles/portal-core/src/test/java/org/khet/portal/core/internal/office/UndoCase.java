package org.khet.portal.core.internal.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.khet.portal.api.admin.imports.ImportDraft;
import org.khet.portal.api.admin.imports.ImportHistory.Past;
import org.khet.portal.api.admin.person.PeopleRegister.Filter;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportReversal.Hindrance;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.core.internal.office.person.PersonImporter;
import org.khet.portal.core.internal.office.person.SampleStaffList;
import org.khet.portal.core.internal.office.pupil.PupilFigureImporter;
import org.khet.portal.core.internal.office.pupil.PupilFindings;
import org.khet.portal.core.internal.office.pupil.SamplePupilList;
import org.khet.portal.core.internal.office.school.imports.SampleSchoolList;
import org.khet.portal.core.internal.office.school.imports.SchoolFindings;
import org.khet.portal.core.internal.office.school.imports.SchoolImporter;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.TestDatabase;

/** Somebody who imports lists into an office and takes them back. */
abstract class UndoCase {
    final TestDatabase database;
    CoreServices core;
    OfficeId kt1;
    TestCaller keeper;
    TestImports office;
    int before;

    UndoCase(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void anOffice() {
        database.clear();
        core = new CoreServices(database);
        kt1 = core.office("KT1");
        keeper = CoreServices.keeper(kt1);
        office = new TestImports(database, core);
        before = core.peopleDesk.count(keeper, Filter.ALL);
    }

    Past imported(SampleStaffList list, FindingKind... same) {
        try (ImportDraft draft = office.open(keeper, PersonImporter.ID, list.bytes())) {
            for (FindingKind kind : same) {
                draft.choose(kind, FindingChoice.SAME);
            }
            draft.look();
            office.take(keeper, draft);
        }
        return latest(PersonImporter.ID);
    }

    Past imported(SampleSchoolList list) {
        try (ImportDraft draft = office.open(keeper, list)) {
            draft.choose(SchoolFindings.NO_DISTRICT, FindingChoice.KEEP);
            draft.look();
            office.take(keeper, draft);
        }
        return latest(SchoolImporter.ID);
    }

    Past latest(String target) {
        return office.past.latest(keeper, target).getFirst();
    }

    List<Hindrance> standing(String target, Past past) {
        return office.past.look(keeper, target, past.number()).hindrances();
    }

    void refused(String target, Past past, String key) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.past.undo(keeper, target, past.number()))
                .satisfies(refused ->
                        assertThat(refused.problems()).extracting("key").containsExactly(key));
    }

    Past pupils(String male, String female) {
        byte[] list =
                new SamplePupilList().add("1099990001", "2569", male, female).bytes();
        try (ImportDraft draft = office.open(keeper, PupilFigureImporter.ID, list)) {
            draft.choose(PupilFindings.TYPED, FindingChoice.KEEP);
            draft.look();
            office.take(keeper, draft);
        }
        return latest(PupilFigureImporter.ID);
    }
}
