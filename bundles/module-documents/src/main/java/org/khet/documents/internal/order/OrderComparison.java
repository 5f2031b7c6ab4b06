package org.khet.documents.internal.order;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;

/** Who gets and who loses which duty by an order, compared with the one that it repeals. Source: core CORE-23, CORE-31. */
public final class OrderComparison {
    /**
     * A duty that somebody gets or loses.
     *
     * @param person whose
     * @param duty   its words, with its letter where it has one
     * @param gained whether the person gets it, else loses it
     */
    public record DutyChange(PersonId person, String duty, boolean gained) {}

    private record Done(PersonId person, String duty) {}

    private final OrderWork work;

    /** Over orders and frames. */
    public OrderComparison(OrderWork work) {
        this.work = work;
    }

    /** Whether there is an order to compare with. */
    public boolean isPossible(RecordRow order) {
        OrderKind kind = work.orders().kind();
        return kind.isAssignment(order) && order.get(kind.repeals).isPresent();
    }

    /** What is lost, then what is gained; empty when everybody keeps the same, or where the order repeals none. */
    public List<DutyChange> changes(Caller caller, RecordRow order) {
        RecordService<OrderKind> orders = work.orders();
        List<DutyChange> changes = new ArrayList<>();
        order.get(orders.kind().repeals)
                .flatMap(key -> orders.find(caller.office(), key))
                .ifPresent(former -> {
                    Set<Done> before = done(caller, former);
                    Set<Done> after = done(caller, order);
                    before.stream()
                            .filter(one -> !after.contains(one))
                            .forEach(one -> changes.add(new DutyChange(one.person(), one.duty(), false)));
                    after.stream()
                            .filter(one -> !before.contains(one))
                            .forEach(one -> changes.add(new DutyChange(one.person(), one.duty(), true)));
                });
        return List.copyOf(changes);
    }

    private Set<Done> done(Caller caller, RecordRow order) {
        FrameKind kind = work.frames().kind();
        Set<Done> done = new LinkedHashSet<>();
        work.framesOf(order, caller)
                .forEach(frame -> frame.lines(kind.duties)
                        .forEach(line -> done.add(new Done(
                                frame.get(kind.person), (line.get(kind.letter) + " " + line.get(kind.duty)).strip()))));
        return done;
    }
}
