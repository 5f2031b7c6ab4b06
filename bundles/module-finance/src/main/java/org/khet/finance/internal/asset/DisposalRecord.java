package org.khet.finance.internal.asset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.finance.internal.setting.FinanceFiles;
import org.khet.finance.internal.setting.FinanceSettings;
import org.khet.finance.internal.setting.PropertyPermissions;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.series.RegisterNumber;

/**
 * Disposals of assets (จำหน่ายพัสดุ): only after approval do they leave the active list; proceeds are state revenue. Source: finance FE-32,
 * PF-F27, RF-62, FIN-80; kinds-finance finance.disposal.
 */
public final class DisposalRecord extends RecordKind {
    public final Field<RegisterNumber> number = numbered("number", FinanceSettings.DISPOSALS);
    public final Field<String> way = code("way", FinanceCodes.DISPOSAL_WAY).filtered();
    public final Field<String> reason = text("ground", 500).searched().wide();
    public final Field<Optional<List<FileId>>> finding =
            files("finding", FinanceFiles.EVIDENCE, 5).optional();
    public final Field<String> findingNo = text("finding_no", 100).orEmpty();
    public final Lines items = lines("items", "fin_disposal_item", 1, 200);
    public final Field<Long> asset = items.record("asset", "finance.asset");
    public final Field<BigDecimal> proceeds = items.baht("proceeds").initially(BigDecimal.ZERO);
    public final Field<BigDecimal> total = baht("total").sumOf(items, proceeds).summed();

    public final State proposed = state("PROPOSED", StateTone.WAIT);
    public final State approved = state("APPROVED", StateTone.RUN);
    public final State done = end("DONE", StateTone.DONE);
    public final State refused = end("REFUSED", StateTone.IDLE);

    public final Field<Optional<LocalDate>> doneOn =
            day("done_on").from(done).notAfter(now -> now.today()).optional().usually(now -> now.today());
    public final Field<Optional<Long>> receipt =
            record("receipt", "finance.receipt").from(done).optional();

    public final Action approve = action("approve")
            .from(proposed)
            .to(approved)
            .needs(PropertyPermissions.DISPOSAL_APPROVE)
            .notWho(create())
            .when((row, now) -> isFound(row))
            .then((row, now) -> all(row, now, assets().kind().propose))
            .icon("stamp")
            .tellsMaker();
    public final Action finish = action("finish")
            .from(approved)
            .to(done)
            .needs(PropertyPermissions.ASSET_KEEP)
            .demands(doneOn)
            .asks(receipt)
            .asks(items)
            .whenTyped((row, now) -> rules().otherAssets(this, row))
            .whenTyped((row, now) -> rules().notReceipted(this, row))
            .then(this::gone)
            .icon("archive");
    public final Action refuse = action("refuse")
            .from(proposed)
            .to(refused)
            .needs(PropertyPermissions.DISPOSAL_APPROVE)
            .because()
            .backward("ban")
            .tellsMaker();

    private final RecordService<AssetRecord> assets;
    private final AssetDisposalRules rules;

    /** @param assets what leaves, {@code rules} for the money that comes of it */
    public DisposalRecord(RecordService<AssetRecord> assets, AssetDisposalRules rules) {
        super("finance", "disposal", "fin_disposal");
        this.assets = assets;
        this.rules = rules;
        rights(PropertyPermissions.ASSET_VIEW, PropertyPermissions.ASSET_KEEP, proposed);
        titled(number, reason);
        list(number, way, reason, total, doneOn);
        section("what", way, reason, findingNo, finding);
        section("items", items);
        tab("open", proposed, approved);
        tab("all");
        way(proposed, approved, done);
        menu("FIN", "trash-2", 32, "assets");
    }

    private RecordService<AssetRecord> assets() {
        return assets;
    }

    private AssetDisposalRules rules() {
        return rules;
    }

    private List<RecordRow> assetsOf(RecordRow row) {
        return row.lines(items).stream()
                .map(line -> assets.find(row.head().office(), line.get(asset)).orElseThrow())
                .toList();
    }

    /** Of what is lost somebody must first have found out why. */
    private Optional<Problem> isFound(RecordRow row) {
        AssetRecord kind = assets.kind();
        boolean lost = assetsOf(row).stream().anyMatch(one -> one.state().equals(kind.lost));
        boolean ready =
                assetsOf(row).stream().allMatch(one -> kind.propose.from().contains(one.state()));
        if (!ready) {
            return Optional.of(Problem.of("", "finance.error.assetAway"));
        }
        return lost && row.get(findingNo).isBlank() && !row.has(finding)
                ? Optional.of(Problem.of(findingNo.name(), "finance.error.findingMissing"))
                : Optional.empty();
    }

    /** They leave the register on the day on which it was done. Source: finance RF-62. */
    private void gone(RecordRow row, RecordContext now) {
        AssetRecord kind = assets.kind();
        RecordDraft day = new RecordDraft().with(kind.goneOn, row.get(doneOn).orElseThrow());
        assetsOf(row).forEach(one -> assets.internal().act(now.caller(), one, kind.dispose, day, ""));
    }

    private void all(RecordRow row, RecordContext now, Action action) {
        assetsOf(row).forEach(one -> assets.internal().act(now.caller(), one, action));
    }
}
