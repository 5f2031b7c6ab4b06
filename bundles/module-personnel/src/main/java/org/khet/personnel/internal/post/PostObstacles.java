package org.khet.personnel.internal.post;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.khet.personnel.internal.post.PostArrivals.Arrival;
import org.khet.personnel.internal.post.PostArrivals.Move;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.text.ThaiDate;

/**
 * Why nobody can be put into a post: it is held or promised. Orders that take effect on one day are judged together, so that people may
 * exchange their posts, two or more in a circle. Safe for concurrent use. Source: other-groups H-01, HR-05.
 */
public final class PostObstacles {
    private final PostHolders holders;

    PostObstacles(PostHolders holders) {
        this.holders = holders;
    }

    /** Why nobody can be put into a post on a day; empty when it is free and nobody is to come into it by another order. */
    public Optional<Problem> obstacle(String field, OfficeId office, long post, LocalDate day) {
        return obstacle(field, office, post, row -> isFree(row, day));
    }

    /** As {@link #obstacle}, foreseen: whoever holds it goes to another post by an order that acts by that day. */
    public Optional<Problem> obstacleAhead(String field, OfficeId office, long post, LocalDate day) {
        return obstacle(
                field,
                office,
                post,
                row -> isFree(row, day) || holders.arrivals().goes(office, holder(row), day));
    }

    /**
     * As {@link #obstacleAhead}, where posts may be exchanged: whoever holds it goes by an order that is still to be signed, and the way of
     * those who follow ends in the post that this person leaves.
     */
    public Optional<Problem> obstacleOfExchange(String field, OfficeId office, Arrival order) {
        return obstacle(
                field,
                office,
                order.post(),
                row -> isFree(row, order.from())
                        || holders.arrivals().goes(office, holder(row), order.from())
                        || leads(office, order, holders.arrivals().foreseen(office, order.from())));
    }

    /** Why nobody may be proposed for the post of somebody else, to exchange posts: one's own has to be there. */
    public Optional<Problem> obstacleToExchange(String field, String person, OfficeId office, Arrival order) {
        return holders.held(office, order.person(), order.from()).isEmpty()
                ? Optional.of(Problem.of(person, "personnel.error.holds-none"))
                : obstacle(
                        field,
                        office,
                        order.post(),
                        row -> isFree(row, order.from()) || !holder(row).equals(order.person()));
    }

    /** Why somebody may not leave the own post so late: by another order somebody comes into it before that day. */
    public Optional<Problem> staysTooLong(String field, OfficeId office, PersonId person, LocalDate from) {
        return holders.held(office, person, from.minusDays(1))
                .flatMap(own -> holders.arrivals()
                        .into(office, own.id())
                        .filter(next -> next.from().isBefore(from))
                        .map(next -> Problem.of(
                                field,
                                "personnel.error.post-promised",
                                own.get(holders.posts().kind().number),
                                ThaiDate.longDate(next.from()))));
    }

    /** Whether an order can act: the post is free, or those who stand in the way go by orders that act with it. */
    public boolean isReady(OfficeId office, Arrival order) {
        return holders.posts()
                .find(office, order.post())
                .filter(row -> isFree(row, order.from())
                        || leads(office, order, holders.arrivals().ordered(office, order.from())))
                .isPresent();
    }

    /** Whether those who go make the post free: the way from it ends in a free post or in the one that the person leaves. */
    private boolean leads(OfficeId office, Arrival order, Map<PersonId, List<Move>> moves) {
        Set<Long> seen = new HashSet<>();
        Deque<Long> open = new ArrayDeque<>(List.of(order.post()));
        while (!open.isEmpty()) {
            long key = open.pop();
            RecordRow row = holders.posts().find(office, key).orElseThrow();
            if (seen.add(key)) {
                if (isFree(row, order.from()) || holder(row).equals(order.person())) {
                    return true;
                }
                List<Move> next = moves.getOrDefault(holder(row), List.of());
                if (next.stream().anyMatch(one -> one.post().isEmpty())) {
                    return holders.held(office, order.person(), order.from()).isPresent();
                }
                next.forEach(one -> open.push(one.post().orElseThrow()));
            }
        }
        return false;
    }

    boolean isFree(RecordRow row, LocalDate day) {
        PostKind kind = holders.posts().kind();
        return row.get(kind.holder).isEmpty()
                || row.get(kind.vacantFrom).filter(from -> !from.isAfter(day)).isPresent();
    }

    PersonId holder(RecordRow row) {
        return row.get(holders.posts().kind().holder).orElseThrow();
    }

    private Optional<Problem> obstacle(String field, OfficeId office, long post, Predicate<RecordRow> free) {
        PostKind kind = holders.posts().kind();
        Optional<RecordRow> row = holders.posts().find(office, post);
        if (row.filter(one -> one.state().equals(kind.inUse)).isEmpty()) {
            return Optional.of(Problem.of(field, "personnel.error.post-cut"));
        }
        String number = row.get().get(kind.number);
        return free.test(row.get())
                ? holders.arrivals()
                        .into(office, post)
                        .map(one -> Problem.of(
                                field, "personnel.error.post-promised", number, ThaiDate.longDate(one.from())))
                : Optional.of(Problem.of(field, "personnel.error.post-held", number));
    }
}
