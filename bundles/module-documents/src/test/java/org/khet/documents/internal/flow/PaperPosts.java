package org.khet.documents.internal.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.post.PostActing;
import org.khet.portal.api.post.PostActingId;
import org.khet.portal.api.post.PostDecider;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.post.Posts;
import org.khet.portal.testkit.SampleOffices;

/** The posts of the head and the deputies of core I.1 with their holders. */
final class PaperPosts implements Posts {
    private final List<Seat> seats = new ArrayList<>();

    PaperPosts() {
        hold(1, "office-director", 1);
        hold(2, "deputy-director", 2);
        hold(3, "deputy-director", 3);
    }

    /** A post with its holder, 0 for nobody. */
    void hold(long post, String line, int person) {
        seats.removeIf(seat -> seat.post().id().value() == post);
        @Nullable PersonId holder = person == 0 ? null : SampleOffices.personId(SampleOffices.KT1, person);
        seats.add(new Seat(
                new Post(new PostId(post), SampleOffices.KT1, String.valueOf(post), line, "", "", null), holder, null));
    }

    /** A post that nobody holds, with who acts in it. */
    void vacant(long post, String line, int person, ActingLimits limits, String order) {
        seats.removeIf(seat -> seat.post().id().value() == post);
        PostId id = new PostId(post);
        seats.add(new Seat(
                new Post(id, SampleOffices.KT1, String.valueOf(post), line, "", "", null),
                null,
                new PostActing(
                        new PostActingId(post),
                        id,
                        SampleOffices.personId(SampleOffices.KT1, person),
                        ActingCapacity.IN_POST,
                        "",
                        null,
                        "",
                        limits,
                        order,
                        LocalDate.of(2026, 10, 1),
                        null)));
    }

    /** A post with a rank and its holder. */
    void ranked(long post, String line, String rank, int person) {
        seats.removeIf(seat -> seat.post().id().value() == post);
        seats.add(new Seat(
                new Post(new PostId(post), SampleOffices.KT1, "อ " + post, line, "knowledge", rank, null),
                SampleOffices.personId(SampleOffices.KT1, person),
                null));
    }

    @Override
    public Optional<PostDecider> decider(OfficeId office, PostId post, HalfDay when) {
        return Optional.empty();
    }

    @Override
    public Optional<Post> find(OfficeId office, PostId post) {
        return seats.stream()
                .map(Seat::post)
                .filter(one -> one.id().equals(post))
                .findFirst();
    }

    @Override
    public List<PostActing> acting(OfficeId office, LocalDate day) {
        return List.of();
    }

    @Override
    public List<Seat> seats(OfficeId office, LocalDate day) {
        return office.equals(SampleOffices.KT1) ? List.copyOf(seats) : List.of();
    }
}
