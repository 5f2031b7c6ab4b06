package org.khet.finance.internal.bank;

import java.util.Optional;
import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/** Payees outside the office (ผู้ขาย/เจ้าหนี้). Source: finance FE-26, FIN-115; kinds-finance finance.vendor. */
public final class VendorRecord extends RecordKind {
    public final Field<String> taxId = text("tax_id", 13)
            .sensitive()
            .when((field, number, now) -> TaxNumber.isRight(number)
                    ? Optional.empty()
                    : Optional.of(Problem.of(field, "finance.error.taxNumber")));
    public final Field<String> branch = text("branch", 5).initially("00000");
    public final Field<String> name = text("name", 200).searched().wide();
    public final Field<PayeeSort> sort = choice("sort", PayeeSort.class).filtered();
    public final Field<Boolean> vat = yesNo("vat").initially(false);
    public final Field<String> phone = text("phone", 40).orEmpty();
    public final Field<Optional<String>> bank = code("bank", FinanceCodes.BANK).optional();
    public final Field<String> accountNo =
            secret("account_no", 20).seenWith(FinancePermissions.VENDOR_BANK).orEmpty();

    public final State active = state("ACTIVE", StateTone.RUN);
    public final State inactive = end("INACTIVE", StateTone.IDLE);
    public final State barred = end("BARRED", StateTone.LATE);

    public final Action rest = action("deactivate")
            .from(active)
            .to(inactive)
            .needs(FinancePermissions.VENDOR_EDIT)
            .because()
            .backward("ban");
    public final Action bar = action("bar", "barred")
            .from(active)
            .to(barred)
            .needs(FinancePermissions.VENDOR_EDIT)
            .because()
            .backward("ban");
    public final Action revive = action("reactivate")
            .from(inactive, barred)
            .to(active)
            .needs(FinancePermissions.VENDOR_EDIT)
            .because()
            .icon("undo-2");

    /** The kind. */
    public VendorRecord() {
        super("finance", "vendor", "fin_vendor");
        rights(FinancePermissions.VENDOR_VIEW, FinancePermissions.VENDOR_EDIT, active);
        unique(taxId, branch);
        titled(name);
        list(name, sort, branch, vat, phone);
        section("who", taxId, branch, name, sort, vat, phone);
        section("bank", bank, accountNo);
        tab("active", active);
        tab("all");
        menu("FIN", "contact", 930, "basics");
    }
}
