package org.khet.processes.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.FunctionId;
import org.khet.portal.api.post.Functions;
import org.khet.portal.api.post.GivenFunction;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.testkit.SampleOffices;

/** Heads of groups of the sample office, as orders gave them: 8 of the plan group, 12 of the ICT group. */
public final class SampleFunctions implements Functions {
    private final List<GivenFunction> given = new ArrayList<>();

    SampleFunctions() {
        head(8, ProcessesFixture.PLAN);
        head(12, ProcessesFixture.ICT);
    }

    private void head(int number, UnitId unit) {
        give(number, "group-director", unit);
    }

    /** Somebody has a function, in a unit or, without one, in the whole office. */
    public void give(int number, String function, @Nullable UnitId unit) {
        given.add(new GivenFunction(
                new FunctionId(given.size() + 1L),
                SampleOffices.personId(SampleOffices.KT1, number),
                function,
                unit,
                "",
                "",
                LocalDate.of(2020, 1, 1),
                null));
    }

    /** Nobody has a function any more. */
    public void nobody(String function) {
        given.removeIf(one -> one.code().equals(function));
    }

    /** Nobody is head of a unit any more. */
    public void nobody(UnitId unit) {
        given.removeIf(one -> unit.equals(one.unit()));
    }

    @Override
    public List<GivenFunction> from(OfficeId office, PersonId person, LocalDate day) {
        return List.of();
    }

    @Override
    public List<GivenFunction> on(OfficeId office, LocalDate day) {
        return office.equals(SampleOffices.KT1) ? List.copyOf(given) : List.of();
    }
}
