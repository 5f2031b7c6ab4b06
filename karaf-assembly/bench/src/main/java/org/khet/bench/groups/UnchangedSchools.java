package org.khet.bench.groups;

import java.time.LocalDate;
import org.khet.portal.api.school.GradeSpan;
import org.khet.portal.api.school.SchoolChanges;
import org.khet.portal.api.school.SchoolFoundings;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;

/** Schools of a measured office stay as they are. */
public final class UnchangedSchools implements SchoolChanges, SchoolFoundings {
    @Override
    public void end(Caller caller, SchoolId school, Ending ending) {}

    @Override
    public void extend(Caller caller, SchoolId school, GradeSpan grades, String document, LocalDate documentDay) {}

    @Override
    public SchoolId found(Caller caller, Founding founding, String document, LocalDate documentDay) {
        throw new UnsupportedOperationException("schools of a measured office stay as they are");
    }
}
