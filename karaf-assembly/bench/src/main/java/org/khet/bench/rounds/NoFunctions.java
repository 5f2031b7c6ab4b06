package org.khet.bench.rounds;

import java.time.LocalDate;
import java.util.List;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.Functions;
import org.khet.portal.api.post.GivenFunction;

/** Nobody has a function. */
final class NoFunctions implements Functions {
    @Override
    public List<GivenFunction> from(OfficeId office, PersonId person, LocalDate day) {
        return List.of();
    }

    @Override
    public List<GivenFunction> on(OfficeId office, LocalDate day) {
        return List.of();
    }
}
