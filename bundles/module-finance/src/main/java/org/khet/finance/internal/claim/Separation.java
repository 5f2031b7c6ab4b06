package org.khet.finance.internal.claim;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.setting.FinanceSettings;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.settings.Settings;

/**
 * Who did what with a paper: the claimant, checker, approver and payer are different people. A dated setting names who is free of
 * that in a small office. Source: finance RF-15, FIN-13, KF-05.
 */
public final class Separation {
    private final SqlQuery sql;
    private final Settings settings;

    /** @param work the module's unit */
    public Separation(UnitOfWork work, Settings settings) {
        this.sql = new SqlQuery(work);
        this.settings = settings;
    }

    /** Whether that person did one of these actions with a record before, and nothing frees the person of the rule. */
    public boolean forbids(OfficeId office, String kind, long id, PersonId person, LocalDate day, String... actions) {
        return didBefore(office, kind, id, person, actions) && !isExcepted(office, person, day);
    }

    /** Whether that person did one of these actions with a record before. */
    public boolean didBefore(OfficeId office, String kind, long id, PersonId person, String... actions) {
        List<String> done = sql.list(
                office,
                "select action from fin_step where office_id = ? and kind = ? and record_id = ? and person_id = ?",
                row -> row.getString(1),
                office.value(),
                kind,
                id,
                person.value());
        return done.stream().anyMatch(Set.of(actions)::contains);
    }

    /** Whether that person claims this, is paid by it, or did one of these actions with it before. */
    public boolean tookPart(ClaimRecord kind, RecordRow claim, PersonId person, String... actions) {
        boolean maker =
                claim.head().creator().equals(person) && claim.get(kind.origin).isEmpty();
        return maker
                || claim.get(kind.payee).filter(person::equals).isPresent()
                || didBefore(claim.head().office(), kind.name(), claim.id(), person, actions);
    }

    /**
     * Whether a step of the claim tells already that a setting let the caller go on with it: an exception is counted once for a person and
     * a claim. Source: finance RF-15, FIN-13.
     */
    public static boolean isMarked(RecordService<ClaimRecord> claims, RecordRow claim, RecordContext now) {
        String field = claims.kind().exceptions.name();
        return claims.internal().steps(now.caller(), claim.id()).stream()
                .filter(step -> step.person().equals(now.caller().person()))
                .flatMap(step -> step.changes().stream())
                .anyMatch(change -> change.field().equals(field));
    }

    /** Whether a setting frees the person of the rule on that day. */
    public boolean isExcepted(OfficeId office, PersonId person, LocalDate day) {
        String named = settings.get(office, FinanceSettings.SEPARATION_EXCEPTIONS, day);
        return Arrays.stream(named.split("[,\\s]+", -1))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.toSet())
                .contains(String.valueOf(person.value()));
    }
}
