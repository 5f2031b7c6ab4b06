package org.khet.portal.api.admin.post;

import java.time.LocalDate;
import java.util.List;
import org.khet.portal.api.admin.acting.ActingRegister;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.PostActing;
import org.khet.portal.api.post.PostActingId;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.security.Caller;

/**
 * Who acts in vacant posts by order. The rights of the role appear with the first day, and vanish after the last or when
 * somebody holds the post, by days of Bangkok, without anybody doing anything. Reading needs {@code core:person:view}; giving
 * and ending {@code core:person:edit} and {@code core:account:manage} for the whole office, since acting gives rights. Each
 * change is on the audit trail and told to who is to act. Safe for concurrent use. Source: core A-1, C.1, E-25, CORE-12, 13.
 */
public interface PostActingRegister {
    /** Happening: somebody is to act in a post; tells that person. */
    String ACTING = "core.post.acting";

    /** Happening: who was to act in a post need not any more; tells that person. */
    String RELIEVED = "core.post.relieved";

    /**
     * Everybody who acted in the post, acts or will act, the latest first.
     *
     * @throws org.khet.portal.api.outcome.NoLongerThere if not of the caller's office, or out of the caller's reach
     */
    List<PostActing> of(Caller caller, PostId post);

    /**
     * Posts in which the person acted, acts or will act, the latest first.
     *
     * @throws org.khet.portal.api.outcome.NoLongerThere if not of the caller's office, or out of the caller's reach
     */
    List<PostActing> ofPerson(Caller caller, PersonId person);

    /** Who acts in a post today; needs {@link ActingRegister#VIEW} for the office or a unit. */
    List<PostActing> today(Caller caller);

    /**
     * Lets somebody act in a post.
     *
     * @throws org.khet.portal.api.outcome.Rejected if a field is unusable, the post has a holder or somebody who acts on one
     *     of these days or ends before the last, the person has left, or the caller may not give the role or would act by it;
     *     nothing is stored
     */
    PostActingId give(Caller caller, PostId post, PostActingDraft draft);

    /**
     * Ends acting after that day; a day before its first takes it back as never begun.
     *
     * @throws org.khet.portal.api.outcome.Rejected if it ended before that day, or the caller may not give the role
     */
    void end(Caller caller, PostActingId acting, LocalDate lastDay);
}
