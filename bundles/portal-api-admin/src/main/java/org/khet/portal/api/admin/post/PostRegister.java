package org.khet.portal.api.admin.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.post.PostActing;
import org.khet.portal.api.post.PostHolding;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;

/**
 * The posts of an office with the history of their holders. Reading needs {@code core:person:view}, changing
 * {@code core:person:edit}; a permission for units reaches their posts only, and posts of schools are not kept here. Each
 * change is on the audit trail. Safe for concurrent use. Source: core C.1, CORE-12.
 */
public interface PostRegister {
    /** Whether a post has a holder today; but for the last, of posts that have not ended. */
    enum PostStatus {
        /** With or without. */
        ANY,
        /** Somebody holds it. */
        HELD,
        /** Nobody holds it, whether or not somebody acts in it. */
        VACANT,
        /** The post has ended. */
        ENDED
    }

    /**
     * Which posts.
     *
     * @param text     part of the number, of the name of the line or of the holder's name; empty for all
     * @param units    only these units; empty for all
     * @param standing held, vacant, both, or those that ended
     */
    record Filter(String text, Set<UnitId> units, PostStatus standing) {
        /** Every post that has not ended. */
        public static final Filter ALL = new Filter("", Set.of(), PostStatus.ANY);

        /** Keeps an immutable copy. */
        public Filter {
            units = Set.copyOf(units);
        }
    }

    /**
     * A post of the list.
     *
     * @param post    the post
     * @param holding who holds it today, {@code null} while it is vacant
     * @param acting  who acts in it today, {@code null} for nobody
     */
    record Listed(
            Post post,
            @Nullable PostHolding holding,
            @Nullable PostActing acting) {
        /** A post in which nobody acts. */
        public Listed(Post post, @Nullable PostHolding holding) {
            this(post, holding, null);
        }
    }

    /** A page; sorted by {@code number}, where 4 stands before 30. */
    List<Listed> page(Caller caller, Filter filter, PageRequest page);

    /** How many {@link #page} has in all. */
    int count(Caller caller, Filter filter);

    /**
     * A post, opened for changing.
     *
     * @throws org.khet.portal.api.outcome.NoLongerThere if not of the caller's office, or out of the caller's reach
     */
    Versioned<Post> open(Caller caller, PostId post);

    /** Everybody who held the post, holds it, or will hold it; the latest first. */
    List<PostHolding> holders(Caller caller, PostId post);

    /**
     * Every post that the person held, holds, or will hold; the latest first.
     *
     * @throws org.khet.portal.api.outcome.NoLongerThere if the person is not of the caller's office, or out of the caller's reach
     */
    List<PostHolding> heldBy(Caller caller, PersonId person);

    /**
     * Adds a post.
     *
     * @throws org.khet.portal.api.outcome.Rejected if the number is another post's, a code is not of its list or ended, or
     *     the unit is of another office; nothing is stored
     */
    PostId add(Caller caller, PostDraft draft);

    /**
     * Changes a post.
     *
     * @param edition number of the edition that was opened
     * @throws org.khet.portal.api.outcome.Outdated if somebody saved first; nothing is stored
     */
    void edit(Caller caller, PostId post, int edition, PostDraft draft);

    /** As {@link #putIn(Caller, PostId, PersonId, LocalDate, String)}, without an order. */
    default void putIn(Caller caller, PostId post, PersonId person, LocalDate from) {
        putIn(caller, post, person, from, "");
    }

    /**
     * Puts a person of the office in from that day on, without end. Whoever acts in the post does so until the day before.
     *
     * @param order the order as cited, at most 120 characters; may be empty
     * @throws org.khet.portal.api.outcome.Rejected if somebody else holds the post on that day or later, so that there never
     *     are two holders on one day, the post has ended, or the person has left; nothing is stored
     */
    void putIn(Caller caller, PostId post, PersonId person, LocalDate from, String order);

    /**
     * Ends the latest holding after that day. A day before its first takes it back as never begun.
     *
     * @throws org.khet.portal.api.outcome.Rejected if there is none, or it ended before that day
     */
    void putOut(Caller caller, PostId post, LocalDate lastDay);
}
