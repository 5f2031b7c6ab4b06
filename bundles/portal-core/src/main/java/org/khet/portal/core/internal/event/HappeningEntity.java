package org.khet.portal.core.internal.event;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Permission;
import org.khet.portal.core.internal.row.TextMap;

/**
 * Row of core_happening. Read only by the delivery, which serves all offices, hence without office criteria. The key is
 * taken one by one from the database's sequence, never in packets: it tells which of two happenings began first. A new row is written
 * in plain SQL, since one goes with nearly every save: key and row are one statement.
 */
@Entity
@Cacheable(false)
@Table(name = "core_happening")
class HappeningEntity {
    private static final int MOST_FACTS = 4000;
    private static final int MOST_PEOPLE = 16_000;
    private static final int MOST_PERMISSIONS = 2000;
    private static final String INSERT =
            "insert into core_happening (id, office_id, kind, record_type, record_id, link, facts, actor_id, people,"
                    + " permissions, happened_at) values (%s, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String ON_POSTGRESQL = INSERT.formatted("nextval('core_happening_seq')");
    private static final String ON_DERBY = INSERT.formatted("next value for core_happening_seq");

    @Id
    private long id;

    @Column(name = "office_id")
    private long office;

    @Column(name = "seq_no")
    private @Nullable Long number;

    private String kind;

    @Column(name = "record_type")
    private String recordType;

    @Column(name = "record_id")
    private long recordId;

    private String link;
    private String facts;

    @Column(name = "actor_id")
    private @Nullable Long actor;

    private String people;
    private String permissions;

    @Column(name = "happened_at")
    private Instant at;

    /** For JPA. */
    protected HappeningEntity() {}

    HappeningEntity(DomainEvent happening, Instant at) {
        this.office = happening.office().value();
        this.kind = happening.type();
        this.recordType = happening.recordType();
        this.recordId = happening.recordId();
        this.link = happening.link();
        this.facts = TextMap.write(happening.facts(), MOST_FACTS);
        this.actor = happening.actor() == null ? null : happening.actor().value();
        this.people = join(happening.audience().people(), person -> Long.toString(person.value()), MOST_PEOPLE);
        this.permissions = join(happening.audience().permissions(), Permission::text, MOST_PERMISSIONS);
        this.at = at;
    }

    /** Writes it as a new row in the transaction of the connection. */
    void insert(Connection connection) throws SQLException {
        boolean postgres = "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
        try (PreparedStatement insert = connection.prepareStatement(postgres ? ON_POSTGRESQL : ON_DERBY)) {
            insert.setLong(1, office);
            insert.setString(2, kind);
            insert.setString(3, recordType);
            insert.setLong(4, recordId);
            insert.setString(5, link);
            insert.setString(6, facts);
            if (actor == null) {
                insert.setNull(7, Types.BIGINT);
            } else {
                insert.setLong(7, actor);
            }
            insert.setString(8, people);
            insert.setString(9, permissions);
            insert.setTimestamp(10, Timestamp.from(at), Calendar.getInstance(TimeZone.getTimeZone(ZoneOffset.UTC)));
            insert.executeUpdate();
        }
    }

    /** Number in the order of delivery; only for numbered ones. */
    long number() {
        return Objects.requireNonNull(number);
    }

    Instant at() {
        return at;
    }

    DomainEvent toValue() {
        return new DomainEvent(
                kind,
                new OfficeId(office),
                recordType,
                recordId,
                link,
                TextMap.read(facts),
                actor == null ? null : new PersonId(actor),
                new Audience(
                        split(people, text -> new PersonId(Long.parseLong(text))), split(permissions, Permission::of)));
    }

    private static <T> String join(Set<T> values, Function<T, String> text, int most) {
        String joined = values.stream().map(text).sorted().collect(Collectors.joining(" "));
        if (joined.length() > most) {
            throw new IllegalArgumentException(
                    "an audience of " + values.size() + ": name a permission instead of so many");
        }
        return joined;
    }

    private static <T> Set<T> split(String joined, Function<String, T> value) {
        return joined.isEmpty()
                ? Set.of()
                : Arrays.stream(joined.split(" ")).map(value).collect(Collectors.toUnmodifiableSet());
    }
}
