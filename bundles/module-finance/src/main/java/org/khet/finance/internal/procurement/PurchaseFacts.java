package org.khet.finance.internal.procurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.finance.internal.setting.FinanceFiles;
import org.khet.finance.internal.setting.FinanceSettings;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.law.Laws;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.structure.UnitId;

/** What is written down of a purchase when it is asked for: what is needed, of which money, by whom chosen. Source: finance FE-22. */
abstract class PurchaseFacts extends RecordKind {
    public final Field<RegisterNumber> number = numbered("number", FinanceSettings.PURCHASES);
    public final Field<String> subject = text("subject", 200).searched().wide();
    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<PersonId> requester =
            person("requester").initially(now -> now.caller().person());
    public final Field<String> reason = longText("need", 1000);
    public final Field<Optional<LocalDate>> neededBy = day("needed_by").optional();
    public final Field<Optional<RecordLink>> law = link("law", Laws.TYPE).optional();
    public final Field<Long> line = record("line", "finance.line").filtered();
    public final Field<Optional<Long>> planItem =
            record("plan_item", "finance.plan-item").optional();
    public final Field<Long> claimKind = record("claim_kind", "finance.claim-kind");
    public final Field<String> sort = code("sort", FinanceCodes.PURCHASE_CLASS).filtered();
    public final Lines items = lines("items", "fin_purchase_item", 1, 200);
    public final Field<String> item = items.text("item", 200);
    public final Field<String> features = items.longText("features", 2000).orEmpty();
    public final Field<Optional<Long>> stockItem =
            items.record("stock_item", "finance.stock-item").optional();
    public final Field<BigDecimal> quantity = items.decimal("quantity", 2).positive();
    public final Field<String> measure = items.text("measure", 40);
    public final Field<BigDecimal> price = items.baht("price").positive();
    public final Field<BigDecimal> amount =
            items.computed(items.baht("amount"), line -> PurchaseRules.cost(line.get(quantity), line.get(price)));
    public final Lines members = lines("members", "fin_purchase_member", 0, 20);
    public final Field<PersonId> member = members.person("person");
    public final Field<String> committee = members.code("committee", FinanceCodes.COMMITTEE);
    public final Field<String> duty = members.text("duty", 60).orEmpty();
    public final Field<BigDecimal> estimate =
            baht("estimate").sumOf(items, amount).summed();
    public final Field<Optional<RecordLink>> spec =
            link("spec", "ict.specification").optional();
    public final Field<Optional<List<FileId>>> specFile =
            files("spec_file", FinanceFiles.EVIDENCE, 5).optional();
    public final Field<Optional<PersonId>> head = person("head").byCode().optional();
    public final Field<BigDecimal> claimed = baht("claimed").byCode().initially(BigDecimal.ZERO);
    /** What was left of the line when the purchase was reported, as its paper says also later. Source: finance PF-F16, FIN-60, FIN-62. */
    public final Field<Optional<BigDecimal>> left = baht("left_then").byCode().optional();

    PurchaseFacts() {
        super("finance", "purchase", "fin_purchase");
    }
}
