package org.khet.portal.core.internal.post;

import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khet.portal.api.admin.post.PostRegister.Filter;
import org.khet.portal.api.admin.post.PostRegister.PostStatus;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.row.Paging;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Posts in the database. Safe for concurrent use. */
@Component(service = PostRepository.class)
public final class PostRepository {
    private static final Map<String, String> COLUMNS = Map.of("number", "p.sortKey");
    private static final String BY_NUMBER = "p.sortKey, p.id";
    private final UnitOfWork unit;

    /** @param unit the core's rows */
    @Activate
    public PostRepository(@Reference(target = "(khet.unit=core)") UnitOfWork unit) {
        this.unit = unit;
    }

    /**
     * What a list asks for.
     *
     * @param filter as asked
     * @param lines  codes of the lines whose names match the text of the filter
     * @param scope  reach of the caller
     * @param today  says who holds a post
     */
    record Question(Filter filter, Set<String> lines, Scope scope, LocalDate today) {}

    PostId add(PostEntity post) {
        return unit.in(new OfficeId(post.office()), rows -> {
            rows.persist(post);
            rows.flush();
            return new PostId(post.id());
        });
    }

    boolean hasNumber(OfficeId office, String number, long except) {
        return unit.in(
                office,
                rows -> rows.createQuery(
                                        "select count(p) from PostEntity p where p.number = :number and p.id <> :except",
                                        Long.class)
                                .setParameter("number", number)
                                .setParameter("except", except)
                                .getSingleResult()
                        > 0);
    }

    Optional<Post> find(OfficeId office, PostId key) {
        return unit.in(
                office,
                rows -> Optional.ofNullable(rows.find(PostEntity.class, key.value()))
                        .map(PostEntity::toValue));
    }

    <T> T post(OfficeId office, PostId key, Function<PostEntity, T> work) {
        return post(office, key, LockModeType.NONE, work);
    }

    /** Others who change the post or its holders wait until the transaction ends. */
    <T> T held(OfficeId office, PostId key, Function<PostEntity, T> work) {
        return post(office, key, LockModeType.PESSIMISTIC_WRITE, work);
    }

    private <T> T post(OfficeId office, PostId key, LockModeType lock, Function<PostEntity, T> work) {
        return unit.in(office, rows -> {
            PostEntity found = rows.find(PostEntity.class, key.value(), lock);
            if (found == null) {
                throw new NoLongerThere("core.post/" + key.value());
            }
            T result = work.apply(found);
            rows.flush();
            return result;
        });
    }

    /** All posts that had not ended on that day, by number. */
    List<Post> on(OfficeId office, LocalDate day) {
        return unit.in(
                office,
                rows -> rows
                        .createQuery(
                                "select p from PostEntity p where p.endedOn is null or p.endedOn >= :day order by "
                                        + BY_NUMBER,
                                PostEntity.class)
                        .setParameter("day", day)
                        .getResultList()
                        .stream()
                        .map(PostEntity::toValue)
                        .toList());
    }

    /** All posts, those that ended included, by number. */
    Map<String, Versioned<Post>> all(OfficeId office) {
        return unit.in(
                office,
                rows -> rows.createQuery("select p from PostEntity p", PostEntity.class).getResultList().stream()
                        .collect(Collectors.toMap(
                                row -> row.toValue().number(), row -> new Versioned<>(row.toValue(), row.version()))));
    }

    List<Post> page(OfficeId office, Question question, PageRequest page) {
        var where = new Where(question);
        String text = "select p from PostEntity p" + where.text() + Paging.order(page, COLUMNS, BY_NUMBER);
        return unit.in(
                office,
                rows ->
                        Paging.window(where.fill(rows.createQuery(text, PostEntity.class)), page)
                                .getResultList()
                                .stream()
                                .map(PostEntity::toValue)
                                .toList());
    }

    int count(OfficeId office, Question question) {
        var where = new Where(question);
        return unit.in(
                office,
                rows -> where.fill(rows.createQuery("select count(p) from PostEntity p" + where.text(), Long.class))
                        .getSingleResult()
                        .intValue());
    }

    /** The conditions of one question, in JPQL with their values. */
    private static final class Where {
        private static final String GOES_ON = "(p.endedOn is null or p.endedOn >= :today)";
        private static final String HOLDER =
                "exists (select h.id from PostHolderEntity h, PersonEntity q where h.post = p.id"
                        + " and h.office = p.office and q.id = h.person and q.office = p.office and h.first <= :today"
                        + " and (h.last is null or h.last >= :today) and (q.leftOn is null or q.leftOn >= :today)";
        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        Where(Question question) {
            Filter filter = question.filter();
            PostStatus standing = filter.standing();
            conditions.add(standing == PostStatus.ENDED ? "p.endedOn < :today" : GOES_ON);
            values.put("today", question.today());
            if (standing == PostStatus.HELD || standing == PostStatus.VACANT) {
                conditions.add((standing == PostStatus.VACANT ? "not " : "") + HOLDER + ")");
            }
            if (!filter.text().isBlank()) {
                conditions.add("(" + Paging.contains("p.folded", "text") + " or p.line in :lines or " + HOLDER + " and "
                        + Paging.contains("q.folded", "text") + "))");
                values.put("text", Paging.folded(filter.text()));
                values.put("lines", question.lines().isEmpty() ? List.of("") : List.copyOf(question.lines()));
            }
            if (!filter.units().isEmpty()) {
                conditions.add("p.unit in :inUnits");
                values.put("inUnits", keys(filter.units()));
            }
            if (!question.scope().wholeOffice()) {
                conditions.add("p.unit in :units");
                values.put("units", keys(question.scope().units()));
            }
        }

        String text() {
            return " where " + String.join(" and ", conditions);
        }

        <T> TypedQuery<T> fill(TypedQuery<T> query) {
            values.forEach(query::setParameter);
            return query;
        }

        /** No list may be empty in a query; no row has the key 0. */
        private static List<Long> keys(Set<UnitId> units) {
            return units.isEmpty()
                    ? List.of(0L)
                    : units.stream().map(UnitId::value).toList();
        }
    }
}
