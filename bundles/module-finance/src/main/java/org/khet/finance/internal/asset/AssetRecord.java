package org.khet.finance.internal.asset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.finance.internal.balance.FixedFields;
import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.finance.internal.setting.FinanceFiles;
import org.khet.finance.internal.setting.FinanceSettings;
import org.khet.finance.internal.setting.PropertyPermissions;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.structure.UnitId;

/**
 * Assets (ทะเบียนคุมทรัพย์สิน): bought, given or taken over; depreciated by straight line to one baht. Source: finance FE-29, C.1b, RF-59,
 * RF-60; kinds-finance finance.asset.
 */
public final class AssetRecord extends RecordKind {
    public final Field<RegisterNumber> number = numbered("number", FinanceSettings.ASSETS);
    public final Field<String> name = text("name", 200).searched().wide();
    public final Field<String> sort = code("sort", FinanceCodes.ASSET_CLASS).filtered();
    public final Field<String> brand = text("brand", 100).orEmpty();
    public final Field<String> serial = text("serial", 60).searched().orEmpty();
    public final Field<String> oldNo = text("old_no", 40).searched().orEmpty();
    public final Field<BigDecimal> cost = baht("cost").positive().summed();
    public final Field<LocalDate> acquiredOn =
            day("acquired_on").notAfter(now -> now.today()).sorted();
    public final Field<String> way = code("way", FinanceCodes.ASSET_WAY).filtered();
    public final Field<Optional<Long>> fund = record("fund", "finance.fund").optional();
    public final Field<Integer> life = whole("life_years", 1, 60).initially(5);
    public final Field<Boolean> low = yesNo("low_value")
            .formula(row -> rules().isLow(row.head().office(), row.get(cost()), row.get(acquiredOn())));
    public final Field<BigDecimal> monthly = baht("monthly")
            .formula(row -> Depreciation.of(row.get(sort), row.get(cost()), row.get(life()))
                    .monthly());
    public final Field<Optional<UnitId>> unit = unit("unit").filtered().optional();
    public final Field<Optional<SchoolId>> school = school("school").filtered().optional();
    public final Field<String> place = text("place", 200).orEmpty();
    public final Field<Optional<PersonId>> holder = person("holder").filtered().optional();
    public final Field<Optional<RecordLink>> origin =
            link("origin", "finance.inspection", "finance.support").optional();
    public final Field<Optional<LocalDate>> warranty = day("warranty_until").optional();
    public final Field<String> mobec = text("mobec_no", 40).orEmpty();
    public final Field<Optional<List<FileId>>> photo =
            files("photo", FinanceFiles.EVIDENCE, 3).optional();
    public final Field<Optional<LocalDate>> goneOn = day("gone_on").byCode().optional();

    public final State inUse = state("IN_USE", StateTone.RUN);
    public final State spare = state("SPARE", StateTone.IDLE);
    public final State onLoan = state("ON_LOAN", StateTone.NEAR);
    public final State underRepair = state("UNDER_REPAIR", StateTone.NEAR);
    public final State damaged = state("DAMAGED", StateTone.LATE);
    public final State waiting = state("WAITING_DISPOSAL", StateTone.WAIT);
    public final State disposed = end("DISPOSED", StateTone.IDLE);
    public final State lost = state("LOST", StateTone.LATE);

    public final Action store = action("store", "stored")
            .from(inUse)
            .to(spare)
            .needs(PropertyPermissions.ASSET_KEEP)
            .icon("archive")
            .inOwnTime();
    public final Action use = action("use")
            .from(spare, damaged)
            .to(inUse)
            .needs(PropertyPermissions.ASSET_KEEP)
            .inOwnTime();
    public final Action lend =
            action("lend", "lent").from(inUse, spare).to(onLoan).automatic();
    public final Action mend =
            action("mend", "mended").from(inUse, spare, damaged).to(underRepair).automatic();
    public final Action back =
            action("return", "returned").from(onLoan, underRepair).to(inUse).automatic();
    public final Action move = action("move", "moved").from(inUse, spare).automatic();
    public final Action damage =
            action("damage").from(inUse, spare, onLoan, underRepair).to(damaged).automatic();
    public final Action lose = action("lose", "lost")
            .from(inUse, spare, onLoan, underRepair, damaged)
            .to(lost)
            .automatic();
    public final Action propose =
            action("propose").from(inUse, spare, damaged, lost).to(waiting).automatic();
    public final Action keep = action("keep", "kept").from(waiting).to(spare).automatic();
    public final Action dispose = action("dispose")
            .from(waiting)
            .to(disposed)
            .automatic()
            .does((row, now) -> row.has(goneOn()) ? row : row.with(goneOn(), now.today()));

    private final AssetRules rules;
    private @Nullable RecordService<AssetRecord> kept;

    /** @param rules what counts as an asset of little worth */
    public AssetRecord(AssetRules rules) {
        super("finance", "asset", "fin_asset");
        this.rules = rules;
        rights(PropertyPermissions.ASSET_VIEW, PropertyPermissions.ASSET_KEEP, inUse, spare);
        // J.5 gives officers their own; who borrows (FIN-77) chooses among those of all groups
        seenByOffice();
        belongsTo(unit);
        isAbout(school);
        ownOf(holder);
        oneOf(unit, school);
        titled(number, name);
        list(number, name, sort, unit, holder, acquiredOn, cost, monthly);
        section("what", name, sort, brand, serial, oldNo, mobec);
        section("money", cost, acquiredOn, way, fund, life, warranty, origin);
        section("where", unit, school, place, holder);
        section("photo", photo);
        tab("active", inUse, spare, onLoan, underRepair, damaged, waiting);
        tab("away", onLoan, underRepair);
        tab("mine", now -> List.of(mine()));
        tab("all");
        way(inUse, waiting, disposed);
        rule((row, now) -> whereItIs(row));
        menu("FIN", "package", 28, "assets");
    }

    /** Told once when the kind is kept, before anybody writes an asset. */
    public void keep(RecordService<AssetRecord> service) {
        kept = service;
    }

    /** Where it is and who holds it changes by a move that the receiver accepts; the form fills in what is empty. Source: finance FIN-76. */
    private Optional<Problem> whereItIs(RecordRow row) {
        return FixedFields.before(kept, row)
                .flatMap(before ->
                        FixedFields.moved(before, row, "finance.error.assetMoves", unit, school, place, holder));
    }

    private Field<BigDecimal> cost() {
        return cost;
    }

    private Field<LocalDate> acquiredOn() {
        return acquiredOn;
    }

    private Field<Integer> life() {
        return life;
    }

    private Field<Optional<LocalDate>> goneOn() {
        return goneOn;
    }

    private AssetRules rules() {
        return rules;
    }
}
