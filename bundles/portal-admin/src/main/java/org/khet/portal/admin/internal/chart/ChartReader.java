package org.khet.portal.admin.internal.chart;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.admin.internal.chart.OrganisationChart.Group;
import org.khet.portal.admin.internal.chart.OrganisationChart.Headed;
import org.khet.portal.admin.internal.chart.OrganisationChart.Instead;
import org.khet.portal.admin.internal.chart.OrganisationChart.Seated;
import org.khet.portal.api.acting.Acting;
import org.khet.portal.api.acting.Acting.Away;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.Decider;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.admin.post.PostLists;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.Functions;
import org.khet.portal.api.post.GivenFunction;
import org.khet.portal.api.post.PostActing;
import org.khet.portal.api.post.Posts;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts the chart of an office together; the number of queries does not grow with the office. Safe for concurrent use. */
@Component(service = ChartReader.class)
public final class ChartReader {
    private final Units units;
    private final Posts posts;
    private final Functions functions;
    private final People people;
    private final Acting acting;

    /** Units, posts and functions of any day, people, and who acts for whom. */
    @Activate
    public ChartReader(
            @Reference Units units,
            @Reference Posts posts,
            @Reference Functions functions,
            @Reference People people,
            @Reference Acting acting) {
        this.units = units;
        this.posts = posts;
        this.functions = functions;
        this.people = people;
        this.acting = acting;
    }

    /**
     * The office on a day.
     *
     * @param now the half day that runs; of another day the morning counts
     */
    public OrganisationChart read(OfficeId office, LocalDate day, HalfDay now) {
        boolean today = day.equals(now.day());
        List<Posts.Seat> seats = posts.seats(office, day);
        List<GivenFunction> heads = functions.on(office, day).stream()
                .filter(one -> one.unit() != null && PostLists.ofHead(one.code()))
                .toList();
        List<Away> away = acting.away(office, today ? now : HalfDay.morning(day));
        List<Unit> all = units.on(office, day);
        Map<PersonId, Person> known = people.findAll(office, named(seats, heads, away));
        List<Person> here =
                today ? people.inUnits(office, all.stream().map(Unit::id).collect(toSet())) : List.of();
        var made = new Making(seats, heads, all, known, here, today);
        return new OrganisationChart(day, made.top(), made.groups(null), instead(away, known));
    }

    private static Set<PersonId> named(List<Posts.Seat> seats, List<GivenFunction> heads, List<Away> away) {
        Set<PersonId> keys = new HashSet<>();
        for (Posts.Seat seat : seats) {
            Optional.ofNullable(seat.holder()).ifPresent(keys::add);
            Optional.ofNullable(seat.acting()).map(PostActing::person).ifPresent(keys::add);
        }
        heads.forEach(one -> keys.add(one.person()));
        away.forEach(
                one -> Optional.ofNullable(one.decider()).map(Decider::person).ifPresent(keys::add));
        return keys;
    }

    private static Map<PersonId, Instead> instead(List<Away> away, Map<PersonId, Person> known) {
        Map<PersonId, Instead> found = new HashMap<>();
        for (Away one : away) {
            Decider decider = one.decider();
            found.put(
                    one.absence().person(),
                    decider == null
                            ? new Instead(null, ActingCapacity.OWN)
                            : new Instead(known.get(decider.person()), decider.capacity()));
        }
        return found;
    }

    /** What was read, and what is made of it. */
    private record Making(
            List<Posts.Seat> seats,
            List<GivenFunction> heads,
            List<Unit> units,
            Map<PersonId, Person> known,
            List<Person> here,
            boolean today) {
        List<Seated> top() {
            return seatsOf(null).map(this::seated).toList();
        }

        List<Group> groups(@Nullable UnitId above) {
            return units.stream()
                    .filter(unit -> Objects.equals(unit.parent(), above))
                    .map(this::group)
                    .toList();
        }

        private Group group(Unit unit) {
            return new Group(
                    unit,
                    heads.stream()
                            .filter(one -> unit.id().equals(one.unit()))
                            .flatMap(one -> headed(one).stream())
                            .toList(),
                    today ? hereIn(unit) : holders(unit),
                    seatsOf(unit.id())
                            .map(this::seated)
                            .filter(Seated::isVacant)
                            .toList(),
                    groups(unit.id()));
        }

        private Optional<Headed> headed(GivenFunction one) {
            return Optional.ofNullable(known.get(one.person())).map(person -> new Headed(person, one.code(), one.as()));
        }

        private List<Person> hereIn(Unit unit) {
            return here.stream().filter(one -> unit.id().equals(one.unit())).toList();
        }

        private List<Person> holders(Unit unit) {
            return seatsOf(unit.id())
                    .map(seat -> seated(seat).holder())
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
        }

        private Stream<Posts.Seat> seatsOf(@Nullable UnitId unit) {
            return seats.stream().filter(seat -> Objects.equals(seat.post().unit(), unit));
        }

        private Seated seated(Posts.Seat seat) {
            PostActing acting = seat.acting();
            return new Seated(
                    seat.post(),
                    seat.holder() == null ? null : known.get(seat.holder()),
                    acting == null ? null : known.get(acting.person()),
                    acting == null ? ActingCapacity.OWN : acting.capacity());
        }
    }
}
