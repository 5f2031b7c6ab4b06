package org.khet.finance.internal.budget;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.money.LeftOvers;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.time.FiscalYear;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Approved reserves and left-over money for whoever plans. Source: finance RF-77, FIN-95; kinds-finance §8. */
@Component(service = LeftOvers.class)
public final class ReserveAnswers implements LeftOvers {
    private static final String FINANCE = "finance";

    private final SqlQuery sql;
    private final ModuleSwitches switches;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public ReserveAnswers(
            @Reference(target = "(khet.unit=finance)") UnitOfWork work,
            @Reference ModuleSwitches switches,
            @Reference Clock clock) {
        this.sql = new SqlQuery(work);
        this.switches = switches;
        this.clock = clock;
    }

    @Override
    public Answer<List<LeftOver>> of(OfficeId office, FiscalYear year) {
        if (!switches.isOn(office, new ModuleId(FINANCE))) {
            return new Answer.Off<>();
        }
        List<LeftOver> all = sql.list(
                office,
                "select r.id, r.sort, l.allocation_id, l.title, r.document, r.amount, r.valid_until from fin_reserve r"
                        + " join fin_line l on l.id = r.line_id where r.office_id = ? and r.fiscal_year = ?"
                        + " and r.state in ('APPROVED', 'USED') order by r.id",
                ReserveAnswers::leftOver,
                office.value(),
                year.endingYear());
        return new Answer.Known<>(all, clock.instant(), FINANCE);
    }

    @Override
    public Answer<BigDecimal> held(OfficeId office, long allocation) {
        if (!switches.isOn(office, new ModuleId(FINANCE))) {
            return new Answer.Off<>();
        }
        BigDecimal held = sql.list(
                        office,
                        "select coalesce(sum(u.held), 0) from fin_balance_use u join fin_reserve r on r.id = u.source_id"
                                + " join fin_line l on l.id = u.owner_id where u.office_id = ? and u.source_kind = 'reserve'"
                                + " and u.owner_kind = 'LINE' and l.allocation_id = ? and r.sort = 'LEFT_OVER'"
                                + " and r.state = 'APPROVED'",
                        row -> row.getBigDecimal(1),
                        office.value(),
                        allocation)
                .getFirst()
                .setScale(2);
        return new Answer.Known<>(held, clock.instant(), FINANCE);
    }

    private static LeftOver leftOver(ResultSet row) throws SQLException {
        long allocation = row.getLong(3);
        boolean none = row.wasNull();
        Date until = row.getDate(7);
        return new LeftOver(
                row.getLong(1),
                ReserveSort.valueOf(row.getString(2)) == ReserveSort.RESERVE ? Sort.RESERVED : Sort.LEFT_OVER,
                none ? OptionalLong.empty() : OptionalLong.of(allocation),
                row.getString(4),
                row.getString(5),
                row.getBigDecimal(6),
                Optional.ofNullable(until).map(Date::toLocalDate));
    }
}
