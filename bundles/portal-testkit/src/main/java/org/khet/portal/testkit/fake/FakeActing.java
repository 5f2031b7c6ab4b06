package org.khet.portal.testkit.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.acting.Absence;
import org.khet.portal.api.acting.AbsenceId;
import org.khet.portal.api.acting.Acting;
import org.khet.portal.api.acting.Decider;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;

/** The absences that a test made known, with who acts; everybody else is there. */
public final class FakeActing implements Acting {
    private record Known(OfficeId office, Away away) {}

    private final List<Known> known = new ArrayList<>();

    /** Somebody is away in these half days; who acts since an order of before for the same days does so no more. */
    public FakeActing away(OfficeId office, PersonId person, HalfDay from, HalfDay until, @Nullable Decider decider) {
        known.removeIf(one -> one.office().equals(office)
                && one.away().absence().person().equals(person)
                && one.away().absence().from().equals(from)
                && one.away().absence().until().equals(until));
        var absence = new Absence(new AbsenceId(known.size() + 1L), person, from, until, "", "", false);
        known.add(new Known(office, new Away(absence, decider)));
        return this;
    }

    @Override
    public Optional<Decider> decider(OfficeId office, PersonId person, HalfDay when) {
        return away(office, when).stream()
                .filter(one -> one.absence().person().equals(person))
                .findFirst()
                .map(one -> Optional.ofNullable(one.decider()))
                .orElseGet(() -> Optional.of(Decider.self(person)));
    }

    @Override
    public List<Away> away(OfficeId office, HalfDay when) {
        return known.stream()
                .filter(one ->
                        one.office().equals(office) && one.away().absence().isOn(when))
                .map(Known::away)
                .toList();
    }
}
