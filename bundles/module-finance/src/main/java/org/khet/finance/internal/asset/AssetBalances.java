package org.khet.finance.internal.asset;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.setting.PropertyPermissions;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.security.Caller;

/** What assets are worth in the books on a day. Source: finance RF-60, FIN-81. */
public final class AssetBalances {
    private final SqlQuery sql;
    private final AssetRules rules;

    /**
     * An asset on a day.
     *
     * @param id         key
     * @param number     of the register
     * @param name       of the asset
     * @param sort       code of its class
     * @param unit       key of its unit, 0 for none
     * @param school     key of its school, 0 for none
     * @param holder     key of the person who keeps it, 0 for none
     * @param acquiredOn when it came
     * @param cost       baht
     * @param gone       baht, depreciated until the day
     * @param book       baht, what it is still worth
     */
    public record AssetBalance(
            long id,
            String number,
            String name,
            String sort,
            long unit,
            long school,
            long holder,
            LocalDate acquiredOn,
            BigDecimal cost,
            BigDecimal gone,
            BigDecimal book) {}

    /** @param work the module's unit */
    public AssetBalances(UnitOfWork work, AssetRules rules) {
        this.sql = new SqlQuery(work);
        this.rules = rules;
    }

    /** Assets that the office had at the end of a day, by class and number; what is of little worth is only listed. */
    public List<AssetBalance> on(Caller caller, LocalDate day) {
        caller.require(PropertyPermissions.PROPERTY_REPORT);
        return sql.list(
                caller.office(),
                "select id, number, name, sort, unit_id, school_id, holder_id, acquired_on, cost, life_years, low_value"
                        + " from fin_asset where office_id = ? and acquired_on <= ? and (gone_on is null or gone_on > ?)"
                        + " order by sort, number_key, id",
                row -> balance(caller.office(), row, day),
                caller.office().value(),
                Date.valueOf(day),
                Date.valueOf(day));
    }

    private AssetBalance balance(OfficeId office, ResultSet row, LocalDate day) throws SQLException {
        LocalDate acquired = row.getDate(8).toLocalDate();
        BigDecimal cost = row.getBigDecimal(9);
        BigDecimal gone = row.getBoolean(11)
                ? cost
                : Depreciation.of(row.getString(4), cost, row.getInt(10))
                        .accumulated(acquired, ended(day), rules.lastDay(office, acquired));
        return new AssetBalance(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7),
                acquired,
                cost,
                gone,
                cost.subtract(gone));
    }

    /** The last month that has ended on a day: depreciation goes by whole months. */
    static YearMonth ended(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return day.equals(month.atEndOfMonth()) ? month : month.minusMonths(1);
    }
}
