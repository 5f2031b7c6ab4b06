package org.khet.finance.internal.asset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.finance.internal.setting.PropertyPermissions;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;

/**
 * Moves, loans and repairs of assets (การย้าย ยืม ซ่อม); never deleted. Source: finance FE-30, PF-F22, PF-F23, RF-61, FIN-76 to FIN-78;
 * kinds-finance finance.asset-event.
 */
public final class AssetEventRecord extends RecordKind {
    public final Field<AssetEventSort> sort =
            choice("sort", AssetEventSort.class).filtered();
    public final Field<Long> asset = record("asset", "finance.asset").filtered();
    public final Field<LocalDate> from =
            day("from_on").initially(now -> now.today()).sorted();
    public final Field<Optional<LocalDate>> due = day("due_on").optional().notBefore(from);
    public final Field<Optional<UnitId>> unit = unit("unit").filtered().optional();
    public final Field<Optional<SchoolId>> school = school("school").filtered().optional();
    public final Field<Optional<PersonId>> holder = person("holder").filtered().optional();
    public final Field<String> place = text("place", 200).orEmpty();
    public final Field<String> fault = text("fault", 500).searched().wide().orEmpty();
    public final Field<String> slip = text("slip_no", 60).searched().orEmpty();
    public final Field<String> ticket = text("ticket_no", 60).searched().orEmpty();
    public final Field<String> phone = text("phone", 20).orEmpty();
    /** Key of the repair in the section that does it. */
    public final Field<String> repair = text("repair_id", 20).byCode().unseen().orEmpty();

    public final State requested = state("REQUESTED", StateTone.WAIT);
    public final State approved = state("APPROVED", StateTone.RUN);
    public final State out = state("OUT", StateTone.NEAR);
    public final State done = end("DONE", StateTone.DONE);
    public final State refused = end("REFUSED", StateTone.LATE);
    public final State cancelled = end("CANCELLED", StateTone.IDLE);

    public final Field<String> conditionOut =
            text("condition_out", 300).from(out).orEmpty();
    public final Field<String> conditionIn =
            text("condition_in", 300).from(done).orEmpty();
    public final Field<Optional<BigDecimal>> cost =
            baht("cost").from(done).optional().summed();

    public final Action approve = action("approve")
            .from(requested)
            .to(approved)
            .needs(PropertyPermissions.ASSET_APPROVE)
            .notWho(create())
            .icon("stamp")
            .tellsMaker();
    public final Action hand = action("hand", "handed")
            .from(approved)
            .to(out)
            .needs(PropertyPermissions.ASSET_KEEP)
            .asks(conditionOut)
            .when((row, now) -> isHere(row))
            .then(this::goes)
            .icon("package-check");
    public final Action accept = action("accept")
            .from(out)
            .to(done)
            .orOwn()
            .when((row, now) -> receiver(row, now))
            .asks(conditionIn)
            .then(this::moved)
            .icon("check");
    public final Action back = action("return", "returned")
            .from(out)
            .to(done)
            .needs(PropertyPermissions.ASSET_KEEP)
            .demands(conditionIn)
            .asks(cost)
            .when((row, now) -> notMove(row))
            .when((row, now) -> repairs().notEnded(this, row))
            .does((row, now) -> repairs().withCost(this, row))
            .then((row, now) -> act(row, now, assets().kind().back))
            .icon("undo-2");
    public final Action refuse = action("refuse")
            .from(requested)
            .to(refused)
            .needs(PropertyPermissions.ASSET_APPROVE)
            .because()
            .backward("ban")
            .tellsMaker();
    public final Action cancel = action("cancel", "cancelled")
            .from(requested, approved)
            .to(cancelled)
            .orOwn()
            .because()
            .backward("ban");

    private final RecordService<AssetRecord> assets;
    private final AssetRepairRules repairs;

