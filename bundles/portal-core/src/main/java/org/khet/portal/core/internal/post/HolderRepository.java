package org.khet.portal.core.internal.post;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.PostHolding;
import org.khet.portal.api.post.PostId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Holders of posts in the database; who left the office holds no post afterwards. Safe for concurrent use. */
@Component(service = HolderRepository.class)
public final class HolderRepository {
    private final UnitOfWork unit;

    /** @param unit the core's rows */
    @Activate
    public HolderRepository(@Reference(target = "(khet.unit=core)") UnitOfWork unit) {
        this.unit = unit;
    }

    /** Holdings of a post, the latest first. */
    List<PostHolding> of(OfficeId office, PostId post) {
        return unit.in(
                office,
                rows -> rows
                        .createQuery(
                                "select h, q.leftOn from PostHolderEntity h, PersonEntity q where q.id = h.person"
                                        + " and h.post = :post order by h.first desc, h.id desc",
                                Object[].class)
                        .setParameter("post", post.value())
                        .getResultList()
                        .stream()
                        .map(HolderRepository::holding)
                        .toList());
    }

    /** Holdings of a person, the latest first. */
    List<PostHolding> by(OfficeId office, PersonId person) {
        return unit.in(
                office,
                rows -> rows
                        .createQuery(
                                "select h, q.leftOn from PostHolderEntity h, PersonEntity q where q.id = h.person"
                                        + " and h.person = :person order by h.first desc, h.id desc",
                                Object[].class)
                        .setParameter("person", person.value())
                        .getResultList()
                        .stream()
                        .map(HolderRepository::holding)
                        .toList());
    }

    /** Who holds these posts on that day. */
    Map<PostId, PostHolding> on(OfficeId office, Collection<PostId> posts, LocalDate day) {
        if (posts.isEmpty()) {
            return Map.of();
        }
        Map<PostId, PostHolding> found = new HashMap<>();
        unit
                .in(
                        office,
                        rows -> rows.createQuery(
                                        "select h, q.leftOn from PostHolderEntity h, PersonEntity q where q.id = h.person"
                                                + " and h.post in :posts and h.first <= :day",
                                        Object[].class)
                                .setParameter(
                                        "posts",
                                        posts.stream().map(PostId::value).toList())
                                .setParameter("day", day)
                                .getResultList())
                .stream()
                .map(HolderRepository::holding)
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
            List<PostHolderEntity> held = holdings(rows, person, day);
            List<PostId> posts =
                    held.stream().map(holder -> holder.toValue(null).post()).toList();
            end(rows, held, day);
            return posts;
        });
    }

    /** Ends the holdings of the post after that day, and takes back those that would end before they began; which these were. */
    List<PostHolding> empty(OfficeId office, PostId post, LocalDate day) {
        return unit.in(office, rows -> {
            List<PostHolderEntity> held = rows.createQuery(
                            "select h from PostHolderEntity h where h.post = :post and (h.last is null or h.last > :day)"
                                    + " order by h.first, h.id",
                            PostHolderEntity.class)
                    .setParameter("post", post.value())
                    .setParameter("day", day)
                    .getResultList();
            List<PostHolding> gone = held.stream().map(one -> one.toValue(null)).toList();
            end(rows, held, day);
            return gone;
        });
    }

    private static void end(EntityManager rows, List<PostHolderEntity> held, LocalDate day) {
        for (PostHolderEntity holder : held) {
            if (day.isBefore(holder.first())) {
                rows.remove(holder);
            } else {
                holder.end(day);
            }
        }
        rows.flush();
    }

    private static List<PostHolderEntity> holdings(EntityManager rows, PersonId person, LocalDate day) {
        return rows.createQuery(
                        "select h from PostHolderEntity h where h.person = :person and (h.last is null or h.last > :day)"
                                + " order by h.first, h.id",
                        PostHolderEntity.class)
                .setParameter("person", person.value())
                .setParameter("day", day)
                .getResultList();
    }

    void add(OfficeId office, PostId post, PersonId person, LocalDate first, String order) {
        unit.<@Nullable Object>in(office, rows -> {
            rows.persist(new PostHolderEntity(office, post, person, first, order));
            rows.flush();
            return null;
        });
    }

    /** Ends the latest holding of the post, or takes it back when it would end before it began. */
    void end(OfficeId office, PostId post, LocalDate day) {
        unit.<@Nullable Object>in(office, rows -> {
            PostHolderEntity latest = rows.createQuery(
                            "select h from PostHolderEntity h where h.post = :post order by h.first desc, h.id desc",
                            PostHolderEntity.class)
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

    private static PostHolding holding(Object[] row) {
        return ((PostHolderEntity) row[0]).toValue((LocalDate) row[1]);
    }
}
