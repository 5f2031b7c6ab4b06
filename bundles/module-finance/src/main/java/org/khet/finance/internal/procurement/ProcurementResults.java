package org.khet.finance.internal.procurement;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.setting.PropertyPermissions;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;

/** What was bought in a fiscal year beside the plan and the median price. Source: finance PF-F19, FIN-70. */
public final class ProcurementResults {
    private final SqlQuery sql;

    /**
     * A purchase that came to a contract.
     *
     * @param id         key
     * @param number     of the purchase
     * @param subject    of the purchase
     * @param vendor     who sells
     * @param method     code of the method
     * @param contractOn day of the contract
     * @param planned    budget of the item of the plan; empty for none
     * @param median     median price in baht
     * @param price      of the contract in baht
     */
    public record Bought(
            long id,
            String number,
            String subject,
            String vendor,
            String method,
            LocalDate contractOn,
            Optional<BigDecimal> planned,
            BigDecimal median,
            BigDecimal price) {
        /** Median price less price, in baht. */
        public BigDecimal saving() {
            return median.subtract(price);
        }
    }

    /** @param work the module's unit */
    public ProcurementResults(UnitOfWork work) {
        this.sql = new SqlQuery(work);
    }

    /** Purchases whose contract is of a fiscal year, in its order. */
    public List<Bought> of(Caller caller, FiscalYear year) {
        caller.require(PropertyPermissions.PURCHASE_HANDLE);
        return sql.list(
                caller.office(),
                "select p.id, p.number, p.subject, coalesce(v.name, ''), coalesce(p.method, ''), p.contract_on, i.budget,"
                        + " coalesce(p.median_price, p.estimate), p.contract_price from fin_purchase p"
                        + " left join fin_vendor v on v.id = p.vendor_id left join fin_plan_item i on i.id = p.plan_item_id"
                        + " where p.office_id = ? and p.contract_on >= ? and p.contract_on <= ? and p.state <> 'CANCELLED'"
                        + " order by p.contract_on, p.id",
                row -> new Bought(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getDate(6).toLocalDate(),
                        Optional.ofNullable(row.getBigDecimal(7)),
                        row.getBigDecimal(8),
                        row.getBigDecimal(9)),
                caller.office().value(),
                Date.valueOf(year.firstDay()),
                Date.valueOf(year.lastDay()));
    }
}
