package org.khet.personnel.internal.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Stream;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Callers;

/** Who comes into which post by orders whose day is to come. Safe for concurrent use. Source: other-groups H-01, HR-05. */
public final class PostArrivals {
    /**
     * Somebody comes.
     *
     * @param person who
     * @param post   key in the register of the module
     * @param from   first day
     */
    public record Arrival(PersonId person, long post, LocalDate from) {}

    private final Callers callers;
    private final List<Function<OfficeId, Stream<Arrival>>> orders = new CopyOnWriteArrayList<>();

    PostArrivals(Callers callers) {
        this.callers = callers;
    }

    /** Told once of each kind of orders, before anybody works. */
    public void keep(RecordService<?> service, Condition coming, Function<RecordRow, Arrival> arrival) {
        orders.add(office -> service.internal().all(callers.system(office), RecordFilter.of(coming)).stream()
                .map(arrival));
    }

    private Stream<Arrival> all(OfficeId office) {
        return orders.stream().flatMap(one -> one.apply(office));
    }

    /** Who is to come into a post. */
    Optional<Arrival> into(OfficeId office, long post) {
        return all(office).filter(one -> one.post() == post).findFirst();
    }

    /** Whether somebody goes to another post by that day. */
    boolean goes(OfficeId office, PersonId person, LocalDate day) {
        return all(office)
                .anyMatch(one -> one.person().equals(person) && !one.from().isAfter(day));
    }
}
