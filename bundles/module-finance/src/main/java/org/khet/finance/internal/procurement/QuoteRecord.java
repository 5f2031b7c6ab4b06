package org.khet.finance.internal.procurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.khet.finance.internal.setting.PropertyPermissions;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/** Offers of vendors (ใบเสนอราคา), compared by requirement and price. Source: finance FE-23, PF-F18, FIN-64. */
public final class QuoteRecord extends RecordKind {
    public final Field<Long> purchase = record("purchase", "finance.purchase").filtered();
    public final Field<Long> vendor = record("vendor", "finance.vendor").filtered();
    public final Field<BigDecimal> price = baht("price").positive();
    public final Field<Optional<LocalDate>> validUntil = day("valid_until").optional();
    public final Lines requirements = lines("requirements", "fin_quote_requirement", 0, 100);
    public final Field<String> topic = requirements.text("topic", 200);
    public final Field<String> offered = requirements.text("offered", 200).orEmpty();
    public final Field<Boolean> meets = requirements.yesNo("meets");
    public final Field<Boolean> meetsAll = yesNo("meets_all")
            .formula(row -> !row.lines(requirements()).isEmpty()
                    && row.lines(requirements()).stream().allMatch(line -> line.get(meets())));
    public final Field<String> remark = text("remark", 500).wide().orEmpty();

    public final State received = state("RECEIVED", StateTone.IDLE);
    public final State chosen = end("CHOSEN", StateTone.DONE);
    public final State refused = end("REFUSED", StateTone.IDLE);
    public final Field<String> why = text("why", 500).from(chosen).wide().orEmpty();

    public final Action choose = action("choose", "chosen")
            .from(received)
            .to(chosen)
            .needs(PropertyPermissions.PURCHASE_HANDLE)
            .asks(why)
            .when((row, now) -> rules().sourcing(this, row))
            .whenTyped((row, now) -> rules().best(this, row))
            .then((row, now) -> rules().chosen(this, row, now))
            .icon("award");
    public final Action refuse = action("refuse")
            .from(received)
            .to(refused)
            .needs(PropertyPermissions.PURCHASE_HANDLE)
            .because()
            .backward("ban");

    /** The purchase is reported anew: the offer may be compared and chosen again. */
    public final Action reopen = action("reopen", "reopened")
            .from(chosen)
            .to(received)
            .automatic()
            .does((row, now) -> row.with(why(), ""))
            .backward("undo-2");

    private final QuoteRules rules;

    /** @param rules compares offers */
    public QuoteRecord(QuoteRules rules) {
        super("finance", "quote", "fin_quote");
        this.rules = rules;
        rights(PropertyPermissions.PURCHASE_VIEW, PropertyPermissions.PURCHASE_HANDLE, received);
        unique(purchase, vendor);
        titled(purchase, vendor);
        list(purchase, vendor, price, meetsAll, validUntil);
        section("what", purchase, vendor, price, validUntil, remark);
        section("requirements", requirements);
        tab("open", received);
        tab("all");
        rule((row, now) -> rules.sourcing(this, row));
        menu("FIN", "tag", 23, "procurement");
    }

    private Lines requirements() {
        return requirements;
    }

    private Field<String> why() {
        return why;
    }

    private Field<Boolean> meets() {
        return meets;
    }

    private QuoteRules rules() {
        return rules;
    }
}
