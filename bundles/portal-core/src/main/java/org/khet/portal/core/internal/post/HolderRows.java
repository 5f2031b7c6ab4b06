package org.khet.portal.core.internal.post;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.PersonId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.post.Holding;
import org.khet.portal.api.post.PostId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Holders of posts in the database; who left the office holds no post afterwards. Safe for concurrent use. */
@Component(service = HolderRows.class)
public final class HolderRows {
    private final UnitOfWork unit;

    /** @param unit the core's rows */
    @Activate
    public HolderRows(@Reference(target = "(khet.unit=core)") UnitOfWork unit) {
        this.unit = unit;
    }

    /** Holdings of a post, the latest first. */
    List<Holding> of(OfficeId office, PostId post) {
        return unit.in(
                office,
                rows -> rows
                        .createQuery(
                                "select h, q.leftOn from HolderEntity h, PersonEntity q where q.id = h.person"
                                        + " and h.post = :post order by h.first desc, h.id desc",
                                Object[].class)
                        .setParameter("post", post.value())
                        .getResultList()
                        .stream()
                        .map(HolderRows::holding)
                        .toList());
    }

    /** Who holds these posts on that day. */
    Map<PostId, Holding> on(OfficeId office, Collection<PostId> posts, LocalDate day) {
        if (posts.isEmpty()) {
            return Map.of();
        }
        Map<PostId, Holding> found = new HashMap<>();
        unit
                .in(
                        office,
                        rows -> rows.createQuery(
                                        "select h, q.leftOn from HolderEntity h, PersonEntity q where q.id = h.person"
                                                + " and h.post in :posts and h.first <= :day",
                                        Object[].class)
                                .setParameter(
                                        "posts",
                                        posts.stream().map(PostId::value).toList())
                                .setParameter("day", day)
                                .getResultList())
                .stream()
                .map(HolderRows::holding)
                .filter(holding -> holding.isOn(day))
                .forEach(holding -> found.put(holding.post(), holding));
        return Map.copyOf(found);
    }

    /** Posts that the person holds or will hold after that day. */
    List<PostId> after(OfficeId office, PersonId person, LocalDate day) {
        return unit.in(
                office,
                rows -> holdings(rows, person, day).stream()
                        .map(holder -> holder.toValue(null).post())
                        .toList());
    }

    /** Ends these holdings after that day, and takes back those that would end before they began. */
    List<PostId> leave(OfficeId office, PersonId person, LocalDate day) {
        return unit.in(office, rows -> {
            List<HolderEntity> held = holdings(rows, person, day);
            List<PostId> posts =
                    held.stream().map(holder -> holder.toValue(null).post()).toList();
            end(rows, held, day);
            return posts;
        });
    }

    /** Ends the holdings of the post after that day, and takes back those that would end before they began; which these were. */
    List<Holding> empty(OfficeId office, PostId post, LocalDate day) {
        return unit.in(office, rows -> {
            List<HolderEntity> held = rows.createQuery(
                            "select h from HolderEntity h where h.post = :post and (h.last is null or h.last > :day)"
                                    + " order by h.first, h.id",
                            HolderEntity.class)
                    .setParameter("post", post.value())
                    .setParameter("day", day)
                    .getResultList();
            List<Holding> gone = held.stream().map(one -> one.toValue(null)).toList();
            end(rows, held, day);
            return gone;
        });
    }

    private static void end(EntityManager rows, List<HolderEntity> held, LocalDate day) {
        for (HolderEntity holder : held) {
            if (day.isBefore(holder.first())) {
                rows.remove(holder);
            } else {
                holder.end(day);
            }
        }
        rows.flush();
    }

    private static List<HolderEntity> holdings(EntityManager rows, PersonId person, LocalDate day) {
        return rows.createQuery(
                        "select h from HolderEntity h where h.person = :person and (h.last is null or h.last > :day)"
                                + " order by h.first, h.id",
                        HolderEntity.class)
                .setParameter("person", person.value())
                .setParameter("day", day)
                .getResultList();
    }

    void add(OfficeId office, PostId post, PersonId person, LocalDate first) {
        unit.<@Nullable Object>in(office, rows -> {
            rows.persist(new HolderEntity(office, post, person, first));
            rows.flush();
            return null;
        });
    }

    /** Ends the latest holding of the post, or takes it back when it would end before it began. */
    void end(OfficeId office, PostId post, LocalDate day) {
        unit.<@Nullable Object>in(office, rows -> {
            HolderEntity latest = rows.createQuery(
                            "select h from HolderEntity h where h.post = :post order by h.first desc, h.id desc",
                            HolderEntity.class)
                    .setParameter("post", post.value())
                    .setMaxResults(1)
                    .getSingleResult();
            if (day.isBefore(latest.first())) {
                rows.remove(latest);
            } else {
                latest.end(day);
            }
            rows.flush();
            return null;
        });
    }

    private static Holding holding(Object[] row) {
        return ((HolderEntity) row[0]).toValue((LocalDate) row[1]);
    }
}
