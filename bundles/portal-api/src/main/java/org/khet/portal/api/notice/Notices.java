package org.khet.portal.api.notice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.event.EventPublisher.Subscription;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;

/** The caller's notices, made from happenings: one per happening and person. Safe for concurrent use. */
public interface Notices {
    /** Fact of a happening that takes another one of the same record back: its type. Unread notices of that go, read ones say so. */
    String TAKES_BACK = "takesBack";

    /** Fact of what was taken back. */
    String TAKEN_BACK = "takenBack";

    /**
     * A notice.
     *
     * @param id    key
     * @param type  text key, see {@link org.khet.portal.api.event.DomainEvent#type()}
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
            @Nullable Instant read) {
        /** Whether what it tells was taken back since. */
        public boolean isTakenBack() {
            return facts.containsKey(TAKEN_BACK);
        }
    }

    /** How somebody wants to be told of a kind of happening. */
    enum Choice {
        /** A notice of its own, at once; so it is until somebody chooses. */
        AT_ONCE,
        /** Counted in one notice on the next working day, at the time of {@code core.setting.digestTime}. */
        DAILY,
        /** Not at all. */
        NEVER
    }

    /**
     * A kind of happening of which people are told. Its name for the choice is the text {@code <type>.kind}.
     *
     * @param type  type of the happening
     * @param needs permission of those who are told, {@code null} for people who are named in the record
     */
    record Kind(String type, @Nullable Permission needs) {}

    /** What the caller chose in this office, by type. */
    Map<String, Choice> choices(Caller caller);

    /** Chooses for a type of happening; holds for what happens from now on. */
    void choose(Caller caller, String type, Choice choice);

    /**
     * The newest notices in the caller's office; those of modules that are switched off are left out, and those
     * that wait for the daily one.
     */
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
