package org.khet.portal.core.internal.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.khet.portal.api.imports.Choice;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportDraft;
import org.khet.portal.api.imports.PastImports.Past;
import org.khet.portal.api.imports.Reversal.Hindrance;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.PeopleRegister.Filter;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.core.internal.Core;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.TestDatabase;

/** Somebody who imports lists into an office and takes them back. */
abstract class UndoCase {
    final TestDatabase database;
    Core core;
    OfficeId kt1;
    TestCaller keeper;
    Importing office;
    int before;

    UndoCase(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void anOffice() {
        database.clear();
        core = new Core(database);
        kt1 = core.office("KT1");
        keeper = Core.keeper(kt1);
        office = new Importing(database, core);
        before = core.peopleDesk.count(keeper, Filter.ALL);
    }

    Past imported(StaffList list, FindingKind... same) {
        try (ImportDraft draft = office.open(keeper, PersonImport.ID, list.bytes())) {
            for (FindingKind kind : same) {
                draft.choose(kind, Choice.SAME);
            }
            draft.look();
            office.take(keeper, draft);
        }
        return latest(PersonImport.ID);
    }

    Past imported(SchoolList list) {
        try (ImportDraft draft = office.open(keeper, list)) {
            draft.choose(SchoolFindings.NO_DISTRICT, Choice.KEEP);
            draft.look();
            office.take(keeper, draft);
        }
        return latest(SchoolImport.ID);
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
        byte[] list = new PupilList().add("1099990001", "2569", male, female).bytes();
        try (ImportDraft draft = office.open(keeper, PupilImport.ID, list)) {
            draft.choose(PupilFindings.TYPED, Choice.KEEP);
            draft.look();
            office.take(keeper, draft);
        }
        return latest(PupilImport.ID);
    }
}
