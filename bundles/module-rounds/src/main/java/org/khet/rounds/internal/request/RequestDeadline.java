package org.khet.rounds.internal.request;

import java.time.LocalDate;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.time.WorkingDays;
import org.khet.rounds.internal.setting.RoundsPortal;
import org.khet.rounds.internal.setting.RoundsSettings;

/** By when a request that came today is answered: so many working days as the office set. Source: ict ICT-P36. */
public final class RequestDeadline {
    private final WorkingDays days;
    private final RoundsPortal portal;

    /** Over the office's working days. */
    public RequestDeadline(WorkingDays days, RoundsPortal portal) {
        this.days = days;
        this.portal = portal;
    }

    LocalDate of(RecordContext now) {
        int within = portal.settings.get(now.office(), RoundsSettings.REQUEST_DAYS, now.today());
        return days.plus(now.office(), now.today(), within);
    }
}
