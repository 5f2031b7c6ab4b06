package org.khet.ict.internal.ticket.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketFilter;
import org.khet.ict.internal.ticket.TicketReach;
import org.khet.ict.internal.ticket.TicketRepository;
import org.khet.ict.internal.ticket.TicketRow;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.ict.internal.ticket.TicketStep;
import org.khet.ict.internal.ticket.WorkMode;
import org.khet.ict.internal.ticket.deadline.TicketDeadlines;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tickets in the database. A page is read in two goes: keys from an index alone, then the rows of these keys. */
@Component(service = TicketRepository.class)
public final class JpaTicketRepository implements TicketRepository {
    private static final TicketQuery.Reading<Long> KEY = row -> row.getLong(1);

    private final UnitOfWork work;
    private final TicketPhotoRepository photos;

    /** @param work unit {@code ict} */
    @Activate
    public JpaTicketRepository(@Reference(target = "(khet.unit=ict)") UnitOfWork work) {
        this.work = work;
        photos = new TicketPhotoRepository(work);
    }

    @Override
    public Ticket add(Ticket draft, TicketStep first, List<FileId> photos) {
        return work.in(draft.key().office(), em -> {
            var row = new TicketEntity(draft);
            em.persist(row);
            flush(em); // steps and photos name the row by its key only, so it must be there first
            em.persist(new StepEntity(row, 1, first));
            for (int i = 0; i < photos.size(); i++) {
                em.persist(new TicketPhotoEntity(row, i + 1, photos.get(i)));
            }
            em.flush();
            return row.toValue();
        });
    }

    private static void flush(EntityManager em) {
        try {
            em.flush();
        } catch (PersistenceException e) {
            if (String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("ict_ticket_token_uk")) {
                throw new Doubled(e);
            }
            throw e;
        }
    }

    @Override
    public Optional<Ticket> find(OfficeId office, long id) {
        return work.in(
                office,
                em -> Optional.ofNullable(em.find(TicketEntity.class, id)).map(TicketEntity::toValue));
    }

    @Override
    public Optional<Ticket> findByToken(OfficeId office, String token) {
        return work.in(
                office,
                em -> em.createQuery(
                                "select t from TicketEntity t where t.office = :office and t.report.token = :token",
                                TicketEntity.class)
                        .setParameter("office", office.value())
                        .setParameter("token", token)
                        .getResultStream()
                        .findFirst()
                        .map(TicketEntity::toValue));
    }

    @Override
    public Optional<Ticket> hold(OfficeId office, long id) {
        return work.in(
                office,
                em -> Optional.ofNullable(em.find(TicketEntity.class, id, LockModeType.PESSIMISTIC_WRITE))
                        .map(TicketEntity::toValue));
    }

    @Override
    public Ticket store(Ticket changed, TicketStep step) {
        return work.in(changed.key().office(), em -> {
            var row = em.find(TicketEntity.class, changed.id());
            if (row == null) {
                throw new NoLongerThere("ict.ticket/" + changed.id());
            }
            row.write(changed);
            int last = em.createQuery(
                            "select max(s.no) from StepEntity s where s.ticket = :ticket and s.office = :office",
                            Integer.class)
                    .setParameter("ticket", changed.id())
                    .setParameter("office", row.office())
                    .getSingleResult();
            em.persist(new StepEntity(row, last + 1, step));
            em.flush();
            return row.toValue();
        });
    }

    @Override
    public void keep(Ticket ticket, TicketDeadlines deadlines) {
        work.<@Nullable Object>in(ticket.key().office(), em -> {
            DeadlineColumns.write(em, ticket, deadlines);
            return null;
        });
    }

    @Override
    public List<TicketStep> steps(OfficeId office, long id) {
        return work.in(
                office,
                em -> em.createQuery(
                                "select s from StepEntity s where s.ticket = :ticket and s.office = :office"
                                        + " order by s.no",
                                StepEntity.class)
                        .setParameter("ticket", id)
                        .setParameter("office", office.value())
                        .getResultStream()
                        .map(StepEntity::toValue)
                        .toList());
    }

