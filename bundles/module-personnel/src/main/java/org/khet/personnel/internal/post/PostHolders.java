package org.khet.personnel.internal.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.personnel.internal.register.PersonnelFileChanges.Cited;
import org.khet.personnel.internal.register.PersonnelFileChanges.Place;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.post.PostOrders;
import org.khet.portal.api.post.Posts;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;

/**
 * Who holds which post: here, and for posts of the office in the portal's register at once. Safe for concurrent use once it keeps the
 * register. Source: other-groups H-01, HR-01, HR-05.
 */
public final class PostHolders {
    private final Posts posts;
    private final PostOrders orders;
    private final Callers callers;
    private final PostArrivals arrivals;
    private final PostObstacles obstacles;
    private @Nullable RecordService<PostKind> kept;

    /** Over the portal's register of posts. */
    public PostHolders(Posts posts, PostOrders orders, Callers callers) {
        this.posts = posts;
        this.orders = orders;
        this.callers = callers;
        arrivals = new PostArrivals(callers);
        obstacles = new PostObstacles(this);
    }

    /** Told once, before anybody works. */
    public void keep(RecordService<PostKind> service) {
        kept = service;
    }

    private RecordService<PostKind> register() {
        return Objects.requireNonNull(kept, "the register of posts");
    }

    /** Number, unit and holder of a post of the office, as the portal has them. */
    RecordRow filled(RecordRow row, RecordContext now) {
        PostKind kind = (PostKind) row.kind();
        return row.get(kind.post)
                .flatMap(key -> seat(now.office(), key, now.today()))
                .map(seat -> row.with(kind.number, seat.post().number())
                        .with(kind.unit, seat.post().unit())
                        .with(kind.holder, seat.holder()))
                .orElse(row);
    }

    private Optional<Posts.Seat> seat(OfficeId office, PostId key, LocalDate day) {
        return posts.seats(office, day).stream()
                .filter(one -> one.post().id().equals(key))
                .findFirst();
    }

    /** A post of the portal's register is here once. */
    Optional<Problem> keptOnce(RecordRow row, RecordContext now) {
        PostKind kind = (PostKind) row.kind();
        return row.has(kind.post)
                        && known(now, row.get(kind.post).orElseThrow())
                                .filter(one -> one.id() != row.id())
                                .isPresent()
                ? Optional.of(Problem.of(kind.post.name(), "records.error.taken"))
                : Optional.empty();
    }

    private Optional<RecordRow> known(RecordContext now, PostId post) {
        PostKind kind = register().kind();
        return register().internal().all(callers.system(now.office()), RecordFilter.of(kind.post.is(post))).stream()
                .findFirst();
    }

    /** A person holds one post. */
    Optional<Problem> heldOnce(RecordRow row, RecordContext now) {
        PostKind kind = (PostKind) row.kind();
        if (kept == null || !row.has(kind.holder)) {
            return Optional.empty();
        }
        return held(now.office(), row.get(kind.holder).orElseThrow(), now.today())
                .filter(other -> other.id() != row.id())
                .map(other -> Problem.of(kind.holder.name(), "personnel.error.holds-another", other.get(kind.number)));
    }

    /** The post that a person holds on a day. */
    public Optional<RecordRow> held(OfficeId office, PersonId person, LocalDate day) {
        PostKind kind = register().kind();
        return register()
                .internal()
                .all(callers.system(office), RecordFilter.of(kind.in(kind.inUse), kind.holder.is(person)))
                .stream()
                .filter(row -> row.get(kind.vacantFrom)
                        .filter(from -> !from.isAfter(day))
                        .isEmpty())
                .findFirst();
    }

    /**
     * Puts a person into a post by an order, from its day on; the post that the person held ends with the day before. Whoever stands in it goes first,
     * by an order that acts by that day.
     *
     * @return where the person serves then
     * @throws Rejected with field {@code post_record} if somebody else holds it
     */
    public Place putIn(RecordContext now, long post, PersonId person, Cited order) {
        LocalDate from = order.day();
        Optional<RecordRow> former = held(now.office(), person, from).filter(old -> old.id() != post);
        former.ifPresent(old -> {
            putOut(now, old, from.minusDays(1));
            vacate(now.caller(), old.id(), from);
        });
        register()
                .find(now.office(), post)
                .filter(held -> !obstacles.isFree(held, from))
                .ifPresent(held -> arrivals.enter(now, obstacles.holder(held), from));
        obstacles.obstacle("post_record", now.office(), post, from).ifPresent(problem -> {
            throw new Rejected(List.of(problem));
        });
        PostKind kind = register().kind();
        RecordRow row = register().find(now.office(), post).orElseThrow();
        row.get(kind.post).ifPresent(key -> orders.putIn(now.caller(), key, person, from, order.text()));
        RecordRow filled = register()
                .internal()
                .change(
                        now.caller(),
                        row,
                        new RecordDraft()
                                .with(kind.holder, person)
                                .with(kind.vacantFrom, null)
                                .with(kind.vacancy, null));
        register().internal().act(now.caller(), filled, kind.take);
        return place(filled, former.map(old -> old.get(kind.number)).orElse(""));
    }

    /** Where whoever holds a post serves, and the number of the post before. */
    Place place(RecordRow post, String former) {
        PostKind kind = register().kind();
        return new Place(post.get(kind.unit), post.get(kind.school), former, post.get(kind.number));
    }

    /** Whoever holds a post leaves it after that day. */
    public void leaves(RecordContext now, PersonId person, LocalDate lastDay) {
        held(now.office(), person, lastDay).ifPresent(row -> putOut(now, row, lastDay));
    }

    private void putOut(RecordContext now, RecordRow row, LocalDate lastDay) {
        PostKind kind = register().kind();
        row.get(kind.post).ifPresent(key -> orders.putOut(now.caller(), key, lastDay));
        register().internal().change(now.caller(), row, new RecordDraft().with(kind.vacantFrom, lastDay.plusDays(1)));
    }

    private void vacate(Caller caller, long post, LocalDate from) {
        PostKind kind = register().kind();
        RecordRow row = register().find(caller.office(), post).orElseThrow();
        RecordRow empty = register()
                .internal()
                .change(caller, row, new RecordDraft().with(kind.holder, null).with(kind.vacantFrom, from));
        register().internal().act(caller, empty, kind.vacate);
    }

    /** Empties posts whose holders have left. */
    public int vacateLeft(RecordContext now) {
        PostKind kind = register().kind();
        List<RecordRow> left = register()
                .internal()
                .all(
                        now.caller(),
                        RecordFilter.of(
                                kind.in(kind.inUse),
                                kind.holder.isFilled(),
                                kind.vacantFrom.below(now.today().plusDays(1))));
        left.forEach(
                row -> vacate(now.caller(), row.id(), row.get(kind.vacantFrom).orElse(now.today())));
        return left.size();
    }

    /** Why nobody can be put into a post. */
    public PostObstacles obstacles() {
        return obstacles;
    }

    /** Who is to come into posts. */
    public PostArrivals arrivals() {
        return arrivals;
    }

    /** The portal's register, for orders about posts themselves. */
    PostOrders orders() {
        return orders;
    }

    /** A post of the portal's register. */
    Optional<Post> post(OfficeId office, PostId key) {
        return posts.find(office, key);
    }

    /** The register of posts with their quota. */
    public RecordService<PostKind> posts() {
        return register();
    }
}
