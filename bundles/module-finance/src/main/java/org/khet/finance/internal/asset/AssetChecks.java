package org.khet.finance.internal.asset;

import java.util.List;
import java.util.Set;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordContext;

/** Which yearly checks are being counted, and by whom. Source: finance FIN-P20, FIN-79. */
public final class AssetChecks {
    private final SqlQuery sql;

    /** @param work the module's unit */
    public AssetChecks(UnitOfWork work) {
        this.sql = new SqlQuery(work);
    }

    /** Keys of the checks whose sheet may still be filled in. */
    Set<Long> counting(OfficeId office) {
        return Set.copyOf(sql.list(
                office,
                "select id from fin_asset_check where office_id = ? and state = 'COUNTING'",
                row -> row.getLong(1),
                office.value()));
    }

    /** Keys of the checks that are being counted by the caller and other people. */
    List<Long> ofMember(RecordContext now) {
        return sql.list(
                now.office(),
                "select c.id from fin_asset_check c join fin_asset_check_member m on m.record_id = c.id"
                        + " and m.office_id = c.office_id where c.office_id = ? and c.state = 'COUNTING' and m.person_id = ?",
                row -> row.getLong(1),
                now.office().value(),
                now.caller().person().value());
    }

    /** Whether the caller is of the committee that counts. */
    boolean isMember(long check, RecordContext now) {
        return !sql.list(
                        now.office(),
                        "select id from fin_asset_check_member where office_id = ? and record_id = ? and person_id = ?",
                        row -> row.getLong(1),
                        now.office().value(),
                        check,
                        now.caller().person().value())
                .isEmpty();
    }
}
