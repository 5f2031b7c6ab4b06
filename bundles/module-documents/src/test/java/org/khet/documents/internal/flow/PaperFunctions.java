package org.khet.documents.internal.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.FunctionId;
import org.khet.portal.api.post.Functions;
import org.khet.portal.api.post.GivenFunction;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.testkit.SampleOffices;

/** The functions of core I.1 of the groups that the stories need; a story takes them away. */
final class PaperFunctions implements Functions {
    private final List<GivenFunction> given = new ArrayList<>();

    PaperFunctions with(int person, String code, UnitId unit) {
        given.add(new GivenFunction(
                new FunctionId(given.size() + 1L),
                SampleOffices.personId(SampleOffices.KT1, person),
                code,
                unit,
                "",
                "5/2565",
                LocalDate.of(2022, 1, 6),
                null));
        return this;
    }

    void without(int person) {
        PersonId gone = SampleOffices.personId(SampleOffices.KT1, person);
        given.removeIf(one -> one.person().equals(gone));
    }

    @Override
    public List<GivenFunction> from(OfficeId office, PersonId person, LocalDate day) {
        return on(office, day).stream()
                .filter(one -> one.person().equals(person))
                .toList();
    }

    @Override
    public List<GivenFunction> on(OfficeId office, LocalDate day) {
        return office.equals(SampleOffices.KT1) ? List.copyOf(given) : List.of();
    }
}
