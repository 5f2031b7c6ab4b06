package org.khet.portal.testkit.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.series.NumberSeries;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.structure.UnitId;

/** Claims and vouchers with twelve fields, lines, five states and six actions, as finance FE-06 has them; for stories of the record layer. */
public final class Vouchers extends RecordKind {
    static final Permission VIEW = Permission.of("vouchers:voucher:view");
    static final Permission RECORD = Permission.of("vouchers:voucher:record");
    static final Permission CHECK = Permission.of("vouchers:voucher:check");
    static final Permission APPROVE = Permission.of("vouchers:voucher:approve");
    static final Permission PAY = Permission.of("vouchers:voucher:pay");
    static final Permission BANK = Permission.of("vouchers:voucher:bank");
    private static final CodeList SORT = new CodeList(
            "vouchers.sort", List.of(CodeList.Code.of("TRAVEL", "ค่าเดินทางไปราชการ", "Travel")), "finance J.1");
    private static final NumberSeries NUMBERS = new NumberSeries(
            "vouchers.voucher",
            NumberSeries.YearKind.FISCAL,
            Setting.text("vouchers.setting.pattern", "{seq}/{BE}", "finance FE-06"));

    public final Field<RegisterNumber> number = numbered("number", NUMBERS);
    public final Field<LocalDate> receivedOn = day("received_on")
            .initially(now -> now.today())
            .notAfter(now -> now.today())
            .sorted();
    public final Field<String> sort = code("sort", SORT).filtered();
    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<PersonId> payee = person("payee");
    public final Field<String> subject = text("subject", 200).searched().wide();
    public final Field<String> letter = text("letter_no", 60).searched().orEmpty();
    public final Lines items = lines("items", "vch_voucher_item", 1, 500);
    public final Field<String> item = items.text("item", 200);
    public final Field<String> receipt = items.text("receipt_no", 40).orEmpty();
    public final Field<BigDecimal> amount = items.baht("amount");
    public final Field<BigDecimal> gross = baht("gross").sumOf(items, amount);
    public final Field<BigDecimal> wht = baht("wht").initially(BigDecimal.ZERO);
    public final Field<BigDecimal> net =
            baht("net").formula(row -> row.get(gross).subtract(row.get(wht))).summed();
    public final Field<String> account = text("account_no", 30).orEmpty().seenWith(BANK);

    public final State received = state("RECEIVED", StateTone.IDLE);
    public final State checked = state("CHECKED", StateTone.RUN);
    public final State approved = state("APPROVED", StateTone.RUN);
    public final State paid = end("PAID", StateTone.DONE);
    public final State cancelled = end("CANCELLED", StateTone.IDLE);

    public final Field<Optional<LocalDate>> paidOn =
            day("paid_on").from(paid).optional().usually(now -> now.today());

    public final Action check =
            action("check").from(received).to(checked).needs(CHECK).notBy(payee).tells(APPROVE);
    public final Action approve = action("approve")
            .from(checked)
            .to(approved)
            .needs(APPROVE)
            .upTo(net)
            .notWho(check);
    public final Action pay =
            action("pay").from(approved).to(paid).needs(PAY).notWho(approve).demands(paidOn);
    public final Action giveBack = action("return")
            .from(checked, approved)
            .to(received)
            .needs(CHECK)
            .because()
            .backward();
    public final Action cancel = action("cancel")
            .from(received, checked)
            .to(cancelled)
            .needs(CHECK)
            .because()
            .backward();
    public final Action fix = action("correct")
            .from(paid)
            .needs(APPROVE)
            .corrects(subject, letter)
            .because();

    /** The kind. */
    public Vouchers() {
        super("vouchers", "voucher", "vch_voucher");
        rights(VIEW, RECORD, received);
        belongsTo(unit);
        ownOf(payee);
        titled(number, subject);
        struck(cancelled);
        way(received, checked, approved, paid);
        list(number, receivedOn, subject, payee, net);
        section("what", receivedOn, sort, unit, payee, subject, letter);
        section("items", items);
        section("money", wht, account);
        tab("open", received, checked, approved);
        tab("all");
        menu("FIN", "file", 10);
    }
}
