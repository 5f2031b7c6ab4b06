package org.khet.portal.core.internal.audit;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import org.khet.portal.api.audit.AuditLog.Entry;
import org.khet.portal.core.internal.row.Paging;
import org.khet.portal.core.internal.row.TextMap;

/** Row of core_audit; written once. The office is 0 for what belongs to no office, hence it has no office criteria. */
@Entity
@Cacheable(false)
@Table(name = "core_audit")
class AuditEntity {
    private static final int MOST_DETAILS = 4000;
    private static final int MOST_FOLDED = 600;
    private static final int MOST_ACTOR = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_seq")
    @SequenceGenerator(name = "core_seq", sequenceName = "core_seq", allocationSize = 500)
    private long id;

    @Version
    @SuppressWarnings("unused") // read by JPA
    private int version;

    @Column(name = "office_id")
    @SuppressWarnings("unused") // read by queries
    private long office;

    @Column(name = "happened_at")
    private Instant at;

    @Column(name = "account_id")
    @SuppressWarnings("unused") // kept for the proof of who signed in
    private long account;

    @Column(name = "person_id")
    @SuppressWarnings("unused") // kept for the proof of who acted
    private long person;

    private String actor;

    @Column(name = "act")
    private String action;

    private String object;
    private String details;

    @SuppressWarnings("unused") // read by queries
    private String folded;

    /** For JPA. */
    protected AuditEntity() {}

    AuditEntity(Actor actor, Instant at, String action, String object, Map<String, String> details) {
        this.office = actor.office();
        this.account = actor.account();
        this.person = actor.person();
        this.actor = cut(actor.name(), MOST_ACTOR);
        this.at = at;
        this.action = action;
        this.object = object;
        this.details = TextMap.write(details, MOST_DETAILS);
        this.folded = cut(
                Paging.folded(actor.name()) + "|" + Paging.folded(action) + "|" + Paging.folded(object), MOST_FOLDED);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    Entry toValue() {
        return new Entry(id, at, actor, action, object, TextMap.read(details));
    }

    /** Who acted; office and person are 0 outside of offices. */
    record Actor(long office, long account, long person, String name) {}
}