    /** @param assets what is moved, lent and repaired, {@code repairs} where repairs go */
    public AssetEventRecord(RecordService<AssetRecord> assets, AssetRepairRules repairs) {
        super("finance", "asset-event", "fin_asset_event");
        this.assets = assets;
        this.repairs = repairs;
        create().then((row, now) -> repairs.handOn(this, row, now));
        rights(PropertyPermissions.ASSET_VIEW, PropertyPermissions.ASSET_ASK, requested);
        belongsTo(unit);
        isAbout(school);
        ownOf(holder);
        titled(asset, from);
        list(sort, asset, from, due, holder, unit, cost);
        ordered(from, true);
        section("what", sort, asset, from, due, fault);
        section("where", unit, school, holder, place, slip, ticket, phone);
        tab("open", requested, approved, out);
        tab("overdue", now -> List.of(in(out), due.below(now.today())));
        tab("all");
        way(requested, approved, out, done);
        rule((row, now) -> complete(row));
        announced(row -> new Audience(Set.of(), Set.of(PropertyPermissions.ASSET_APPROVE)));
        menu("FIN", "arrow-right-left", 29, "assets");
    }

    private AssetRepairRules repairs() {
        return repairs;
    }

    private RecordService<AssetRecord> assets() {
        return assets;
    }

    /** A loan has an end, a repair a fault, a move a receiver. */
    private Optional<Problem> complete(RecordRow row) {
        if (row.has(unit) && row.has(school)) {
            return missing(school, "finance.error.unitOrSchool");
        }
        return switch (row.get(sort)) {
            case LOAN -> row.has(due) && row.has(holder) ? Optional.empty() : missing(due, "finance.error.loanEnd");
            case REPAIR -> row.get(fault).isBlank() ? missing(fault, "finance.error.faultMissing") : Optional.empty();
            case MOVE -> row.has(holder) ? Optional.empty() : missing(holder, "finance.error.holderMissing");
        };
    }

    private static Optional<Problem> missing(Field<?> field, String key) {
        return Optional.of(Problem.of(field.name(), key));
    }

    private RecordRow asset(RecordRow row) {
        return assets.find(row.head().office(), row.get(asset)).orElseThrow();
    }

    /** What is lent, repaired or gone is not handed over a second time. */
    private Optional<Problem> isHere(RecordRow row) {
        AssetRecord kind = assets.kind();
        State state = asset(row).state();
        boolean mends = row.get(sort) == AssetEventSort.REPAIR && state.equals(kind.damaged);
        return state.equals(kind.inUse) || state.equals(kind.spare) || mends
                ? Optional.empty()
                : Optional.of(Problem.of("", "finance.error.assetAway"));
    }

    private Optional<Problem> receiver(RecordRow row, RecordContext now) {
        boolean receives = row.get(sort) == AssetEventSort.MOVE
                && row.get(holder).filter(now.caller().person()::equals).isPresent();
        return receives ? Optional.empty() : Optional.of(Problem.of("", "finance.error.receiverAccepts"));
    }

    private Optional<Problem> notMove(RecordRow row) {
        return row.get(sort) == AssetEventSort.MOVE
                ? Optional.of(Problem.of("", "finance.error.receiverAccepts"))
                : Optional.empty();
    }

    private void goes(RecordRow row, RecordContext now) {
        switch (row.get(sort)) {
            case LOAN -> act(row, now, assets.kind().lend);
            case REPAIR -> act(row, now, assets.kind().mend);
            case MOVE -> {}
        }
    }

    private void moved(RecordRow row, RecordContext now) {
        AssetRecord kind = assets.kind();
        RecordDraft draft = new RecordDraft()
                .with(kind.holder, row.get(holder).orElse(null))
                .with(kind.place, row.get(place));
        row.get(unit).ifPresent(to -> draft.with(kind.unit, to).with(kind.school, null));
        row.get(school).ifPresent(to -> draft.with(kind.school, to).with(kind.unit, null));
        assets.internal().act(now.caller(), asset(row), kind.move, draft, "");
    }

    private void act(RecordRow row, RecordContext now, Action action) {
        assets.internal().act(now.caller(), asset(row), action);
    }
}
