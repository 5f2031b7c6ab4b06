package org.khet.personnel.internal.leave;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.personnel.internal.PersonnelCodes;
import org.khet.personnel.internal.PersonnelFiles;
import org.khet.personnel.internal.PersonnelSettingReader;
import org.khet.personnel.internal.PersonnelSettings;
import org.khet.portal.api.acting.DecidedAbsences;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.People;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;

/**
 * A request for leave (ใบลา): never over the balance, never twice on one day; when it is granted the person is absent in the portal, and who
 * acts begins by itself. Source: other-groups HR-P30, H-06, HR-18.
 */
public final class LeaveKind extends AbsenceChainKind {
    private static final String SICK = "SICK";
    private final PersonnelSettingReader settings;

    public final Field<String> sort = code("leave_code", PersonnelCodes.LEAVE).filtered();
    public final Field<String> reason = longText("reason_text", 1000);
    public final Field<String> contact = text("contact", 300).orEmpty().sensitive();
    public final Field<Optional<List<FileId>>> papers =
            files("papers", PersonnelFiles.PAPER, PersonnelFiles.MOST).optional();
    public final Field<Optional<BigDecimal>> days;

    /** The kind over rights and balances. */
    public LeaveKind(PersonnelSettingReader settings, People people, AbsenceFlow flow, LeaveBalances balances) {
        super("leave", "psn_leave", people, flow);
        this.settings = settings;
        days = decimal("leave_days", 1).optional().formula(row -> length(row, flow, balances));
        rule((row, now) -> balances.problem(this, row));
        rule(this::certificate);
        endorse.to(row -> headDecides(row) ? granted : atDirector, atDirector, granted);
        submit.when((row, now) -> balances.overlap(this, row));
        submit.then((row, now) -> balances.take(this, row, now));
        refuse.then((row, now) -> balances.giveBack(this, row));
        withdraw.then((row, now) -> balances.giveBack(this, row));
        cancel.does((row, now) -> {
            RecordRow rest = ended(row, now);
            BigDecimal kept = rest.has(cutOn) ? taken(rest, flow, balances) : BigDecimal.ZERO;
            balances.giveBack(this, row, row.get(days).orElse(BigDecimal.ZERO).subtract(kept));
            return rest;
        });
        titled(person, sort, from);
        list(person, unit, school, sort, from, until, days);
        ordered(from, true);
        section("who", person, unit, school, sort);
        section("when", from, fromAfternoon, until, untilNoon, days);
        section("why", reason, contact, papers);
        tab("open", draft, atHead, atDirector);
        tab("now", now -> List.of(in(granted), from.below(now.today().plusDays(1)), until.atLeast(now.today())));
        tab("granted", granted, over);
        tab("all");
        way(draft, atHead, atDirector, granted);
        menu("HR", "tree-palm", 602, "leave");
    }

    @Override
    protected boolean headDecides(RecordRow row) {
        int most = settings.get(row.head().office(), PersonnelSettings.HEAD_GRANTS);
        return row.get(days).orElse(BigDecimal.ZERO).compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    @Override
    protected Optional<String> absenceKind(RecordRow row) {
        return Optional.of(DecidedAbsences.LEAVE);
    }

    private @Nullable BigDecimal length(RecordRow row, AbsenceFlow flow, LeaveBalances balances) {
        boolean there =
                row.has(from) && row.has(until) && row.has(sort) && row.has(fromAfternoon) && row.has(untilNoon);
        return there && !row.get(until).isBefore(row.get(from))
                ? flow.length(
                        row.head().office(),
                        firstHalf(row),
                        lastHalf(row),
                        balances.byWorkingDays(row.head().office(), row.get(sort)))
                : null;
    }

    private BigDecimal taken(RecordRow row, AbsenceFlow flow, LeaveBalances balances) {
        return Optional.ofNullable(length(row, flow, balances)).orElse(BigDecimal.ZERO);
    }

    /** Sick leave from so many days on needs the certificate of a physician. */
    private Optional<Problem> certificate(RecordRow row, RecordContext now) {
        if (!row.has(sort)
                || !row.has(days)
                || row.has(papers)
                || !row.get(sort).equals(SICK)) {
            return Optional.empty();
        }
        int least = settings.get(now.office(), PersonnelSettings.CERTIFICATE_FROM);
        return row.get(days).orElse(BigDecimal.ZERO).compareTo(BigDecimal.valueOf(least)) >= 0
                ? Optional.of(Problem.of(papers.name(), "personnel.error.certificate", least))
                : Optional.empty();
    }
}
