package org.khet.documents.internal.order;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;

/** Who gets and who loses which duty, function or place as a deputy between any two assignment orders. Source: core CORE-23, CORE-31. */
public final class OrderComparison {
    private static final int MOST = 200;

    /**
     * A duty or function that somebody gets or loses, or for whom somebody acts.
     *
     * @param person whose
     * @param duty   its words, with its letter where it has one and its unit; of a deputy for whom, in which place and up to what
     * @param gained whether the person gets it, else loses it
     * @param deputy whether it is a place as a deputy, which brings no work to hand over
     */
    public record DutyChange(PersonId person, String duty, boolean gained, boolean deputy) {}

    private record Done(PersonId person, String duty, boolean deputy) {
        DutyChange change(boolean gained) {
            return new DutyChange(person, duty, gained, deputy);
        }
    }

    private final OrderWork work;

    /** Over orders and frames. */
    public OrderComparison(OrderWork work) {
        this.work = work;
    }

    /** Other assignment orders that the caller sees, the latest first: an order may be compared with each. */
    public List<RecordRow> others(Caller caller, RecordRow order) {
        OrderKind kind = work.orders().kind();
        if (!kind.isAssignment(order)) {
            return List.of();
        }
        var latest = new PageRequest(0, MOST, List.of(new PageRequest.Sort("created", true)));
        return work.orders().page(caller, RecordFilter.of(kind.sort.is(OrderCodes.ASSIGNMENT)), latest).stream()
                .filter(other -> other.id() != order.id())
                .toList();
    }

    /** The order that it repeals. */
    public Optional<RecordRow> former(Caller caller, RecordRow order) {
        RecordService<OrderKind> orders = work.orders();
        return orders.kind().isAssignment(order)
                ? order.get(orders.kind().repeals).flatMap(key -> orders.find(caller.office(), key))
                : Optional.empty();
    }

    /** Compared with the order that it repeals; empty where it repeals none. */
    public List<DutyChange> changes(Caller caller, RecordRow order) {
        return former(caller, order)
                .map(former -> between(caller, former, order))
                .orElse(List.of());
    }

    /** What is lost, then what is gained, from one order to another; empty when everybody keeps the same. */
    public List<DutyChange> between(Caller caller, RecordRow former, RecordRow order) {
        List<DutyChange> changes = new ArrayList<>();
        Set<Done> before = done(caller, former);
        Set<Done> after = done(caller, order);
        before.stream().filter(one -> !after.contains(one)).forEach(one -> changes.add(one.change(false)));
        after.stream().filter(one -> !before.contains(one)).forEach(one -> changes.add(one.change(true)));
        return List.copyOf(changes);
    }

    private Set<Done> done(Caller caller, RecordRow order) {
        FrameKind kind = work.frames().kind();
        Set<Done> done = new LinkedHashSet<>();
        work.framesOf(order, caller).forEach(frame -> {
            PersonId person = frame.get(kind.person);
            String unit = work.model().unit(caller.office(), frame);
            work.model()
                    .functionWords(caller.office(), frame)
                    .forEach(words -> done.add(new Done(person, "ทำหน้าที่ " + words, false)));
            frame.lines(kind.duties)
                    .forEach(line -> done.add(new Done(
                            person, (line.get(kind.letter) + " " + line.get(kind.duty)).strip() + unit, false)));
            work.model()
                    .deputyWords(caller.office(), frame)
                    .forEach((deputy, words) -> done.add(new Done(deputy, words, true)));
        });
        return done;
    }
}
