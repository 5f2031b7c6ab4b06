package org.khet.ict.internal.ticket.store;

import java.util.List;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;

/** Photos of tickets. */
final class TicketPhotoRepository {
    private final UnitOfWork work;

    TicketPhotoRepository(UnitOfWork work) {
        this.work = work;
    }

    /** After those that are there. */
    void add(Ticket ticket, List<FileId> photos) {
        int there =
                photos.isEmpty() ? 0 : of(ticket.key().office(), ticket.id()).size();
        work.in(ticket.key().office(), em -> {
            var row = em.find(TicketEntity.class, ticket.id());
            for (int i = 0; i < photos.size(); i++) {
                em.persist(new TicketPhotoEntity(row, there + i + 1, photos.get(i)));
            }
            return photos.size();
        });
    }

    /** Of a ticket, in their order. */
    List<FileId> of(OfficeId office, long id) {
        return work.in(
                office,
                em -> em.createQuery(
                                "select p from TicketPhotoEntity p where p.ticket = :ticket and p.office = :office"
                                        + " order by p.no",
                                TicketPhotoEntity.class)
                        .setParameter("ticket", id)
                        .setParameter("office", office.value())
                        .getResultStream()
                        .map(TicketPhotoEntity::file)
                        .toList());
    }
}
