package org.khet.portal.core.internal.notice;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.notice.Notices;
import org.khet.portal.api.notice.Notices.Notice;
import org.khet.portal.core.internal.row.OfficeRecord;
import org.khet.portal.core.internal.row.TextMap;

/** Row of core_notice: one happening for one person. */
@Entity
@Cacheable(false)
@Table(name = "core_notice")
class NoticeEntity extends OfficeRecord {
    private static final int MOST_FACTS = 4000;

    @Column(name = "person_id")
    private long person;

    @Column(name = "happening_no")
    private long happening;

    @SuppressWarnings("unused") // read by queries
    private String module;

    private String kind;
    private String facts;
    private String link;

    @SuppressWarnings("unused") // read by queries
    private int held;

    @Column(name = "happened_at")
    private Instant at;

    @Column(name = "read_at")
    private @Nullable Instant read;

    /** For JPA. */
    protected NoticeEntity() {}

    NoticeEntity(long person, long number, DomainEvent happening, Instant at) {
        super(happening.office().value());
        this.person = person;
        this.happening = number;
        this.module = happening.module();
        this.kind = happening.type();
        this.facts = TextMap.write(happening.facts(), MOST_FACTS);
        this.link = happening.link();
        this.at = at;
    }

    /** Keeps it back for the daily notice. */
    NoticeEntity held() {
        held = 1;
        return this;
    }

    /** Says that what it tells was taken back, to whoever has read it; false while it is unread. */
    boolean takenBack() {
        if (read == null) {
            return false;
        }
        Map<String, String> more = new HashMap<>(TextMap.read(facts));
        more.put(Notices.TAKEN_BACK, "yes");
        facts = TextMap.write(more, MOST_FACTS);
        return true;
    }

    long person() {
        return person;
    }

    long happening() {
        return happening;
    }

    Notice toValue() {
        return new Notice(id(), kind, TextMap.read(facts), link, at, read);
    }
}
