package org.khet.audit.internal.access;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.khet.audit.internal.AuditPortal;
import org.khet.audit.internal.AuditSettings;
import org.khet.audit.internal.engagement.AuditEngagementKind;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/** For whom and how long leave to read is asked. Source: other-groups AUD-07. */
public final class AccessRules {
    /** Modules of sealed cases, and the own one with its notes about fraud: who reads of those is named case by case. */
    static final Set<String> SEALED = Set.of("legal", "audit");

    private final Supplier<RecordService<AuditEngagementKind>> engagements;
    private final AuditPortal portal;

    /** @param engagements asked when they are needed, since the kind is made before its service */
    public AccessRules(Supplier<RecordService<AuditEngagementKind>> engagements, AuditPortal portal) {
        this.engagements = engagements;
        this.portal = portal;
    }

    Optional<Problem> notTooLong(AuditAccessKind kind, RecordRow row, RecordContext now) {
        int most = portal.get(now.office(), AuditSettings.ACCESS_DAYS);
        return ChronoUnit.DAYS.between(row.get(kind.from), row.get(kind.to)) < most
                ? Optional.empty()
                : Optional.of(Problem.of("to_day", "audit.error.access-long", most));
    }

    /** What is sealed is opened by no leave to read. Source: other-groups A. */
    Optional<Problem> nothingSealed(AuditAccessKind kind, RecordRow row) {
        return Collections.disjoint(row.get(kind.areas), SEALED)
                ? Optional.empty()
                : Optional.of(Problem.of("areas", "audit.error.access-sealed"));
    }

    /** Only who audits reads, and only while the engagement goes on. */
    Optional<Problem> ofTheTeam(AuditAccessKind kind, RecordRow row, RecordContext now) {
        AuditEngagementKind of = engagements.get().kind();
        Optional<RecordRow> found = engagements.get().find(now.office(), row.get(kind.engagement));
        boolean open = found.filter(one -> one.state().open()).isPresent();
        boolean member = found.filter(one -> of.isAudited(row.get(kind.person), one, one.lines(of.team)))
                .isPresent();
        if (!open) {
            return Optional.of(Problem.of("engagement", "audit.error.not-running"));
        }
        return member ? Optional.empty() : Optional.of(Problem.of("person", "audit.error.not-in-team"));
    }
}
