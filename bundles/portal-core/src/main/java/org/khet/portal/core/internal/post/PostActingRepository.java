package org.khet.portal.core.internal.post;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.PostActing;
import org.khet.portal.api.post.PostActingId;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.structure.UnitId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who acts in posts, in the database; who left the office acts no longer. Safe for concurrent use. */
@Component(service = PostActingRepository.class)
public final class PostActingRepository {
    /** Nobody acts beside a holder, whoever wrote what: e.g. somebody who had left came back to the own post. */
    private static final String VACANT =
            "not exists (select h.id from PostHolderEntity h, PersonEntity o where h.post = a.post and h.office = a.office"
                    + " and o.id = h.person and o.office = a.office and h.first <= :day"
                    + " and (h.last is null or h.last >= :day) and (o.leftOn is null or o.leftOn >= :day))";

    private static final String NOT_OVER =
            "(a.last is null or a.last >= :day) and (q.leftOn is null or q.leftOn >= :day)";
    private static final String BY_DAY = " order by a.first, a.id";
    private static final String LATEST = " order by a.first desc, a.id desc";
    private final UnitOfWork unit;

    /** @param unit the core's rows */
    @Activate
    public PostActingRepository(@Reference(target = "(khet.unit=core)") UnitOfWork unit) {
        this.unit = unit;
    }

    /** Of a post, the latest first. */
    List<PostActing> of(OfficeId office, PostId post) {
        return list(office, "a.post = :post" + LATEST, query -> query.setParameter("post", post.value()));
    }

    /** Of a person, the latest first. */
    List<PostActing> of(OfficeId office, PersonId person) {
        return list(office, "a.person = :person" + LATEST, query -> query.setParameter("person", person.value()));
    }

    /** Of a person, in force on that day or coming. */
    List<PostActing> from(OfficeId office, PersonId person, LocalDate day) {
        return list(
                office,
                "a.person = :person and " + NOT_OVER + " and (a.first > :day or " + VACANT + ")" + BY_DAY,
                query -> query.setParameter("person", person.value()).setParameter("day", day));
    }

    /** In force on that day. */
    List<PostActing> on(OfficeId office, LocalDate day) {
        return list(
                office,
                "a.first <= :day and " + NOT_OVER + " and " + VACANT + BY_DAY,
                query -> query.setParameter("day", day));
    }

    /** In force in these posts on that day. */
    Map<PostId, PostActing> on(OfficeId office, Collection<PostId> posts, LocalDate day) {
        return posts.isEmpty()
                ? Map.of()
                : list(
                                office,
                                "a.post in :posts and a.first <= :day and " + NOT_OVER + " and " + VACANT + BY_DAY,
                                query -> query.setParameter("day", day)
                                        .setParameter(
                                                "posts",
                                                posts.stream()
                                                        .map(PostId::value)
                                                        .toList()))
                        .stream()
                        .collect(Collectors.toMap(PostActing::post, Function.identity(), (one, other) -> one));
    }

    /** Those of a post that go on or begin after that day. */
    List<PostActing> after(OfficeId office, PostId post, LocalDate day) {
        return list(
                office,
                "a.post = :post and (a.last is null or a.last > :day)" + BY_DAY,
                query -> query.setParameter("post", post.value()).setParameter("day", day));
    }

    /** Those of a person that go on or begin after that day. */
    List<PostActing> after(OfficeId office, PersonId person, LocalDate day) {
        return list(
                office,
                "a.person = :person and (a.last is null or a.last > :day)" + BY_DAY,
                query -> query.setParameter("person", person.value()).setParameter("day", day));
    }

    /** Those for a unit that go on or begin after that day. */
    List<PostActing> after(OfficeId office, UnitId reach, LocalDate day) {
        return list(
                office,
                "a.unit = :unit and (a.last is null or a.last > :day)" + BY_DAY,
                query -> query.setParameter("unit", reach.value()).setParameter("day", day));
    }

    private List<PostActing> list(OfficeId office, String which, UnaryOperator<TypedQuery<Object[]>> fill) {
        return unit.in(
                office,
                rows -> fill
                        .apply(rows.createQuery(
                                "select a, q.leftOn from PostActingEntity a, PersonEntity q where q.id = a.person and "
                                        + which,
                                Object[].class))
                        .getResultList()
                        .stream()
                        .map(row -> ((PostActingEntity) row[0]).toValue((LocalDate) row[1]))
                        .toList());
    }

    PostActingId add(PostActingEntity acting) {
        return unit.in(new OfficeId(acting.office()), rows -> {
            rows.persist(acting);
            rows.flush();
            return new PostActingId(acting.id());
        });
    }

    PostActing find(OfficeId office, PostActingId key) {
        return list(office, "a.id = :id", query -> query.setParameter("id", key.value())).stream()
                .findFirst()
                .orElseThrow(() -> gone(key));
    }

    /** Ends it after that day, or takes it back when it would end before it began. */
    void end(OfficeId office, PostActingId key, LocalDate day) {
        unit.in(office, rows -> {
            PostActingEntity row = rows.find(PostActingEntity.class, key.value());
            if (row == null) {
                throw gone(key);
            }
            if (day.isBefore(row.first())) {
                rows.remove(row);
            } else {
                row.end(day);
            }
            rows.flush();
            return key;
        });
    }

    private static NoLongerThere gone(PostActingId key) {
        return new NoLongerThere("core.post-acting/" + key.value());
    }
}
