package org.khet.documents.internal.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.documents.internal.order.OrderKind;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordService;

/** Where a roster finds the order that puts it in force. Source: core CORE-124. */
@FunctionalInterface
public interface RosterOrders {
    /** An order that is issued or in force; empty for any other. */
    Optional<Given> find(OfficeId office, long order);

    /** Among the orders of the office. */
    static RosterOrders of(RecordService<OrderKind> orders) {
        OrderKind kind = orders.kind();
        return (office, order) -> orders.find(office, order)
                .filter(row -> List.of(kind.issued, kind.inForce).contains(row.state()))
                .flatMap(row -> row.get(kind.dated).map(day -> new Given(row.get(kind.number), day)));
    }

    /**
     * What the roster keeps of it.
     *
     * @param number of the order
     * @param on     its day
     */
    record Given(String number, LocalDate on) {}
}
