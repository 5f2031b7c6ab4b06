package org.khet.portal.api.notice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.happening.Happenings.Subscription;
import org.khet.portal.api.security.Caller;

/** The caller's notices, made from happenings: one per happening and person. Safe for concurrent use. */
public interface Notices {
    /**
     * A notice.
     *
     * @param id    key
     * @param type  text key, see {@link org.khet.portal.api.happening.Happening#type()}
     * @param facts values of the text
     * @param link  address to open
     * @param at    when it happened
     * @param read  when it was read, {@code null} while unread
     */
    record Notice(
            long id,
            String type,
            Map<String, String> facts,
            String link,
            Instant at,
            @Nullable Instant read) {}

    /** The newest notices in the caller's office; those of modules that are switched off are left out. */
    List<Notice> latest(Caller caller, int limit);

    /** How many are unread. */
    int unread(Caller caller);

    /** Marks one as read. */
    void read(Caller caller, long id);

    /** Marks all as read. */
    void readAll(Caller caller);

    /** Calls back, on a thread of the portal, when the caller gets a notice on any node. */
    Subscription follow(Caller caller, Runnable changed);
}
