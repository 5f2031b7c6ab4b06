package org.khet.directorate.internal.welfare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.khet.directorate.internal.DirectoratePermissions;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.time.FiscalYear;

/** Whether somebody has a right to welfare: by the rate, and by what was granted in the fiscal year. Source: other-groups DIR-25. */
public final class WelfareValidator {
    private final RecordService<WelfareRateKind> rates;
    private final Supplier<RecordService<WelfareRequestKind>> requests;
    private final Callers callers;

    /** @param requests asked when a request is written, since the kind is made before its service */
    public WelfareValidator(
            RecordService<WelfareRateKind> rates,
            Supplier<RecordService<WelfareRequestKind>> requests,
            Callers callers) {
        this.rates = rates;
        this.requests = requests;
        this.callers = callers;
    }

    Optional<Problem> problem(WelfareRequestKind kind, RecordRow row) {
        WelfareRateKind of = rates.kind();
        RecordRow rate = rates.find(row.head().office(), row.get(kind.rate)).orElse(null);
        if (rate == null || !rate.state().equals(of.inForce)) {
            return Optional.of(Problem.of(kind.rate.name(), "directorate.error.no-rate"));
        }
        long used = before(kind, row);
        return rate.get(of.times).filter(times -> used >= times).isPresent()
                ? Optional.of(Problem.of(
                        kind.rate.name(),
                        "directorate.error.times",
                        rate.get(of.times).orElse(0)))
                : Optional.empty();
    }

    /** Other requests of the person and kind in the fiscal year that were not refused. */
    private long before(WelfareRequestKind kind, RecordRow row) {
        FiscalYear year = FiscalYear.of(row.get(kind.askedOn));
        return requests
                .get()
                .internal()
                .all(
                        callers.system(row.head().office()),
                        RecordFilter.of(
                                kind.rate.is(row.get(kind.rate)),
                                kind.person.is(row.get(kind.person)),
                                kind.in(kind.asked, kind.checked, kind.approved, kind.paid)))
                .stream()
                .filter(other -> other.id() != row.id() && year.equals(FiscalYear.of(day(kind, other))))
                .count();
    }

    private static LocalDate day(WelfareRequestKind kind, RecordRow row) {
        return row.get(kind.askedOn);
    }

    /** No more than was asked for, and than the rate gives. */
    Optional<Problem> granted(WelfareRequestKind kind, RecordRow row) {
        BigDecimal sum = row.get(kind.granted).orElse(BigDecimal.ZERO);
        BigDecimal most = rates.find(row.head().office(), row.get(kind.rate))
                .flatMap(rate -> rate.get(rates.kind().most))
                .orElse(sum);
        BigDecimal limit = most.min(row.get(kind.amount));
        return sum.compareTo(limit) > 0
                ? Optional.of(Problem.of(kind.granted.name(), "records.error.max", limit))
                : Optional.empty();
    }

    /** Who checks or decides sees requests as far as that grant reaches, everybody else the own ones. */
    static Scope reach(Caller caller, Permission permission) {
        Scope held = caller.scope(permission);
        if (!permission.equals(DirectoratePermissions.WELFARE_ASK) || held.isEmpty()) {
            return held;
        }
        boolean all = caller.scope(DirectoratePermissions.WELFARE_CHECK).wholeOffice()
                || caller.scope(DirectoratePermissions.DECIDE).wholeOffice();
        return all ? Scope.OFFICE : new Scope(false, Set.of(), Set.of(), true);
    }
}
