package org.khet.rounds.internal.snapshot;

import java.util.List;
import java.util.Map;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.schooldata.CertifiedCounts.Count;
import org.khet.rounds.internal.cell.CellValues;
import org.khet.rounds.internal.cell.RoundsSql;

/** Values of snapshots, a row for each figure: written once, read by readers. Source: kinds-processes §6, §9. */
final class SnapshotRepository {
    private final RoundsSql sql;

    SnapshotRepository(UnitOfWork work) {
        sql = new RoundsSql(work);
    }

    void write(OfficeId office, long snapshot, String item, Map<SchoolId, CellValues> values) {
        List<Object[]> rows = values.entrySet().stream()
                .flatMap(school -> school.getValue().only(cell -> cell.item().equals(item)).cells().entrySet().stream()
                        .map(cell -> new Object[] {
                            office.value(),
                            snapshot,
                            school.getKey().value(),
                            cell.getKey().row(),
                            cell.getKey().sex(),
                            cell.getValue()
                        }))
                .toList();
        if (!rows.isEmpty()) {
            sql.batch(
                    office,
                    "insert into rnd_snapshot_value (office_id, snapshot_id, school_id, row_code, sex, cell_value)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    rows);
        }
    }

    List<Count> of(OfficeId office, long snapshot) {
        return sql.list(
                office,
                "select school_id, row_code, sex, cell_value from rnd_snapshot_value"
                        + " where office_id = ? and snapshot_id = ? order by school_id, row_code, sex",
                row -> new Count(new SchoolId(row.getLong(1)), row.getString(2), row.getString(3), row.getInt(4)),
                office.value(),
                snapshot);
    }

    void clear(OfficeId office) {
        sql.batch(office, "delete from rnd_snapshot_value where office_id = ?", List.<Object[]>of(new Object[] {
            office.value()
        }));
    }
}
