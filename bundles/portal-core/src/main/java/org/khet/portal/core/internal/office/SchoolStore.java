package org.khet.portal.core.internal.office;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget.Journal;
import org.khet.portal.api.imports.ImportTarget.Progress;
import org.khet.portal.api.office.SchoolProfile;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.security.Caller;
import org.khet.portal.core.internal.row.Batch;
import org.khet.portal.core.internal.row.Doubles;
import org.khet.portal.core.internal.row.KeyBlock;
import org.khet.portal.core.internal.row.RowTraces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes a list of schools in batches of plain SQL, in the running transaction. Safe for concurrent use. */
@Component(service = SchoolStore.class)
public final class SchoolStore {
    private final UnitOfWork unit;
    private final SchoolRows schools;
    private final SchoolProfileRows profiles;
    private final Trail trail;

    /** The core's rows, the schools that are there with their whole records, and the trail. */
    @Activate
    public SchoolStore(
            @Reference(target = "(khet.unit=core)") UnitOfWork unit,
            @Reference SchoolRows schools,
            @Reference SchoolProfileRows profiles,
            @Reference Trail trail) {
        this.unit = unit;
        this.schools = schools;
        this.profiles = profiles;
        this.trail = trail;
    }

    /**
     * How rows are stored.
     *
     * @param mapped fields that have a column
     * @param from   first day of memberships whose row has no day of its own
     * @param words  what the office calls kinds and grades
     */
    record How(Set<String> mapped, LocalDate from, ProfileWords words) {}

    void write(Caller caller, List<ImportRow> rows, How how, Journal journal) {
        var changes = new SchoolChanges(new SchoolChanges.Known(schools, profiles), trail, caller, how.words());
        unit.<@Nullable Object>in(caller.office(), entities -> {
            Connection connection = Objects.requireNonNull(entities.unwrap(Connection.class));
            try {
                var keys = new KeyBlock(connection);
                var traces = new RowTraces(connection, caller.office().value(), journal);
                Map<ImportRow, Long> ids = new HashMap<>();
                try (var batch = new SchoolBatch(connection, keys, caller.office(), traces)) {
                    add(batch, of(rows, ImportRow.Effect.ADDED), how.words(), ids, journal);
                    batch.change(changes.wanted(of(rows, ImportRow.Effect.CHANGED), ids));
                }
                new MembershipBatch(connection, keys, caller.office(), traces).write(ids, how);
            } catch (SQLException failure) {
                throw told(failure);
            }
            return null;
        });
        changes.tell();
    }

    private static void add(
            SchoolBatch batch, List<ImportRow> rows, ProfileWords words, Map<ImportRow, Long> ids, Progress progress)
            throws SQLException {
        for (ImportRow row : rows) {
            ids.put(row, batch.add(SchoolChanges.draft(row, null), words.profile(row, SchoolProfile.EMPTY)));
            if (ids.size() % Batch.SIZE == 0) {
                progress.done(ids.size());
            }
        }
    }

    private static List<ImportRow> of(List<ImportRow> rows, ImportRow.Effect effect) {
        return rows.stream().filter(row -> row.effect() == effect).toList();
    }

    private static RuntimeException told(SQLException failure) {
        for (Throwable cause = failure;
                cause != null;
                cause = cause instanceof SQLException sql ? sql.getNextException() : null) {
            if (Doubles.violates(cause, "core_school_code_code_uk")) {
                var outdated = Outdated.of("core.import.error.changed");
                outdated.initCause(failure);
                return outdated;
            }
        }
        return new jakarta.persistence.PersistenceException(failure);
    }
}
