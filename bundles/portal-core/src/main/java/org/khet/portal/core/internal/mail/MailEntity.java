package org.khet.portal.core.internal.mail;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.core.internal.row.OfficeRecord;

/** Row of core_mail: a mail to a person; what it tells stands in its lines. */
@Entity
@Cacheable(false)
@Table(name = "core_mail")
class MailEntity extends OfficeRecord {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofDays(1));

    @Column(name = "person_id")
    private long person;

    private int daily;

    @Column(name = "locale")
    private String language;

    @Enumerated(EnumType.STRING)
    private State state;

    private int tries;

    @Column(name = "made_at")
    private Instant made;

    @Column(name = "due_at")
    private Instant due;

    @Column(name = "tried_at")
    private @Nullable Instant tried;

    private @Nullable String fault;
    private @Nullable String detail;

    /** What became of it. */
    enum State {
        /** It waits to be sent. */
        WAITING,
        /** The server took it over. */
        SENT,
        /** It was tried too often, or would never get out. */
        GIVEN_UP,
        /** Nobody is there any more to read it. */
        DROPPED
    }

    /** For JPA. */
    protected MailEntity() {}

    MailEntity(long office, long person, boolean daily, String language, Instant now) {
        super(office);
        this.person = person;
        this.daily = daily ? 1 : 0;
        this.language = language;
        this.state = State.WAITING;
        this.made = now;
        this.due = now;
    }

    long person() {
        return person;
    }

    boolean isDaily() {
        return daily == 1;
    }

    String language() {
        return language;
    }

    State state() {
        return state;
    }

    int tries() {
        return tries;
    }

    Instant made() {
        return made;
    }

    Instant tried() {
        return tried == null ? made : tried;
    }

    String fault() {
        return fault == null ? "" : fault;
    }

    String detail() {
        return detail == null ? "" : detail;
    }

    void sent(Instant now) {
        state = State.SENT;
        tries++;
        tried = now;
    }

    void drop(Instant now) {
        state = State.DROPPED;
        tried = now;
    }

    /** It did not get out: later once more, or never; true when never. */
    boolean failed(MailFault failure, int most, Instant now) {
        tries++;
        tried = now;
        fault = failure.why().textKey();
        detail = failure.detail();
        boolean ended = failure.isLasting() || tries >= most;
        state = ended ? State.GIVEN_UP : State.WAITING;
        due = now.plus(PAUSES.get(Math.min(tries, PAUSES.size()) - 1));
        return ended;
    }
}
