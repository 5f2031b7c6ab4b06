package org.khet.portal.testkit.record;

import java.math.BigDecimal;
import java.util.Optional;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.series.NumberSeries;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.structure.UnitId;

/** Trips on duty: costs are planned, agreed and accounted for; for stories about what is said of single fields and columns. */
public final class Trips extends RecordKind {
    static final Permission VIEW = Permission.of("vouchers:trip:view");
    static final Permission RECORD = Permission.of("vouchers:trip:record");
    static final Permission AGREE = Permission.of("vouchers:trip:agree");

    private static final NumberSeries NUMBERS = new NumberSeries(
            "vouchers.trip",
            NumberSeries.YearKind.FISCAL,
            Setting.text("vouchers.setting.tripPattern", "{seq}/{BE}", "stories"));

    public final State planned = state("PLANNED", StateTone.IDLE).within(3);
    public final State returned = state("RETURNED", StateTone.WAIT);
    public final State agreed = state("AGREED", StateTone.RUN);
    public final State closed = end("CLOSED", StateTone.DONE);

    public final Field<UnitId> unit = unit("unit");
    public final Field<Optional<RegisterNumber>> number =
            numbered("number", NUMBERS).ofUnit(unit).optional();
    public final Field<String> title = text("title", 120).searched().wide();
    public final Field<Boolean> abroad = yesNo("abroad").initially(false);
    public final Field<String> opinion = text("opinion", 200).orEmpty().seenIn(agreed, closed);
    public final Field<Optional<BigDecimal>> rate =
            baht("rate").optional().changedWith(AGREE).notExported();
    public final Lines costs = lines("costs", "vch_trip_cost", 1, 500);
    public final Field<String> item = costs.text("item", 200);
    public final Field<BigDecimal> amount = costs.baht("planned").initially(BigDecimal.ZERO);
    public final Field<String> receipt =
            costs.text("receipt_no", 40).orEmpty().neededIf(amount.atLeast(new BigDecimal("1000")));
    public final Field<String> currency = costs.text("currency", 10).orEmpty().onlyIf(abroad.is(true));
    public final Field<Optional<BigDecimal>> spent =
            costs.baht("spent").from(closed).optional().neededIf(amount.atLeast(BigDecimal.ONE));
    public final Field<Optional<BigDecimal>> share =
            costs.percent("share").editableIn(planned).optional();
    public final Field<Integer> nights = costs.whole("nights", 0, 99).initially(1);

    public final Action agree = action("agree").from(planned).to(agreed).needs(AGREE);
    public final Action takeBack = action("take-back", "taken-back").takesBack(agree, 30);
    public final Action giveBack =
            action("give-back").from(planned).to(returned).needs(AGREE).backward();
    public final Action handIn = action("hand-in").from(returned).to(planned).needs(RECORD);
    public final Action close =
            action("close").from(agreed).to(closed).needs(RECORD).asks(costs);

    /** The kind. */
    public Trips() {
        super("vouchers", "trip", "vch_trip");
        rights(VIEW, RECORD, planned, returned, agreed);
        belongsTo(unit);
        numberedAt(agreed);
        planned.pausedIn(returned);
        titled(title);
        card(unit);
        list(title, unit, abroad);
        section("what", unit, title, abroad, opinion, rate);
        section("costs", costs);
        menu("FIN", "file", 30);
    }
}
