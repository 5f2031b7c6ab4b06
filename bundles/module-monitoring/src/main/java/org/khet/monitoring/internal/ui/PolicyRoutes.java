package org.khet.monitoring.internal.ui;

import java.time.Clock;
import org.khet.monitoring.internal.MonitoringPermissions;
import org.khet.monitoring.internal.plan.FollowUpItemKind;
import org.khet.monitoring.internal.plan.PolicyCoverage;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.ViewEntry;

/** The page of policies and the projects that serve them. Source: monitoring MON-62. */
public final class PolicyRoutes {
    private final RecordService<FollowUpItemKind> items;
    private final CodeLists codes;
    private final Clock clock;

    /** Over what is followed. */
    public PolicyRoutes(RecordService<FollowUpItemKind> items, CodeLists codes, Clock clock) {
        this.items = items;
        this.codes = codes;
        this.clock = clock;
    }

    /** The screen, among those of the follow-up. */
    public ViewEntry entry() {
        return ViewEntry.at(
                        "policies",
                        request -> new PolicyServiceView(
                                request,
                                items.kind(),
                                new PolicyCoverage(items),
                                codes,
                                FiscalYear.of(OfficeTime.day(clock.instant()))))
                .needs(MonitoringPermissions.VIEW)
                .inMenu("PLAN", "target", 112)
                .under("progress");
    }
}
