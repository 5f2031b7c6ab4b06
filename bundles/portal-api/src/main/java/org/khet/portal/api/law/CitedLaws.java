package org.khet.portal.api.law;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordLink;

/**
 * The register of laws, as its module comes and goes; nothing is checked while nobody keeps it. Safe for concurrent use. Source:
 * finance FIN-118, ict ICT-107.
 */
public final class CitedLaws {
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

    /** Whether the office keeps the register now, so that a record that rests on a law can name it. Source: finance FIN-118. */
    public boolean isKept(OfficeId office) {
        Laws register = known;
        return register != null && register.find(office, 0).known().isPresent();
    }

    /**
     * What whoever reads a record has to know of the law on which it rests: it was not in force on the day of the record, or it has ended
     * since. A warning only: transitional rules may let work go on under the law before. Empty while it is in force, and for a title that
     * was typed.
     *
     * @param made  day of the record
     * @param today on which it is read
     */
    public Optional<Problem> warning(OfficeId office, Optional<RecordLink> law, LocalDate made, LocalDate today) {
        Laws register = known;
        return register == null
                ? Optional.empty()
                : law.filter(link -> link.type().equals(Laws.TYPE))
                        .flatMap(
                                link -> register.find(office, link.id()).known().flatMap(found -> found))
                        .filter(found -> !found.isInForce(made) || !found.isInForce(today))
                        .map(found -> Problem.of("", key(found, made), found.title(), found.supersededBy()));
    }

    private static String key(Laws.Law law, LocalDate made) {
        String key = law.isInForce(made) ? "records.law.ended" : "records.law.notInForce";
        return law.supersededBy().isEmpty() ? key : key + "Replaced";
    }
}
