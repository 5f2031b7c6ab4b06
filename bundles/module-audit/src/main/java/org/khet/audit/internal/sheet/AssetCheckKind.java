package org.khet.audit.internal.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.audit.internal.AuditCodes;
import org.khet.audit.internal.AuditFiles;
import org.khet.audit.internal.AuditPermissions;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/** A check of assets on the spot, compared with their register. Source: other-groups AUD-P03, AUD-09. */
public final class AssetCheckKind extends RecordKind {
    public final Field<Long> engagement =
            record("engagement", "audit.engagement").filtered();
    public final Field<LocalDate> checkedOn = day("checked_on")
            .initially(now -> now.today())
            .notAfter(now -> now.today())
            .sorted();
    public final Field<String> place = text("place", 200).searched();
    public final Field<String> keeper = text("keeper_name", 200).searched();
    public final Lines assets = lines("assets", "aud_asset_line", 1, 1000);
    public final Field<String> assetNo = assets.text("asset_no", 60).unique();
    public final Field<String> name = assets.text("asset_name", 200);
    public final Field<Integer> book = assets.whole("book_count", 0, 100_000);
    public final Field<Integer> found = assets.whole("found_count", 0, 100_000);
    public final Field<Integer> difference =
            assets.computed(assets.whole("difference", -100_000, 100_000), line -> line.get(found) - line.get(book));
    public final Field<String> condition = assets.code("condition_code", AuditCodes.CONDITION);
    public final Field<String> remark = assets.text("remark", 300).orEmpty();
    public final Field<Integer> wrong = whole("wrong_count", 0, 1000).formula(row -> (int)
            row.lines(assets).stream().filter(line -> line.get(difference) != 0).count());

    public final State checked = state("CHECKED", StateTone.RUN);
    public final State signed = end("SIGNED", StateTone.DONE);

    public final Field<Optional<List<FileId>>> paper =
            file("signed_paper", AuditFiles.EVIDENCE).optional().from(signed);

    public final Action sign = action("sign", "signed")
            .from(checked)
            .to(signed)
            .needs(AuditPermissions.WORK_KEEP)
            .asks(paper)
            .confirmed()
            .icon("pen-line");

    /** The kind as the module keeps it. */
    public AssetCheckKind() {
        super("audit", "asset-check", "aud_asset_check");
        rights(AuditPermissions.WORK_VIEW, AuditPermissions.WORK_KEEP, checked);
        seenByOffice();
        assets.each((line, row, now) ->
                line.get(found) - line.get(book) != 0 && line.get(remark).isBlank()
                        ? Optional.of(Problem.of("remark", "audit.error.asset-remark"))
                        : Optional.empty());
        personal();
        titled(checkedOn, place);
        list(engagement, checkedOn, place, keeper, wrong);
        ordered(checkedOn, true);
        section("what", engagement, checkedOn, place, keeper);
        section("assets", assets);
        tab("all");
        menu("AUD", "package-search", 24, "work");
    }
}
