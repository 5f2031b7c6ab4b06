package org.khet.portal.admin.internal.school.ui;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.pupil.PupilTotals;
import org.khet.portal.api.security.Caller;
import org.khet.portal.testkit.SampleOffices;

/** A register of pupils in which every row is of the same school. */
public final class SameSchool implements PupilTotals {
    public static final int ALL = 1_200;
    private static final Row ONE =
            new Row(SampleOffices.schools().getFirst(), 55, 65, Map.of("pre-primary", 11, "primary", 109), 130);

    @Override
    public List<Row> page(Caller caller, Days days, Filter filter, PageRequest page) {
        return Collections.nCopies(Math.clamp(ALL - page.offset(), 0, page.limit()), ONE);
    }

    @Override
    public int count(Caller caller, Days days, Filter filter) {
        return ALL;
    }

    @Override
    public Sum sum(Caller caller, Days days, Filter filter) {
        return new Sum(55, 65, 130);
    }
}
