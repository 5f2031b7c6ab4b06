package org.khet.documents.internal.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.person.PersonDeparture;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.person.PersonWorkSource;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;

/**
 * The open work of people who lose a duty or function by an order, shown before it is signed, so that somebody takes it over. The
 * order moves none of it. Source: core E-28, B-05, CORE-23.
 */
public final class OrderHandover {
    /**
     * Open work of a person.
     *
     * @param person whose
     * @param duty   sort, number and address of it
     */
    public record OpenWork(PersonId person, PersonWorkSource.Duty duty) {}

    /**
     * What there is to hand over.
     *
     * @param work   by person
     * @param silent modules that did not answer
     */
    public record HandoverList(List<OpenWork> work, Set<ModuleId> silent) {
        /** Keeps immutable copies. */
        public HandoverList {
            work = List.copyOf(work);
            silent = Set.copyOf(silent);
        }
    }

    private final OrderComparison comparison;
    private final OrderKind kind;
    private final List<PersonWorkSource> sources;

    /** @param sources whoever keeps work of people */
    public OrderHandover(OrderWork orders, List<PersonWorkSource> sources) {
        this.comparison = new OrderComparison(orders);
        this.kind = orders.orders().kind();
        this.sources = List.copyOf(sources);
    }

    /** Whether the caller may see it: who prepares or signs orders. */
    public boolean isFor(Caller caller) {
        return caller.may(OrderPermissions.PREPARE) || caller.may(PaperPermissions.SIGN);
    }

    /**
     * By person; empty where an order repeals none, or nobody loses anything.
     *
     * @throws NotPermitted for whoever neither prepares nor signs orders
     */
    public HandoverList of(Caller caller, RecordRow order) {
        if (!isFor(caller)) {
            throw new NotPermitted(OrderPermissions.PREPARE);
        }
        LocalDate last = order.get(kind.effective).map(day -> day.minusDays(1)).orElse(LocalDate.MAX);
        List<OpenWork> work = new ArrayList<>();
        Set<ModuleId> silent = new TreeSet<>(java.util.Comparator.comparing(ModuleId::value));
        comparison.changes(caller, order).stream()
                .filter(change -> !change.gained() && !change.deputy())
                .map(OrderComparison.DutyChange::person)
                .distinct()
                .map(person -> new PersonDeparture(person, last, false))
                .forEach(goes -> sources.forEach(source -> held(caller, source, goes, work, silent)));
        return new HandoverList(work, silent);
    }

    @SuppressWarnings("PMD.AvoidCatchingGenericException") // whatever another module throws is its line
    private static void held(
            Caller caller, PersonWorkSource source, PersonDeparture goes, List<OpenWork> work, Set<ModuleId> silent) {
        try {
            source.held(caller.office(), goes).forEach(duty -> work.add(new OpenWork(goes.person(), duty)));
        } catch (RuntimeException failed) {
            silent.add(source.module());
        }
    }
}
