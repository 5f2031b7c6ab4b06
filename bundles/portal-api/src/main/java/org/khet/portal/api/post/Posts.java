package org.khet.portal.api.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;

/** Who decides in the posts of offices. No method crosses the office. Safe for concurrent use. Source: core C.1, E-24, E-25. */
public interface Posts {
    /**
     * Who decides what the post decides in that half day: the holder, or who acts for the holder while absent; in a vacant
     * post whoever acts in it. Nobody acts for somebody who acts.
     *
     * @return empty when the post has ended or is unknown, nobody holds it or acts in it, or that person is absent: the next
     *     superior decides
     */
    Optional<PostDecider> decider(OfficeId office, PostId post, HalfDay when);

    /** A post of the office, whether or not it has ended. */
    Optional<Post> find(OfficeId office, PostId post);

    /** Everybody who acts in a vacant post on that day, by first day. */
    List<PostActing> acting(OfficeId office, LocalDate day);

    /**
     * A post on a day.
     *
     * @param post   the post
     * @param holder who holds it, {@code null} while it is vacant
     * @param acting who acts in it, {@code null} for nobody
     */
    record Seat(
            Post post, @Nullable PersonId holder, @Nullable PostActing acting) {}

    /** All posts of the office that had not ended on that day, by number. Source: core CORE-17. */
    List<Seat> seats(OfficeId office, LocalDate day);
}
