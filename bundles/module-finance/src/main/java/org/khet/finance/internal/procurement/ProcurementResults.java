package org.khet.finance.internal.procurement;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.setting.PropertyPermissions;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;

/** What was bought in a fiscal year beside the plan and the median price. Source: finance PF-F19, FIN-70. */
public final class ProcurementResults {
    private final SqlQuery sql;

    /**
     * A purchase that came to a contract, or an item of the published plan that came to none.
     *
     * @param id         key of the purchase, of the item where none was bought
     * @param number     of the purchase; empty for none
     * @param subject    of the purchase or item
     * @param vendor     who sells
     * @param method     code of the method
     * @param contractOn day of the contract; empty for none
     * @param planned    budget of the item of the plan, at the first purchase of the item only; empty for none
     * @param median     median price in baht
     * @param price      of the contract in baht
     */
    public record Bought(
            long id,
            String number,
            String subject,
            String vendor,
            String method,
            Optional<LocalDate> contractOn,
            Optional<BigDecimal> planned,
            BigDecimal median,
            BigDecimal price) {
        /** Whether it came to a contract. */
        public boolean isBought() {
            return contractOn.isPresent();
        }

        /** Median price less price, in baht. */
        public BigDecimal saving() {
            return median.subtract(price);
        }
    }

    /** @param work the module's unit */
    public ProcurementResults(UnitOfWork work) {
        this.sql = new SqlQuery(work);
    }

    /** Purchases whose contract is of a fiscal year, in its order, and what of its published plan came to none. */
    public List<Bought> of(Caller caller, FiscalYear year) {
        caller.require(PropertyPermissions.PROPERTY_REPORT);
        return Stream.concat(bought(caller.office(), year).stream(), unbought(caller.office(), year).stream())
                .toList();
    }

    /** An item that is bought in parts is planned once. */
    private List<Bought> bought(OfficeId office, FiscalYear year) {
        return sql.list(
                office,
                "select p.id, p.number, p.subject, coalesce(v.name, ''), coalesce(p.method, ''), p.contract_on, i.budget,"
                        + " coalesce(p.median_price, p.estimate), p.contract_price, (select count(*) from fin_purchase q"
                        + " where q.office_id = p.office_id and q.plan_item_id = p.plan_item_id"
                        + " and q.state <> 'CANCELLED' and (q.contract_on < p.contract_on"
                        + " or (q.contract_on = p.contract_on and q.id < p.id))) from fin_purchase p"
                        + " left join fin_vendor v on v.id = p.vendor_id left join fin_plan_item i on i.id = p.plan_item_id"
                        + " where p.office_id = ? and p.contract_on >= ? and p.contract_on <= ? and p.state <> 'CANCELLED'"
                        + " order by p.contract_on, p.id",
                row -> new Bought(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        Optional.of(row.getDate(6).toLocalDate()),
                        Optional.ofNullable(row.getInt(10) == 0 ? row.getBigDecimal(7) : null),
                        row.getBigDecimal(8),
                        row.getBigDecimal(9)),
                office.value(),
                Date.valueOf(year.firstDay()),
                Date.valueOf(year.lastDay()));
    }

    private List<Bought> unbought(OfficeId office, FiscalYear year) {
        return sql.list(
                office,
                "select i.id, i.item, i.method, i.budget from fin_plan_item i where i.office_id = ? and i.fiscal_year = ?"
                        + " and i.state <> 'DROPPED' and i.published_on is not null and not exists (select 1 from fin_purchase p"
                        + " where p.office_id = i.office_id and p.plan_item_id = i.id and p.contract_on is not null and p.state <> 'CANCELLED')"
                        + " order by i.month_of, i.id",
                row -> new Bought(
                        row.getLong(1),
                        "",
                        row.getString(2),
                        "",
                        row.getString(3),
                        Optional.empty(),
                        Optional.of(row.getBigDecimal(4)),
                        BigDecimal.ZERO,
                        BigDecimal.ZERO),
                office.value(),
                year.endingYear());
    }
}
