package org.khet.finance.internal.asset;

import java.time.LocalDate;
import org.khet.finance.internal.setting.PropertyPermissions;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.time.FiscalYear;

/** Yearly checks of all assets (ตรวจสอบพัสดุประจำปี), one a fiscal year. Source: finance FE-31, RF-62, FIN-79; kinds-finance finance.asset-check. */
public final class AssetCheckRecord extends RecordKind {
    public final Field<FiscalYear> year = fiscalYear("fiscal_year")
            .initially(RecordContext::fiscalYear)
            .unique()
            .sorted();
    public final Field<String> order = text("order_no", 60).searched();
    public final Field<LocalDate> orderOn = day("order_on").initially(now -> now.today());
    public final Field<LocalDate> startedOn = day("started_on").initially(now -> now.today());
    public final Field<LocalDate> dueOn =
            day("due_on").formula(row -> rules().checkDue(row.head().office(), row.get(startedOn())));
    public final Lines members = lines("members", "fin_asset_check_member", 1, 15);
    public final Field<PersonId> member = members.person("person");
    public final Field<String> duty = members.text("duty", 60).orEmpty();

    public final State prepared = state("PREPARED", StateTone.IDLE);
    public final State counting = state("COUNTING", StateTone.RUN);
    public final State reported = state("REPORTED", StateTone.WAIT);
    public final State decided = end("DECIDED", StateTone.DONE);

    public final Field<String> summary =
            text("summary", 1000).from(reported).wide().orEmpty();

    public final Action start = action("start")
            .from(prepared)
            .to(counting)
            .needs(PropertyPermissions.ASSET_KEEP)
            .then((row, now) -> counts().generate(row, now))
            .icon("play");
    public final Action report = action("report")
            .from(counting)
            .to(reported)
            .needs(PropertyPermissions.ASSET_KEEP)
            .demands(summary)
            .tells(PropertyPermissions.CHECK_DECIDE);
    public final Action decide = action("decide")
            .from(reported)
            .to(decided)
            .needs(PropertyPermissions.CHECK_DECIDE)
            .notWho(report)
            .then((row, now) -> counts().decided(row, now))
            .icon("stamp")
            .tellsMaker();

    private final AssetRules rules;
    private final AssetCounts counts;

    /** @param counts what was found of each asset */
    public AssetCheckRecord(AssetRules rules, AssetCounts counts) {
        super("finance", "asset-check", "fin_asset_check");
        this.rules = rules;
        this.counts = counts;
        rights(PropertyPermissions.ASSET_VIEW, PropertyPermissions.ASSET_KEEP, prepared);
        titled(year, order);
        list(year, order, startedOn, dueOn);
        ordered(year, true);
        section("what", year, order, orderOn, startedOn);
        section("members", members);
        tab("all");
        menu("FIN", "clipboard-check", 30, "assets");
    }

    private Field<LocalDate> startedOn() {
        return startedOn;
    }

    private AssetRules rules() {
        return rules;
    }

    private AssetCounts counts() {
        return counts;
    }
}
