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
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.audit.AuditLog.Actor;
import org.khet.portal.api.audit.AuditLog.Entry;
import org.khet.portal.api.audit.AuditLog.Seal;
import org.khet.portal.api.audit.AuditTrail.Change;
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
    private static final int MOST_ADDRESS = 60;
    private static final int MOST_REQUEST = 40;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_seq")
    @SequenceGenerator(name = "core_seq", sequenceName = "core_seq", allocationSize = 500)
    private long id;

    @Version
    @SuppressWarnings("unused") // read by JPA
    private int version;

    @Column(name = "office_id")
    private long office;

    @Column(name = "happened_at")
    private Instant at;

    @Column(name = "account_id")
    private long account;

    @Column(name = "person_id")
    private long person;

    private String actor;

    @Column(name = "acting_for")
    private String actingFor;

    private String address;
    private String request;

    @Column(name = "act")
    private String action;

    private String object;
    private String details;
    private String changes;

    @SuppressWarnings("unused") // read by queries
    private String folded;

    private @Nullable Long place;
    private @Nullable String hash;

    /** For JPA. */
    protected AuditEntity() {}

    AuditEntity(Who who, Origin origin, Instant at, What what) {
        this.office = who.office();
        this.account = who.account();
        this.person = who.person();
        this.actor = cut(who.name(), MOST_ACTOR);
        this.actingFor = cut(who.actingFor(), MOST_ACTOR);
        this.address = cut(origin.address(), MOST_ADDRESS);
        this.request = cut(origin.request(), MOST_REQUEST);
        this.at = at.truncatedTo(ChronoUnit.MILLIS); // the same on every database, so that seals survive a move
        this.action = what.action();
        this.object = what.object();
        this.details = DetailText.write(what.details(), MOST_DETAILS);
        this.changes = ChangeText.write(what.changes(), MOST_DETAILS);
        this.folded =
                cut(Paging.folded(who.name()) + "|" + Paging.folded(action) + "|" + Paging.folded(object), MOST_FOLDED);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    long id() {
        return id;
    }

    Instant at() {
        return at;
    }

    @Nullable String hash() {
        return hash;
    }

    long place() {
        return place == null ? 0 : place;
    }

    /** Gives the entry its place in the chain, once. */
    void seal(long given, String sealed) {
        if (place != null) {
            throw new IllegalStateException("entry " + id + " is sealed");
        }
        place = given;
        hash = sealed;
    }

    /** Everything that the entry says, in a form that is the same on every database. */
    List<String> content() {
        return List.of(
                Long.toString(id),
                Long.toString(office),
                Long.toString(at.toEpochMilli()),
                Long.toString(account),
                Long.toString(person),
                actor,
                actingFor,
                address,
                request,
                action,
                object,
                details,
                changes);
    }

    Entry toValue() {
        return new Entry(
                id,
                at,
                new Actor(actor, actingFor, address, request),
                action,
                object,
                TextMap.read(details),
                ChangeText.read(changes),
                place == null || hash == null ? null : new Seal(place, hash));
    }

    /** Who acted; office and person are 0 outside of offices. */
    record Who(long office, long account, long person, String name, String actingFor) {}

    /** What was done. */
    record What(String action, String object, Map<String, String> details, List<Change> changes) {}
}
