package org.khet.finance.internal.budget;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.PersonId;

/** Finds approval limits that are in force. Source: finance RF-14. */
public final class LimitRepository {
    private static final BigDecimal WITHOUT_LIMIT = new BigDecimal("9999999999999.99");

    private final SqlQuery sql;

    /** @param work the module's unit */
    public LimitRepository(UnitOfWork work) {
        this.sql = new SqlQuery(work);
    }

    /** The highest sum in baht that any of these people may approve on that day; empty when none of them may. */
    public Optional<BigDecimal> most(OfficeId office, Collection<PersonId> people, LimitSort sort, LocalDate day) {
        return people.stream()
                .flatMap(person -> sql
                        .list(
                                office,
                                "select most from fin_limit where office_id = ? and holder_id = ? and sort = ?"
                                        + " and valid_from <= ? and (valid_until is null or valid_until >= ?)",
                                row -> Optional.ofNullable(row.getBigDecimal(1)).orElse(WITHOUT_LIMIT),
                                office.value(),
                                person.value(),
                                sort.name(),
                                Date.valueOf(day),
                                Date.valueOf(day))
                        .stream())
                .max(BigDecimal::compareTo);
    }

    /** Whether another limit of the same person and sort shares a day with this span. */
    boolean overlaps(OfficeId office, long id, PersonId person, LimitSort sort, LocalDate from, LocalDate until) {
        List<Long> others = sql.list(
                office,
                "select id from fin_limit where office_id = ? and holder_id = ? and sort = ? and id <> ?"
                        + " and valid_from <= ? and (valid_until is null or valid_until >= ?)",
                row -> row.getLong(1),
                office.value(),
                person.value(),
                sort.name(),
                id,
                Date.valueOf(until),
                Date.valueOf(from));
        return !others.isEmpty();
    }
}
