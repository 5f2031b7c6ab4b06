package org.khet.directorate.internal.welfare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.khet.directorate.internal.DirectorateCodes;
import org.khet.directorate.internal.DirectoratePermissions;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/** What an office gives of a kind of welfare: at most how much, how often in a year, to whom. Source: other-groups DIR-P15, DIR-25. */
public final class WelfareRateKind extends RecordKind {
    public final Field<String> sort = code("sort", DirectorateCodes.WELFARE).unique();
    public final Field<Optional<BigDecimal>> most = baht("most_baht").optional();
    public final Field<Optional<Integer>> times = whole("times_a_year", 1, 50).optional();
    public final Field<String> who = text("who", 300).wide();
    public final Field<String> papers = longText("papers", 1000).orEmpty();

    public final State inForce = state("IN_FORCE", StateTone.RUN).notAwaited();
    public final State ended = end("ENDED", StateTone.IDLE);

    public final Action end = action("end", "ended")
            .from(inForce)
            .to(ended)
            .needs(DirectoratePermissions.WELFARE_CHECK)
            .because()
            .backward("archive");
    public final Action resume = action("resume")
            .from(ended)
            .to(inForce)
            .needs(DirectoratePermissions.WELFARE_CHECK)
            .inOwnTime()
            .icon("repeat");

    /** The kind as the module keeps it. */
    public WelfareRateKind() {
        super("directorate", "welfare-rate", "dir_welfare_rate");
        rights(DirectoratePermissions.WELFARE_ASK, DirectoratePermissions.WELFARE_CHECK, inForce);
        seenByOffice();
        offered(day -> List.of(in(inForce)));
        titled(sort);
        list(sort, most, times, who);
        section("what", sort, most, times, who, papers);
        tab("in-force", inForce);
        tab("all");
        menu("DIR", "heart-handshake", 243, "people");
    }
}
