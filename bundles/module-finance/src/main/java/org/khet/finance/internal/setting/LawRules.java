package org.khet.finance.internal.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.law.Laws;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.OfficeTime;

/**
 * The register of laws, as its module comes and goes; nothing is checked while nobody keeps it. Safe for concurrent use. Source:
 * finance FIN-118, ict ICT-107.
 */
public final class LawRules {
    private volatile @Nullable Laws known;

    /** Somebody keeps the register now. */
    public void come(Laws one) {
        known = one;
    }

    /** And does not any more. */
    public void go(Laws one) {
        if (one.equals(known)) {
            known = null;
        }
    }

    /** The warning of a record that rests on a law which was not in force on the day on which the record was made. */
    public Optional<Problem> onItsDay(
            Field<Optional<RecordLink>> law, Field<Optional<Boolean>> confirmed, RecordRow row) {
        return warning(law, confirmed, row, OfficeTime.day(row.head().created()));
    }

    /**
     * The warning of resting on a law that is not in force on that day, until it is confirmed; what was typed is nobody's register.
     */
    public Optional<Problem> warning(
            Field<Optional<RecordLink>> law, Field<Optional<Boolean>> confirmed, RecordRow row, LocalDate day) {
        return row.get(confirmed).orElse(false)
                ? Optional.empty()
                : problem(law.name(), row.head().office(), row.get(law), day);
    }

    /** Keys of the laws in force now, which choosers of new records offer; none while nobody keeps the register. */
    public List<Long> inForce(OfficeId office) {
        Laws register = known;
        return register == null ? List.of() : register.inForce(office).known().orElse(List.of());
    }

    private Optional<Problem> problem(String field, OfficeId office, Optional<RecordLink> law, LocalDate day) {
        Laws register = known;
        return register == null
                ? Optional.empty()
                : law.filter(link -> link.type().equals(Laws.TYPE))
                        .flatMap(
                                link -> register.find(office, link.id()).known().flatMap(found -> found))
                        .filter(found -> !found.isInForce(day))
                        .map(found -> found.supersededBy().isEmpty()
                                ? Problem.of(field, "finance.error.lawNotInForce", found.title())
                                : Problem.of(
                                        field, "finance.error.lawSuperseded", found.title(), found.supersededBy()));
    }
}
