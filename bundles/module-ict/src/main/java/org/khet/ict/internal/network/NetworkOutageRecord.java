package org.khet.ict.internal.network;

import java.time.Instant;
import java.util.Optional;
import org.khet.ict.internal.IctWorkPermissions;
import org.khet.ict.internal.setting.IctWorkCodes;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/** When a site was without its line; planned work is marked. Source: ict C.3, E-R30, kinds-ict ict.outage, ICT-46. */
public final class NetworkOutageRecord extends RecordKind {
    public final Field<Long> site;
    public final Field<Instant> begins = instant("begins_at").sorted().filtered();
    public final Field<String> cause =
            code("cause_code", IctWorkCodes.OUTAGE_CAUSE).filtered();
    public final Field<Boolean> planned = yesNo("planned").filtered();
    public final Field<String> ticket = text("ticket", 60).searched().orEmpty();
    public final Field<String> words = longText("what_happened", 1000).orEmpty();

    public final State open = state("OPEN", StateTone.LATE);
    public final State ended = end("ENDED", StateTone.DONE);
    public final Field<Optional<Instant>> ends = instant("ends_at")
            .from(ended)
            .notBefore(begins)
            .sorted()
            .optional()
            .when((field, value, now) -> value.filter(now.now()::isBefore).isPresent()
                    ? Optional.of(Problem.of(field, "ict.error.outage-future"))
                    : Optional.empty())
            .usually(now -> now.now());

    public final Action end = action("end")
            .from(open)
            .to(ended)
            .needs(IctWorkPermissions.NETWORK_EDIT)
            .demands(ends)
            .icon("circle-check");

    /** @param sites where it may have been */
    public NetworkOutageRecord(NetworkSiteRecord sites) {
        super("ict", "outage", "ict_outage");
        site = record("site", sites);
        rights(IctWorkPermissions.NETWORK_VIEW, IctWorkPermissions.NETWORK_EDIT, open);
        seenByOffice();
        titled(site, begins);
        list(site, begins, ends, cause, planned, ticket);
        ordered(begins, true);
        section("what", site, begins, cause, planned, ticket, words);
        tab("open", open);
        tab("all");
        way(open, ended);
        menu("ICT", "unplug", 81, "network");
    }
}
