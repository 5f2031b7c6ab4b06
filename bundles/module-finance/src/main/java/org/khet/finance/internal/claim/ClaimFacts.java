package org.khet.finance.internal.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.finance.internal.budget.ExpenditureType;
import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.finance.internal.setting.FinanceFiles;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.finance.internal.setting.FinanceSettings;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.structure.UnitId;

/** What is written down of a claim: who is paid for what, from which line, with which papers. Source: finance FE-06. */
abstract class ClaimFacts extends RecordKind {
    public final Field<RegisterNumber> number = numbered("number", FinanceSettings.CLAIMS);
    public final Field<LocalDate> receivedOn =
            day("received_on").initially(now -> now.today()).notAfter(now -> now.today());
    public final Field<Long> kind = record("kind", "finance.claim-kind").filtered();
    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<Optional<SchoolId>> school = school("school").optional();
    public final Field<Optional<PersonId>> payee = person("payee")
            .initially(now -> now.caller().may(FinancePermissions.CLAIM_CHECK)
                    ? null
                    : now.caller().person())
            .optional();
    public final Field<Optional<Long>> vendor =
            record("vendor", "finance.vendor").optional();
    public final Field<String> subject = text("subject", 200).searched().wide();
    public final Field<String> invoiceNo = text("invoice_no", 60).searched().orEmpty();
    public final Field<Optional<Long>> line =
            record("line", "finance.line").filtered().optional();
    public final Field<Optional<Long>> fund =
            record("fund", "finance.fund").filtered().optional();
    public final Field<String> donorLetter = text("donor_letter", 60).orEmpty();
    public final Field<Optional<ExpenditureType>> type =
            choice("type", ExpenditureType.class).optional().byCode();
    public final Field<String> part = code("part", FinanceCodes.PART).filtered();
    public final Field<Boolean> drawn = yesNo("drawn").byCode().initially(false);
    public final Field<Optional<RecordLink>> origin =
            link("origin", ClaimOrigins.types()).optional().byCode();
    public final Field<String> override = text("override", 500)
            .seenWith(FinancePermissions.CLAIM_OVERRIDE)
            .wide()
            .orEmpty();
    public final Field<Integer> exceptions =
            whole("exceptions", 0, 999).byCode().initially(0);
    public final Field<Optional<PersonId>> officer = person("officer").optional();
    public final Field<Optional<PersonId>> former =
            person("former_officer").byCode().optional();
    public final Field<String> accountNo =
            secret("account_no", 20).seenWith(FinancePermissions.CLAIM_BANK).orEmpty();
    public final Lines items = lines("items", "fin_claim_item", 1, 500);
    public final Field<String> item = items.text("item", 200);
    public final Field<String> receiptNo = items.text("receipt_no", 40).orEmpty();
    public final Field<BigDecimal> amount = items.baht("amount").positive();
    public final Lines papers = lines("papers", "fin_claim_paper", 0, 30).fixed();
    public final Field<String> paper = papers.text("name", 200).byCode();
    public final Field<Optional<Long>> papersKind =
            record("papers_kind", "finance.claim-kind").byCode().optional();
    public final Field<Boolean> compulsory = papers.yesNo("compulsory").byCode();
    public final Field<Boolean> there = papers.yesNo("there");
    public final Field<Optional<List<FileId>>> scans =
            files("scans", FinanceFiles.EVIDENCE, 20).optional();
    public final Field<BigDecimal> gross = baht("gross").sumOf(items, amount).summed();
    public final Field<BigDecimal> vat = baht("vat").initially(BigDecimal.ZERO);
    public final Field<BigDecimal> deductions = baht("deductions").initially(BigDecimal.ZERO);
    public final Field<BigDecimal> offset = baht("offset_sum").byCode().initially(BigDecimal.ZERO);

    ClaimFacts() {
        super("finance", "claim", "fin_claim");
    }
}