    @Override
    public void addPhotos(Ticket ticket, List<FileId> files) {
        photos.add(ticket, files);
    }

    @Override
    public List<FileId> photos(OfficeId office, long id) {
        return photos.of(office, id);
    }

    @Override
    public Map<Long, List<TicketStep>> stepsOf(OfficeId office, List<Long> ids) {
        return ids.isEmpty() ? Map.of() : StepReader.of(work, office, ids);
    }

    @Override
    public List<TicketRow> page(OfficeId office, TicketReach reach, TicketFilter filter, PageRequest page) {
        return work.in(office, em -> {
            List<Long> keys = new TicketQuery(office, reach, filter)
                    .select(
                            em,
                            "id",
                            TicketQuery.order(page.sort()) + " offset ? rows fetch next ? rows only",
                            KEY,
                            page.offset(),
                            page.limit());
            return keys.isEmpty() ? List.of() : TicketRowReader.of(em, office, keys);
        });
    }

    @Override
    public int count(OfficeId office, TicketReach reach, TicketFilter filter) {
        return work.in(
                office,
                em -> new TicketQuery(office, reach, filter)
                        .select(em, "count(*)", "", row -> row.getInt(1))
                        .getFirst());
    }

    @Override
    public BigDecimal cost(OfficeId office, TicketReach reach, TicketFilter filter) {
        return work.in(
                office,
                em -> new TicketQuery(office, reach, filter)
                        .select(em, "coalesce(sum(cost), 0)", "", row -> row.getBigDecimal(1))
                        .getFirst());
    }

    @Override
    public Map<TicketState, Integer> openByState(OfficeId office, TicketReach reach, TicketFilter filter) {
        return work.in(office, em -> TicketCounts.byState(em, new TicketQuery(office, reach, filter)));
    }

    @Override
    public Map<Integer, Integer> byPriority(OfficeId office, TicketReach reach, TicketFilter filter) {
        return work.in(office, em -> TicketCounts.byPriority(em, new TicketQuery(office, reach, filter)));
    }

    @Override
    public List<Ticket> after(OfficeId office, TicketReach reach, TicketFilter filter, long afterKey, int limit) {
        return work.in(office, em -> {
            var query = new TicketQuery(office, reach, filter);
            query.add("number_key > ?", afterKey);
            List<Long> keys = query.select(em, "id", " order by number_key fetch next ? rows only", KEY, limit);
            return keys.isEmpty() ? List.of() : tickets(em, office, keys);
        });
    }

    private static List<Ticket> tickets(EntityManager em, OfficeId office, List<Long> keys) {
        return em.createQuery(
                        "select t from TicketEntity t where t.office = :office and t.id in :keys order by t.numberKey",
                        TicketEntity.class)
                .setParameter("office", office.value())
                .setParameter("keys", keys)
                .getResultStream()
                .map(TicketEntity::toValue)
                .toList();
    }

    @Override
    public boolean inWorkshop(OfficeId office, long equipment, long except) {
        return work.in(
                office,
                em -> em.createQuery(
                                        "select count(t.id) from TicketEntity t where t.office = :office"
                                                + " and t.report.equipmentId = :equipment and t.id <> :except"
                                                + " and t.handling.mode = :mode and t.state in :states",
                                        Long.class)
                                .setParameter("office", office.value())
                                .setParameter("equipment", equipment)
                                .setParameter("except", except)
                                .setParameter("mode", WorkMode.CARRIED_IN)
                                .setParameter("states", TicketState.IN_WORKSHOP)
                                .getSingleResult()
                        > 0);
    }

    @Override
    public void clear(OfficeId office) {
        work.in(office, em -> {
            int gone = 0;
            for (String entity : List.of("ReminderEntity", "TicketPhotoEntity", "StepEntity", "TicketEntity")) {
                gone += em.createQuery("delete from " + entity + " e where e.office = :office")
                        .setParameter("office", office.value())
                        .executeUpdate();
            }
            return gone;
        });
    }
}
