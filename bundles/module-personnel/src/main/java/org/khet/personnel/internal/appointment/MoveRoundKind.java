package org.khet.personnel.internal.appointment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.personnel.internal.PersonnelPermissions;
import org.khet.personnel.internal.PersonnelSettingReader;
import org.khet.personnel.internal.body.BodyOrderKind;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.FiscalYear;

/**
 * A round of moves (รอบการย้าย): its window, the criteria by which requests are scored, and the resolution about all of them. Source:
 * other-groups HR-P06, HR-06.
 */
public final class MoveRoundKind extends BodyOrderKind {
    public final Field<FiscalYear> year =
            fiscalYear("fiscal_year").initially(now -> now.fiscalYear()).filtered();
    public final Field<String> title = text("title", 200).searched().wide();
    public final Field<LocalDate> opensOn = day("opens_on").sorted();
    public final Field<LocalDate> closesOn = day("closes_on").notBefore(opensOn).sorted();
    public final Lines criteria = lines("criteria", "psn_move_criterion", 1, 30);
    public final Field<String> criterion = criteria.text("criterion", 200).unique();
    public final Field<BigDecimal> mostPoints =
            criteria.decimal("most_points", 2).min(BigDecimal.ZERO).max(new BigDecimal("1000"));

    /** The kind as the module keeps it. */
    public MoveRoundKind(PersonnelSettingReader settings) {
        super("move-round", "psn_move_round", settings, false);
        usualWay();
        rights(PersonnelPermissions.VIEW, PersonnelPermissions.POST_KEEP, draft);
        seenByOffice();
        putUp.when(this::windowIsOver);
        titled(title);
        list(year, title, opensOn, closesOn, resolutionNo, orderNo);
        section("what", year, title, opensOn, closesOn, body);
        section("criteria", criteria);
        tab("open", this::open);
        tab("all");
        way(draft, atBody, resolved, ordered);
        menu("HR", "calendar-range", 614, "moves");
    }

    /** Rules of whoever scores by the criteria. */
    void obeys(Action.Guard guard) {
        rule(guard);
    }

    private List<Condition> open(RecordContext now) {
        return List.of(in(draft, atBody, resolved));
    }

    /** Whether requests are taken on a day. */
    boolean takes(RecordRow row, LocalDate day) {
        return row.state().equals(draft) && !day.isBefore(row.get(opensOn)) && !day.isAfter(row.get(closesOn));
    }

    private Optional<Problem> windowIsOver(RecordRow row, RecordContext now) {
        return now.today().isAfter(row.get(closesOn))
                ? Optional.empty()
                : Optional.of(Problem.of("", "personnel.error.window-open"));
    }
}
