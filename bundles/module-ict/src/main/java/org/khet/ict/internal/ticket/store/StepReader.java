package org.khet.ict.internal.ticket.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khet.ict.internal.ticket.TicketStep;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;

/** Time lines of several tickets by one query. */
final class StepReader {
    private StepReader() {}

    static Map<Long, List<TicketStep>> of(UnitOfWork work, OfficeId office, List<Long> ids) {
        return work.in(
                office,
                em -> em
                        .createQuery(
                                "select s from StepEntity s where s.office = :office and s.ticket in :ids"
                                        + " order by s.ticket, s.no",
                                StepEntity.class)
                        .setParameter("office", office.value())
                        .setParameter("ids", ids)
                        .getResultList()
                        .stream()
                        .collect(Collectors.groupingBy(
                                StepEntity::ticket, Collectors.mapping(StepEntity::toValue, Collectors.toList()))));
    }
}
