package org.khet.ict.internal.network;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.ict.internal.IctWorkPermissions;
import org.khet.ict.internal.setting.IctWorkCodes;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;

/**
 * Where the office or a school is connected to the network. A site without its line is one whose data are missing; the job
 * makes such a site for each school that has none. Source: ict C.3, kinds-ict ict.site, ICT-45.
 */
public final class NetworkSiteRecord extends RecordKind {
    public final Field<Optional<UnitId>> unit = unit("unit").filtered().optional();
    public final Field<Optional<SchoolId>> school = school("school").filtered().optional();
    public final Field<String> label = text("label", 60).searched();
    public final Field<String> siteKey =
            text("site_key", 120).formula(this::key).unique();

    public final State empty = state("EMPTY", StateTone.NEAR);
    public final State active = state("ACTIVE", StateTone.RUN);
    public final State ended = end("ENDED", StateTone.IDLE);
    public final Field<String> line =
            code("line_code", IctWorkCodes.LINE).from(active).filtered().orEmpty();
    public final Field<String> provider =
            text("provider", 100).from(active).searched().orEmpty();
    public final Field<Optional<BigDecimal>> down =
            decimal("down_mbps", 1).from(active).min(BigDecimal.ZERO).optional();
    public final Field<Optional<BigDecimal>> up =
            decimal("up_mbps", 1).from(active).min(BigDecimal.ZERO).optional();
    public final Field<Optional<BigDecimal>> fee =
            baht("fee").from(active).summed().optional();
    public final Field<Optional<LocalDate>> contractFrom =
            day("contract_from").from(active).optional();
    public final Field<Optional<LocalDate>> contractUntil =
            day("contract_until").from(active).notBefore(contractFrom).sorted().optional();
    public final Field<String> router = text("router", 100).from(active).orEmpty();
    public final Field<String> contact = text("contact", 200).from(active).orEmpty();
    public final Field<Optional<LocalDate>> remindedOn =
            day("reminded_on").byCode().optional();

    public final Action record = action("record")
            .from(empty)
            .to(active)
            .needs(IctWorkPermissions.SITE_EDIT)
            .demands(line, provider, down, up)
            .asks(fee, contractFrom, contractUntil, router, contact)
            .icon("router");
    public final Action correct = action("correct")
            .from(active)
            .needs(IctWorkPermissions.SITE_EDIT)
            .demands(line, provider, down, up)
            .asks(fee, contractFrom, contractUntil, router, contact)
            .icon("pencil")
            .inOwnTime();
    public final Action end = action("end")
            .from(empty, active)
            .to(ended)
            .needs(IctWorkPermissions.NETWORK_EDIT)
            .because()
            .backward("unplug");
    /** Thirty days before its contract ends; done by the job. */
    public final Action remind = action("remind")
            .from(active)
            .automatic()
            .does((row, now) -> row.with(remindedOn(), now.today()))
            .tells(IctWorkPermissions.NETWORK_EDIT);

    public NetworkSiteRecord() {
        super("ict", "site", "ict_site");
        rights(IctWorkPermissions.SITE_VIEW, IctWorkPermissions.SITE_EDIT, empty, active);
        belongsTo(unit);
        isAbout(school);
        oneOf(unit, school);
        personal();
        titled(label);
        list(school, unit, label, provider, line, down, up, fee, contractUntil);
        section("what", unit, school, label);
        tab("missing", empty);
        tab("active", active);
        tab(
                "contract",
                now -> List.of(in(active), contractUntil.below(now.today().plusDays(31))));
        tab("all");
        way(empty, active, ended);
        menu("ICT", "router", 80, "network");
    }

    private String key(RecordRow row) {
        return row.get(school)
                        .map(one -> "s" + one.value())
                        .or(() -> row.get(unit).map(one -> "u" + one.value()))
                        .orElse("")
                + " " + row.get(label);
    }

    private Field<Optional<LocalDate>> remindedOn() {
        return remindedOn;
    }
}
