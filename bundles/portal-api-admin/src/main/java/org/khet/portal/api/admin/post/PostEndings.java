package org.khet.portal.api.admin.post;

import org.khet.portal.api.post.PostEnding;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.security.Caller;

/**
 * Ends posts. After its last day a post stands in no list of choices and is no vacant post; its history and its number stay,
 * and no other post of the office gets that number (core C.8: unique per office). Needs {@code core:person:edit} for the whole
 * office. Each change is on the audit trail. Safe for concurrent use. Source: core C.1, CORE-12.
 */
public interface PostEndings {
    /**
     * Ends a post.
     *
     * @param edition number of the edition that was opened
     * @param vacate  whether who holds the post or acts in it after the last day is put out with that day
     * @throws org.khet.portal.api.outcome.Rejected if a field is unusable, the post has ended, or somebody holds it or acts in
     *     it after that day and {@code vacate} does not say so; nothing is stored
     * @throws org.khet.portal.api.outcome.Outdated if somebody saved first; nothing is stored
     */
    void end(Caller caller, PostId post, int edition, PostEnding ending, boolean vacate);

    /**
     * Takes an ending back, e.g. of the wrong post; who was put out stays so.
     *
     * @param edition number of the edition that was opened
     * @throws org.khet.portal.api.outcome.Rejected if the post has not ended
     * @throws org.khet.portal.api.outcome.Outdated if somebody saved first; nothing is stored
     */
    void takeBack(Caller caller, PostId post, int edition);
}
