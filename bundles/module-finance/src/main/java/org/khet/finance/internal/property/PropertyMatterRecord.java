package org.khet.finance.internal.property;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.finance.internal.setting.FinanceSettings;
import org.khet.finance.internal.setting.PropertyPermissions;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.structure.UnitId;

/**
 * What other groups ask of those who keep assets and buy (เรื่องพัสดุจากกลุ่มอื่น): whoever takes one up says what is missing and makes
 * a disposal or a purchase of it, or declines it with a reason; who asked may take it back. Source: ict G.1, ICT-12, ICT-17; finance FE-22, FE-32.
 */
public final class PropertyMatterRecord extends RecordKind {
    public final Field<RegisterNumber> number = numbered("number", FinanceSettings.PROPERTY_MATTERS);
    public final Field<PropertyMatterSort> sort =
            choice("sort", PropertyMatterSort.class).filtered();
    public final Field<String> subject = text("subject", 200).searched().wide();
    public final Field<String> origin = text("origin", 120).searched();
    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<Optional<PersonId>> asker = person("asker").optional();
    public final Field<String> opinion = longText("opinion", 2000);
    public final Field<String> propertyNo = text("property_no", 60)
            .searched()
            .onlyIf(sort.is(PropertyMatterSort.DISPOSAL))
            .orEmpty();
    public final Lines items = lines("items", "fin_property_matter_item", 0, 200);
    public final Field<String> item = items.text("item", 200);
    public final Field<BigDecimal> quantity = items.decimal("quantity", 2).positive();
    public final Field<String> measure = items.text("measure", 40);
    public final Field<BigDecimal> price = items.baht("price");
    public final Field<BigDecimal> amount =
            items.computed(items.baht("amount"), line -> PropertyMatterRules.cost(line.get(quantity), line.get(price)));
    public final Field<BigDecimal> estimate =
            baht("estimate").sumOf(items, amount).summed();
    /** Names the record of the other module: nothing is asked twice while it waits or was taken up. */
    public final Field<String> token = text("token", 120).byCode().unseen().unique();

    public final State arrived = state("ARRIVED", StateTone.WAIT);
    public final State taken = end("TAKEN", StateTone.DONE);
    public final State declined = end("DECLINED", StateTone.IDLE);
    public final State takenBack = end("TAKEN_BACK", StateTone.IDLE);

    public final Field<Optional<Long>> asset = record("asset", "finance.asset")
            .onlyIf(sort.is(PropertyMatterSort.DISPOSAL))
            .from(taken)
            .usually((row, now) -> rules().asset(this, row).orElse(null))
            .optional();
    public final Field<Optional<String>> way = code("way", FinanceCodes.DISPOSAL_WAY)
            .onlyIf(sort.is(PropertyMatterSort.DISPOSAL))
            .from(taken)
            .optional();
    public final Field<Optional<Long>> line = record("line", "finance.line")
            .onlyIf(sort.is(PropertyMatterSort.PURCHASE))
            .from(taken)
            .optional();
    public final Field<Optional<Long>> claimKind = record("claim_kind", "finance.claim-kind")
            .onlyIf(sort.is(PropertyMatterSort.PURCHASE))
            .from(taken)
            .optional();
    public final Field<Optional<String>> purchaseSort = code("purchase_sort", FinanceCodes.PURCHASE_CLASS)
            .onlyIf(sort.is(PropertyMatterSort.PURCHASE))
            .from(taken)
            .optional();
    public final Field<Optional<Long>> disposal =
            record("disposal", "finance.disposal").byCode().optional();
    public final Field<Optional<Long>> purchase =
            record("purchase", "finance.purchase").byCode().optional();

    public final Action dispose = action("dispose")
            .from(arrived)
            .to(taken)
            .needs(PropertyPermissions.ASSET_KEEP)
            .when(sort.is(PropertyMatterSort.DISPOSAL), "finance.error.matterSort")
            .demands(asset, way)
            .does((row, now) -> rules().disposed(this, row, now))
            .icon("trash-2")
            .tellsMaker();
    public final Action buy = action("buy", "bought")
            .from(arrived)
            .to(taken)
            .needs(PropertyPermissions.PURCHASE_HANDLE)
            .when(sort.is(PropertyMatterSort.PURCHASE), "finance.error.matterSort")
            .demands(line, claimKind, purchaseSort)
            .does((row, now) -> rules().bought(this, row, now))
            .icon("truck")
            .tellsMaker();
    public final Action decline = action("decline")
            .from(arrived)
            .to(declined)
            .needs(PropertyPermissions.ASSET_KEEP)
            .because()
            .does((row, now) -> freed(row))
            .backward("ban")
            .tellsMaker();
    /** Who asked needs it no more; done by code. */
    public final Action takeBack = action("take-back")
            .from(arrived)
            .to(takenBack)
            .automatic()
            .because()
            .does((row, now) -> freed(row))
            .tells(row -> keepers(row));
    /** Who asked needs it no more, when it was taken up already: who handles it decides what becomes of that; done by code. */
    public final Action callOff =
            action("call-off", "called-off").from(taken).automatic().because().tells(row -> keepers(row));

    private final PropertyMatterRules rules;

    /** @param rules makes disposals and purchases */
    public PropertyMatterRecord(PropertyMatterRules rules) {
        super("finance", "property-matter", "fin_property_matter");
        this.rules = rules;
        rights(PropertyPermissions.PURCHASE_VIEW, PropertyPermissions.ASSET_KEEP, arrived);
        byCodeOnly();
        belongsTo(unit);
        titled(number, subject);
        list(number, sort, subject, unit, origin, estimate);
        section("what", number, sort, subject, unit, asker, origin, opinion, propertyNo);
        section("items", items);
        section("made", disposal, purchase);
        tab("open", arrived);
        tab("all");
        way(arrived, taken);
        announced(this::keepers);
        menu("FIN", "inbox", 21, "assets");
    }

    private Audience keepers(RecordRow row) {
        Permission keeper = row.get(sort) == PropertyMatterSort.DISPOSAL
                ? PropertyPermissions.ASSET_KEEP
                : PropertyPermissions.PURCHASE_HANDLE;
        return new Audience(Set.of(), Set.of(keeper));
    }

    /** It may be asked anew. */
    private RecordRow freed(RecordRow row) {
        return row.with(token, row.get(token) + "#" + row.id());
    }

    private PropertyMatterRules rules() {
        return rules;
    }
}
