package org.khet.portal.api.post;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What orders that a module keeps do in the register of posts: people come in and go, posts are made, changed and ended. The module has
 * checked who may carry the order out; everything else is checked, and noted on the trail in the caller's name, as when somebody does it
 * by hand. Joins the running transaction. Safe for concurrent use. Source: core C.1, CORE-12; other-groups H-01, HR-03, HR-05.
 */
@ProviderType
public interface PostOrders {
    /**
     * What a post is.
     *
     * @param number at most 40 characters, in the office once
     * @param line   code of {@link StandardPosts#LINES}
     * @param type   code of {@link StandardPosts#TYPES}, may be empty
     * @param rank   code of {@link StandardPosts#RANKS}, may be empty
     * @param unit   {@code null} for a post of the office itself
     */
    record Content(
            String number,
            String line,
            String type,
            String rank,
            @Nullable UnitId unit) {}

    /** Who held the post, holds it or will hold it, the latest first; nobody for a post that is not of the office. */
    List<PostHolding> holders(OfficeId office, PostId post);

    /** As {@link #putIn(Caller, PostId, PersonId, LocalDate, String)}, without the number of the order. */
    default void putIn(Caller caller, PostId post, PersonId person, LocalDate from) {
        putIn(caller, post, person, from, "");
    }

    /**
     * Puts a person in from that day on, without end.
     *
     * @param order the order as cited, at most 120 characters; may be empty
     * @throws org.khet.portal.api.outcome.Rejected if somebody holds the post on that day or later, it has ended, or the person has left
     * @throws org.khet.portal.api.outcome.NoLongerThere if the post is not of the caller's office
     */
    void putIn(Caller caller, PostId post, PersonId person, LocalDate from, String order);

    /**
     * Ends the latest holding after that day.
     *
     * @throws org.khet.portal.api.outcome.Rejected if there is none, or it ended before that day
     * @throws org.khet.portal.api.outcome.NoLongerThere if the post is not of the caller's office
     */
    void putOut(Caller caller, PostId post, LocalDate lastDay);

    /**
     * Makes a post.
     *
     * @throws org.khet.portal.api.outcome.Rejected if the number is another post's, or a code or the unit is not the office's
     */
    PostId make(Caller caller, Content content);

    /**
     * Changes a post: another number, level or unit.
     *
     * @throws org.khet.portal.api.outcome.Rejected as {@link #make}, or if the post has ended
     * @throws org.khet.portal.api.outcome.NoLongerThere if the post is not of the caller's office
     */
    void change(Caller caller, PostId post, Content content);

    /**
     * Ends a post that nobody holds after its last day.
     *
     * @throws org.khet.portal.api.outcome.Rejected if somebody holds it or acts in it after that day, or it has ended
     * @throws org.khet.portal.api.outcome.NoLongerThere if the post is not of the caller's office
     */
    void end(Caller caller, PostId post, PostEnding ending);
}
