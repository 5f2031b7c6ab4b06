package org.khet.portal.core.internal.post;

import java.time.LocalDate;
import java.util.List;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.PersonId;
import org.khet.portal.api.post.Functions;
import org.khet.portal.api.post.GivenFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Functions as they are in force, each answer from one query. */
@Component(service = Functions.class)
public final class StoredFunctions implements Functions {
    private final FunctionRows rows;

    /** @param rows the functions */
    @Activate
    public StoredFunctions(@Reference FunctionRows rows) {
        this.rows = rows;
    }

    @Override
    public List<GivenFunction> from(OfficeId office, PersonId person, LocalDate day) {
        return rows.from(office, person, day);
    }

    @Override
    public List<GivenFunction> on(OfficeId office, LocalDate day) {
        return rows.on(office, day);
    }
}
