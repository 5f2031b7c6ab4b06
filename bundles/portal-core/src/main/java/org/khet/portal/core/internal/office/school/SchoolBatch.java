package org.khet.portal.core.internal.office.school;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.admin.school.SchoolProfile;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.school.Coordinates;
import org.khet.portal.api.school.SchoolCode;
import org.khet.portal.core.internal.office.RegisterTables;
import org.khet.portal.core.internal.office.school.SchoolChangePlan.Wanted;
import org.khet.portal.core.internal.row.BatchStatement;
import org.khet.portal.core.internal.row.ReservedKeys;
import org.khet.portal.core.internal.row.RowTracer;

/** Many schools with their codes, of one office. For one thread. */
final class SchoolBatch implements AutoCloseable {
    /** In the order of {@link #values}. */
    private static final List<String> COLUMNS = List.of(
            "name",
            "short_name",
            "phone",
            "folded",
            "kind",
            "lowest_grade",
            "highest_grade",
            "sub_district",
            "village",
            "latitude",
            "longitude",
            "head");

    private static final String SCHOOL = "insert into core_school (id, office_id, " + String.join(", ", COLUMNS)
            + ", status, version) values (?, ?, " + "?, ".repeat(COLUMNS.size()) + "'ACTIVE', 1)";
    private static final String CODE =
            "insert into core_school_code (id, office_id, school_id, scheme, code, sort_no, version)"
                    + " values (?, ?, ?, ?, ?, ?, 1)";
    private static final String CHANGE = "update core_school set " + String.join(" = ?, ", COLUMNS)
            + " = ?, version = version + 1 where office_id = ? and id = ? and version = ?";
    private static final String NO_CODES = "delete from core_school_code where office_id = ? and school_id = ?";
    private final Connection connection;
    private final ReservedKeys keys;
    private final OfficeId office;
    private final RowTracer traces;
    private final BatchStatement schools;
    private final BatchStatement codes;

    SchoolBatch(Connection connection, ReservedKeys keys, OfficeId office, RowTracer traces) throws SQLException {
        this.connection = connection;
        this.keys = keys;
        this.office = office;
        this.traces = traces;
        this.schools = new BatchStatement(connection, SCHOOL);
        this.codes = new BatchStatement(connection, CODE);
    }

    /** Adds a school; gives its key. */
    long add(SchoolDraft draft, SchoolProfile profile) throws SQLException {
        long id = keys.next();
        traces.added(RegisterTables.SCHOOL, id);
        schools.add(values(draft, profile, List.of(id, office.value()), List.of()));
        codes(id, draft);
        return id;
    }

    /** What stands in {@link #COLUMNS}, between what stands before and after them. */
    private Object[] values(SchoolDraft draft, SchoolProfile profile, List<Object> before, List<Object> after) {
        var row = new SchoolEntity(office, draft);
        List<Object> columns = List.of(
                row.name(),
                row.shortName(),
                row.phone(),
                row.folded(),
                profile.kind(),
                profile.lowestGrade(),
                profile.highestGrade(),
                profile.subDistrict(),
                profile.village(),
                degrees(profile.coordinates(), Coordinates::latitude),
                degrees(profile.coordinates(), Coordinates::longitude),
                profile.head());
        return Stream.of(before, columns, after).flatMap(List::stream).toArray();
    }

    private static Optional<BigDecimal> degrees(@Nullable Coordinates place, Function<Coordinates, BigDecimal> part) {
        return Optional.ofNullable(place).map(part);
    }

    private void codes(long school, SchoolDraft draft) throws SQLException {
        if (codes.waiting() + draft.codes().size() >= BatchStatement.SIZE) {
            schools.flush(); // the schools of the codes that go now
        }
        int place = 0;
        for (SchoolCode code : draft.codes()) {
            long id = keys.next();
            traces.added(RegisterTables.CODE, id);
            codes.add(id, office.value(), school, code.scheme(), code.value(), place);
            place++;
        }
    }

    /**
     * Changes schools; all their codes go before any comes, so that two schools may change theirs.
     *
     * @throws Outdated if one was changed since it was looked at
     */
    void change(List<Wanted> wanted) throws SQLException {
        schools.flush();
        codes.flush();
        List<Long> ids = wanted.stream().map(Wanted::id).toList();
        traces.changing(RegisterTables.SCHOOL, ids);
        traces.removing(RegisterTables.CODE, "school_id", ids);
        try (var change = new BatchStatement(connection, CHANGE);
                var noCodes = new BatchStatement(connection, NO_CODES)) {
            for (Wanted one : wanted) {
                change.add(values(
                        one.after().draft(),
                        one.after().profile(),
                        List.of(),
                        List.of(office.value(), one.id(), one.version())));
                noCodes.add(office.value(), one.id());
            }
            change.flush();
            noCodes.flush();
            if (change.changed() != wanted.size()) {
                throw Outdated.of("core.import.error.changed");
            }
        }
        for (Wanted one : wanted) {
            codes(one.id(), one.after().draft());
        }
        codes.flush();
    }

    @Override
    public void close() throws SQLException {
        schools.close();
        codes.close();
    }
}
