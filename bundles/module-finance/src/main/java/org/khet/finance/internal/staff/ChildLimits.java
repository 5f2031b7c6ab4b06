package org.khet.finance.internal.staff;

import java.time.LocalDate;
import java.util.Optional;
import org.khet.finance.internal.setting.FinanceSettings;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;

/** The education of children is paid up to an age, and for so many of an employee, the eldest first. Source: finance RF-42, FIN-47. */
final class ChildLimits {
    private final WelfareParts parts;

    /** @param parts families, and what the office set */
    ChildLimits(WelfareParts parts) {
        this.parts = parts;
    }

    /** The problem with a child who is too old, or has too many elder brothers and sisters; none of other welfare. */
    Optional<Problem> problem(WelfareRecord kind, RecordRow row, RecordContext now) {
        return kind.isOfEducation(row)
                ? parts.families()
                        .find(now.office(), row.get(kind.family))
                        .flatMap(child -> tooOld(kind, row, child).or(() -> beyond(kind, row, child, now)))
                : Optional.empty();
    }

    private Optional<Problem> tooOld(WelfareRecord kind, RecordRow row, RecordRow child) {
        int age = parts.settings().get(row.head().office(), FinanceSettings.CHILD_AGE, row.get(kind.receivedOn));
        LocalDate last = child.get(parts.families().kind().bornOn).plusYears(age);
        return row.lines(kind.receipts).stream()
                        .anyMatch(line -> line.get(kind.receiptOn).isAfter(last))
                ? Optional.of(Problem.of("", "finance.error.childTooOld", age))
                : Optional.empty();
    }

    private Optional<Problem> beyond(WelfareRecord kind, RecordRow row, RecordRow child, RecordContext now) {
        FamilyRecord of = parts.families().kind();
        int most = parts.settings().get(now.office(), FinanceSettings.CHILD_COUNT, row.get(kind.receivedOn));
        long elder = parts
                .families()
                .internal()
                .all(
                        now.caller(),
                        RecordFilter.of(
                                of.employee.is(row.get(kind.employee)),
                                of.relation.is(Relation.CHILD),
                                of.in(of.valid, of.ended)))
                .stream()
                .filter(one -> isElder(of, one, child))
                .count();
        return elder < most ? Optional.empty() : Optional.of(Problem.of("", "finance.error.childBeyond", most));
    }

    private static boolean isElder(FamilyRecord of, RecordRow one, RecordRow child) {
        int order = one.get(of.bornOn).compareTo(child.get(of.bornOn));
        return order < 0 || (order == 0 && one.id() < child.id());
    }
}
