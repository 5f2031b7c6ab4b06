package org.khet.finance.internal.setting;

import java.time.LocalDate;
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

    /** The problem with a record that rests on a law which was not in force on the day on which the record was made. */
    public Optional<Problem> onItsDay(Field<Optional<RecordLink>> law, RecordRow row) {
        return problem(
                law.name(),
                row.head().office(),
                row.get(law),
                OfficeTime.day(row.head().created()));
    }

    /** The problem with resting on a law that is not in force on that day; what was typed is nobody's register. */
    public Optional<Problem> problem(String field, OfficeId office, Optional<RecordLink> law, LocalDate day) {
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
