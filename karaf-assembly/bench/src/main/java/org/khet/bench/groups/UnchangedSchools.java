package org.khet.bench.groups;

import java.time.LocalDate;
import org.khet.portal.api.school.GradeSpan;
import org.khet.portal.api.school.SchoolChanges;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;

/** Schools of a measured office stay as they are. */
public final class UnchangedSchools implements SchoolChanges {
    @Override
    public void end(Caller caller, SchoolId school, Ending ending) {}

    @Override
    public void extend(Caller caller, SchoolId school, GradeSpan grades, String document, LocalDate documentDay) {}
}
