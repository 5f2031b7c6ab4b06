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

    private record Limit(Optional<String> method, BigDecimal most) {}

    /**
     * The highest sum in baht that any of these people may approve on that day; empty when none of them may. Who has a limit for the
     * method may approve up to that, whatever the limit without a method is. Source: finance RF-14.
     *
     * @param method of a purchase; empty for anything else
     */
    public Optional<BigDecimal> most(
            OfficeId office, Collection<PersonId> people, LimitSort sort, Optional<String> method, LocalDate day) {
        return people.stream()
                .flatMap(person -> most(limits(office, person, sort, day), method).stream())
                .max(BigDecimal::compareTo);
    }

    private static Optional<BigDecimal> most(List<Limit> limits, Optional<String> method) {
        Optional<BigDecimal> own = limits.stream()
                .filter(one -> method.isPresent() && one.method().equals(method))
                .map(Limit::most)
                .max(BigDecimal::compareTo);
        return own.or(() -> limits.stream()
                .filter(one -> one.method().isEmpty())
                .map(Limit::most)
                .max(BigDecimal::compareTo));
    }

    private List<Limit> limits(OfficeId office, PersonId person, LimitSort sort, LocalDate day) {
        return sql.list(
                office,
                "select method, most from fin_limit where office_id = ? and holder_id = ? and sort = ?"
                        + " and valid_from <= ? and (valid_until is null or valid_until >= ?)",
                row -> new Limit(
                        Optional.ofNullable(row.getString(1)),
                        Optional.ofNullable(row.getBigDecimal(2)).orElse(WITHOUT_LIMIT)),
                office.value(),
                person.value(),
                sort.name(),
                Date.valueOf(day),
                Date.valueOf(day));
    }

    /** Whether another limit of the same person, sort and method shares a day with this span. */
    boolean overlaps(
            OfficeId office,
            long id,
            PersonId person,
            LimitSort sort,
            Optional<String> method,
            LocalDate from,
            LocalDate until) {
        List<Optional<String>> others = sql.list(
                office,
                "select method from fin_limit where office_id = ? and holder_id = ? and sort = ? and id <> ?"
                        + " and valid_from <= ? and (valid_until is null or valid_until >= ?)",
                row -> Optional.ofNullable(row.getString(1)),
                office.value(),
                person.value(),
                sort.name(),
                id,
                Date.valueOf(until),
                Date.valueOf(from));
        return others.contains(method);
    }
}
