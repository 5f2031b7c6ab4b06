package org.khet.personnel.internal.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Callers;

/**
 * Who comes into which post by orders whose day is to come, and who is to leave theirs by orders that are not signed yet: of those who
 * exchange posts each one's order waits for the others'. Safe for concurrent use. Source: other-groups H-01, HR-05.
 */
public final class PostArrivals {
    /**
     * Somebody comes.
     *
     * @param person who
     * @param post   key in the register of the module
     * @param from   first day
     */
    public record Arrival(PersonId person, long post, LocalDate from) {}

    /**
     * Somebody is to go to another post by an order that is not signed yet.
     *
     * @param person who
     * @param post   key in the register of the module; empty where only the order tells it
     */
    public record Move(PersonId person, Optional<Long> post) {}

    /**
     * A kind of orders.
     *
     * @param coming  which of its records are ordered and wait for their day
     * @param arrival what such a one says
     * @param enter   what is done with it on its day
     * @param open    which of its records may be ordered as part of an exchange
     * @param move    what such a one says
     */
    public record Orders<K extends RecordKind>(
            RecordService<K> service,
            Condition coming,
            Function<RecordRow, Arrival> arrival,
            Action enter,
            List<Condition> open,
            Function<RecordRow, Move> move) {}

    private final Callers callers;
    private final List<Orders<?>> orders = new CopyOnWriteArrayList<>();

    PostArrivals(Callers callers) {
        this.callers = callers;
    }

    /** Told once of each kind of orders, before anybody works. */
    public void keep(Orders<?> kind) {
        orders.add(kind);
    }

    private Stream<RecordRow> rows(OfficeId office, Orders<?> one, List<Condition> which) {
        return one
                .service()
                .internal()
                .all(callers.system(office), RecordFilter.of(which.toArray(Condition[]::new)))
                .stream();
    }

    private Stream<Arrival> all(OfficeId office) {
        return orders.stream()
                .flatMap(one -> rows(office, one, List.of(one.coming())).map(one.arrival()));
    }

    /** Who is to come into a post. */
    Optional<Arrival> into(OfficeId office, long post) {
        return all(office).filter(one -> one.post() == post).findFirst();
    }

    /** Whether somebody goes to another post by that day. */
    boolean goes(OfficeId office, PersonId person, LocalDate day) {
        return all(office).anyMatch(one -> isDue(one, person, day));
    }

    private static boolean isDue(Arrival one, PersonId person, LocalDate day) {
        return one.person().equals(person) && !one.from().isAfter(day);
    }

    /** To which posts people go by orders that act by that day. */
    Map<PersonId, List<Move>> ordered(OfficeId office, LocalDate day) {
        return all(office)
                .filter(one -> !one.from().isAfter(day))
                .map(one -> new Move(one.person(), Optional.of(one.post())))
                .collect(Collectors.groupingBy(Move::person));
    }

    /** As {@link #ordered}, and by those that are not signed yet. */
    Map<PersonId, List<Move>> foreseen(OfficeId office, LocalDate day) {
        Map<PersonId, List<Move>> all = new HashMap<>(ordered(office, day));
        orders.stream()
                .flatMap(one -> rows(office, one, one.open()).map(one.move()))
                .forEach(one -> all.computeIfAbsent(one.person(), key -> new ArrayList<>())
                        .add(one));
        return all;
    }

    /** Lets the order act by which somebody goes to another post by that day. */
    void enter(RecordContext now, PersonId person, LocalDate day) {
        orders.forEach(one -> rows(now.office(), one, List.of(one.coming()))
                .filter(row -> isDue(one.arrival().apply(row), person, day))
                .forEach(row -> one.service()
                        .internal()
                        .act(
                                now.caller(),
                                one.service().find(now.office(), row.id()).orElse(row),
                                one.enter())));
    }
}
