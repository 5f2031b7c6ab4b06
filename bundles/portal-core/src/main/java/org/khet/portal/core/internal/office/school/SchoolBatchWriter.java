package org.khet.portal.core.internal.office.school;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.school.SchoolProfile;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget.Journal;
import org.khet.portal.api.imports.ImportTarget.Progress;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.security.Caller;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.khet.portal.core.internal.office.school.imports.ProfileVocabulary;
import org.khet.portal.core.internal.row.BatchStatement;
import org.khet.portal.core.internal.row.ReservedKeys;
import org.khet.portal.core.internal.row.RowTracer;
import org.khet.portal.core.internal.row.UniqueViolations;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes a list of schools in batches of plain SQL, in the running transaction. Safe for concurrent use. */
@Component(service = SchoolBatchWriter.class)
public final class SchoolBatchWriter {
    private final UnitOfWork unit;
    private final SchoolRepository schools;
    private final SchoolProfileRepository profiles;
    private final OfficeAudit trail;

    /** The core's rows, the schools that are there with their whole records, and the trail. */
    @Activate
    public SchoolBatchWriter(
            @Reference(target = "(khet.unit=core)") UnitOfWork unit,
            @Reference SchoolRepository schools,
            @Reference SchoolProfileRepository profiles,
            @Reference OfficeAudit trail) {
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
    public record How(Set<String> mapped, LocalDate from, ProfileVocabulary words) {}

    public void write(Caller caller, List<ImportRow> rows, How how, Journal journal) {
        var changes = new SchoolChangePlan(new SchoolChangePlan.Known(schools, profiles), trail, caller, how.words());
        unit.<@Nullable Object>in(caller.office(), entities -> {
            Connection connection = Objects.requireNonNull(entities.unwrap(Connection.class));
            try {
                var keys = new ReservedKeys(connection);
                var traces = new RowTracer(connection, caller.office().value(), journal);
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
            SchoolBatch batch,
            List<ImportRow> rows,
            ProfileVocabulary words,
            Map<ImportRow, Long> ids,
            Progress progress)
            throws SQLException {
        for (ImportRow row : rows) {
            ids.put(row, batch.add(SchoolChangePlan.draft(row, null), words.profile(row, SchoolProfile.EMPTY)));
            if (ids.size() % BatchStatement.SIZE == 0) {
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
            if (UniqueViolations.violates(cause, "core_school_code_code_uk")) {
                var outdated = Outdated.of("core.import.error.changed");
                outdated.initCause(failure);
                return outdated;
            }
        }
        return new jakarta.persistence.PersistenceException(failure);
    }
}
