package org.khet.processes.internal.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.acting.Acting;
import org.khet.portal.api.acting.Decider;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.Functions;
import org.khet.portal.api.post.GivenFunction;
import org.khet.portal.api.post.PostDecider;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.post.Posts;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;

/**
 * Who has the role that a step names, now: whoever acts for somebody who is absent or in a vacant post included. Never from a copy, so
 * who left yesterday has none. Safe for concurrent use. Source: core C.1, E-24, E-25, kinds-processes.md §6.
 */
public final class StepRoles {
    private static final String GROUP_DIRECTOR = "group-director";
    private static final String SECTION_HEAD = "section-head";
    private static final String DIRECTOR_LINE = "office-director";
    private static final String DEPUTY_LINE = "deputy-director";
    private final People people;
    private final Units units;
    private final Functions functions;
    private final Posts posts;
    private final Acting acting;
    private final StepChains chains;
    private final Clock clock;

    /** Over the structure of offices. */
    public StepRoles(
            People people,
            Units units,
            Functions functions,
            Posts posts,
            Acting acting,
            StepChains chains,
            Clock clock) {
        this.people = people;
        this.units = units;
        this.functions = functions;
        this.posts = posts;
        this.acting = acting;
        this.chains = chains;
        this.clock = clock;
    }

    /** The head of a unit; of a section its own, else that of the group above. Empty when nobody has the function by an order. */
    public Optional<PersonId> head(OfficeId office, UnitId unit) {
        HalfDay half = HalfDay.of(clock.instant());
        LocalDate day = half.day();
        Optional<UnitId> above = units.find(office, unit).map(Unit::parent);
        Optional<PersonId> head = above.isPresent() ? given(office, SECTION_HEAD, unit, day) : Optional.empty();
        return head.or(() -> given(office, GROUP_DIRECTOR, unit, day))
                .or(() -> above.flatMap(up -> given(office, GROUP_DIRECTOR, up, day)))
                .map(person -> there(office, person, half));
    }

    /** Whoever has a function in a unit, else in the group above it, else in the whole office. Source: core C.1, C.5. */
    public Optional<PersonId> function(OfficeId office, String code, UnitId unit) {
        HalfDay half = HalfDay.of(clock.instant());
        return given(office, code, unit, half.day())
                .or(() -> units.find(office, unit).map(Unit::parent).flatMap(up -> given(office, code, up, half.day())))
                .or(() -> given(office, code, null, half.day()))
                .map(person -> there(office, person, half));
    }

    private PersonId there(OfficeId office, PersonId person, HalfDay half) {
        return acting.decider(office, person, half).map(Decider::person).orElse(person);
    }

    /** The director of the office. */
    public Optional<PersonId> director(OfficeId office) {
        return ofLine(office, DIRECTOR_LINE, Optional.empty());
    }

    /** The deputy director in whose line a unit is, else the first by number of the post; who is there before who is not. */
    public Optional<PersonId> deputy(OfficeId office, Optional<UnitId> unit) {
        return ofLine(
                office,
                DEPUTY_LINE,
                unit.flatMap(one ->
                        chains.leader(office, one, HalfDay.of(clock.instant()).day())));
    }

    private Optional<PersonId> given(OfficeId office, String function, @Nullable UnitId unit, LocalDate day) {
        return functions.on(office, day).stream()
                .filter(one -> one.code().equals(function) && Objects.equals(unit, one.unit()))
                .map(GivenFunction::person)
                .filter(person -> isActive(office, person))
                .findFirst();
    }

    private Optional<PersonId> ofLine(OfficeId office, String line, Optional<PostId> first) {
        HalfDay half = HalfDay.of(clock.instant());
        var seats = posts.seats(office, half.day()).stream()
                .filter(seat -> seat.post().line().equals(line))
                .sorted(Comparator.comparing(
                        seat -> first.filter(seat.post().id()::equals).isEmpty()))
                .toList();
        return Stream.concat(
                        seats.stream()
                                .flatMap(seat -> posts
                                        .decider(office, seat.post().id(), half)
                                        .stream()
                                        .map(PostDecider::person)),
                        seats.stream().flatMap(seat -> Stream.ofNullable(seat.holder())))
                .filter(person -> isActive(office, person))
                .findFirst();
    }

    private boolean isActive(OfficeId office, PersonId person) {
        return people.find(office, person).filter(Person::active).isPresent();
    }
}
