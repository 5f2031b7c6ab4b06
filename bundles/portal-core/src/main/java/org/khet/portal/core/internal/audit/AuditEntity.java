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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.audit.AuditLog.Actor;
import org.khet.portal.api.admin.audit.AuditLog.Entry;
import org.khet.portal.api.admin.audit.AuditLog.Seal;
import org.khet.portal.core.internal.row.TextMap;

/** Row of core_audit, as it is read and sealed; {@link AuditEntryInsert} is written. The office is 0 for what belongs to no office, hence it has no office criteria. */
@Entity
@Cacheable(false)
@Table(name = "core_audit")
class AuditEntity {
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

    long id() {
        return id;
    }

    Instant at() {
        return at;
    }

    /** Whether it is of the office and has no place in its chain yet. */
    boolean isUnsealedOf(long asked) {
        return office == asked && place == null;
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
}
