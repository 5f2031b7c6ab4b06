package org.khet.portal.admin.internal.calendar.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.time.SchoolYearDraft;
import org.khet.portal.api.admin.time.SchoolYearRegister;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.SchoolYear;
import org.khet.portal.testkit.fake.FakeSchoolYears;

/** Lists what a test gives it, remembers what is recorded, or refuses it. */
final class FakeSchoolYearRegister implements SchoolYearRegister {
    final List<Listed> listed = new ArrayList<>();
    final List<SchoolYearDraft> recorded = new ArrayList<>();
    final List<Integer> editions = new ArrayList<>();
    int most = 2;

    @Nullable RuntimeException failure;

    @Override
    public List<Listed> all(Caller caller) {
        return listed;
    }

    @Override
    public Versioned<SchoolYear> open(Caller caller, int startingYear) {
        return new Versioned<>(FakeSchoolYears.usual(SchoolYear.buddhist(startingYear)), NOT_RECORDED);
    }

    @Override
    public int mostTerms(Caller caller, int startingYear) {
        return most;
    }

    @Override
    public void record(Caller caller, int edition, SchoolYearDraft draft) {
        if (failure != null) {
            throw failure;
        }
        recorded.add(draft);
        editions.add(edition);
    }
}
