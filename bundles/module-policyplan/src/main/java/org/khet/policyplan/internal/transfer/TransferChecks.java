package org.khet.policyplan.internal.transfer;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.khet.policyplan.internal.money.FundLineKind;
import org.khet.policyplan.internal.money.MoneyRegisters;
import org.khet.policyplan.internal.setting.PolicyplanSettings;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.settings.Settings;

/** What must hold of a transfer. Source: policyplan E-12, R-22, R-23, PLAN-31, 32. */
final class TransferChecks {
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private final MoneyRegisters money;
    private final Settings settings;

    TransferChecks(MoneyRegisters money, Settings settings) {
        this.money = money;
        this.settings = settings;
    }

    Optional<Problem> balanced(TransferKind kind, RecordRow row) {
        return row.get(kind.fromSum).compareTo(row.get(kind.toSum)) == 0
                ? Optional.empty()
                : Optional.of(Problem.of(
                        kind.lines.name(), "policyplan.error.unbalanced", row.get(kind.fromSum), row.get(kind.toSum)));
    }

    /** Money comes to one school or unit; where it is taken away nobody gets any. */
    Optional<Problem> receiver(TransferKind kind, RecordLine line) {
        boolean school = line.get(kind.school).isPresent();
        boolean unit = line.get(kind.unit).isPresent();
        boolean wrong = line.get(kind.side) == TransferSide.FROM ? school || unit : school && unit;
        return wrong
                ? Optional.of(Problem.of(
                        school ? kind.school.name() : kind.unit.name(), "policyplan.error.transfer-receiver"))
                : Optional.empty();
    }

    Optional<Problem> sameYear(TransferKind kind, RecordRow row, RecordContext now) {
        FundLineKind line = money.lines().kind();
        boolean same = row.lines(kind.lines).stream()
                .allMatch(one -> money.lines()
                        .find(now.office(), one.get(kind.line))
                        .filter(of -> of.get(line.year).equals(row.get(kind.year)))
                        .isPresent());
        return same ? Optional.empty() : Optional.of(Problem.of(kind.lines.name(), "policyplan.error.line-year"));
    }

    /** The days of opinion, resolution and outside decision follow one another. */
    Optional<Problem> days(TransferKind kind, RecordRow row) {
        LocalDate opinion = row.get(kind.opinionOn).orElse(LocalDate.MIN);
        LocalDate resolution = row.get(kind.resolutionOn).orElse(opinion);
        LocalDate governor = row.get(kind.governorOn).orElse(resolution);
        if (resolution.isBefore(opinion)) {
            return Optional.of(Problem.of(kind.resolutionOn.name(), "policyplan.error.decision-order"));
        }
        return governor.isBefore(resolution)
                ? Optional.of(Problem.of(kind.governorOn.name(), "policyplan.error.decision-order"))
                : Optional.empty();
    }

    /** What it crosses: an expenditure type, else a programme or item, else nothing. */
    TransferReach reach(TransferKind kind, RecordRow row, RecordContext now) {
        FundLineKind line = money.lines().kind();
        Set<String> types = new HashSet<>();
        Set<String> programmes = new HashSet<>();
        for (RecordLine one : row.lines(kind.lines)) {
            money.lines().find(now.office(), one.get(kind.line)).ifPresent(of -> {
                types.add(of.get(line.expenditure));
                programmes.add(of.get(line.programme));
            });
        }
        if (types.size() > 1) {
            return TransferReach.ACROSS_TYPE;
        }
        return programmes.size() > 1 ? TransferReach.ACROSS_PROGRAMME : TransferReach.INSIDE;
    }

    /** To the outside body where the office has that step. */
    State afterResolution(TransferKind kind, RecordRow row) {
        return isDecidedOutside(kind, row) ? kind.atGovernor : kind.ready;
    }

    /** With the name of the outside body that decides next. */
    RecordRow outside(TransferKind kind, RecordRow row) {
        return isDecidedOutside(kind, row)
                ? row.with(
                        kind.governorBody,
                        settings.get(row.head().office(), PolicyplanSettings.GOVERNOR_BODY, resolvedOn(kind, row)))
                : row;
    }

    private boolean isDecidedOutside(TransferKind kind, RecordRow row) {
        return settings.get(row.head().office(), PolicyplanSettings.GOVERNOR_STEP, resolvedOn(kind, row));
    }

    private static LocalDate resolvedOn(TransferKind kind, RecordRow row) {
        return row.get(kind.resolutionOn)
                .orElseGet(() -> LocalDate.ofInstant(row.head().created(), BANGKOK));
    }
}
