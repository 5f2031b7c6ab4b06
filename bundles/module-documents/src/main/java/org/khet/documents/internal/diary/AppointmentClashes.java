package org.khet.documents.internal.diary;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.khet.documents.internal.register.SqlReader;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordRow;

/** Finds an appointment of the same person, guest or unit at the same time; it warns and never refuses. Source: core CORE-65. */
public final class AppointmentClashes {
    private final SqlReader sql;

    /** @param work the module's unit */
    public AppointmentClashes(UnitOfWork work) {
        this.sql = new SqlReader(work);
    }

    /** Key of the first one. */
    Optional<Long> of(AppointmentKind kind, RecordRow row) {
        if (!row.has(kind.begins) || !row.has(kind.ends) || (!row.has(kind.of) && !row.has(kind.unit))) {
            return Optional.empty();
        }
        Set<Long> people = new TreeSet<>();
        row.get(kind.of).ifPresent(person -> people.add(person.value()));
        row.lines(kind.guests).forEach(line -> people.add(line.get(kind.guest).value()));
        List<Object> values = new ArrayList<>(
                List.of(row.head().office().value(), row.id(), stamp(row.get(kind.ends)), stamp(row.get(kind.begins))));
        List<String> whose = new ArrayList<>();
        if (!people.isEmpty()) {
            String some = " in (" + String.join(", ", Collections.nCopies(people.size(), "?")) + ")";
            whose.add("of_person_id" + some);
            whose.add("exists (select 1 from doc_appointment_guest g where g.office_id = doc_appointment.office_id"
                    + " and g.record_id = doc_appointment.id and g.person_id" + some + ")");
            values.addAll(people);
            values.addAll(people);
        }
        if (!row.has(kind.of)) {
            whose.add("of_person_id is null and unit_id = ?");
            values.add(row.get(kind.unit).orElseThrow().value());
        }
        return sql
                .list(
                        row.head().office(),
                        "select id from doc_appointment where office_id = ? and id <> ? and state = 'PLANNED'"
                                + " and begins_at < ? and ends_at > ? and (" + String.join(" or ", whose)
                                + ") order by begins_at",
                        found -> found.getLong(1),
                        values.toArray())
                .stream()
                .findFirst();
    }

    private static Timestamp stamp(java.time.Instant at) {
        return Timestamp.valueOf(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
    }
}
