package org.khet.finance.internal.staff;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.finance.internal.setting.FinanceSettings;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.structure.UnitId;

/**
 * Pay lists of the hired (บัญชีจ่ายค่าตอบแทน): wage by days, social security of both sides, tax, net. Source: finance FE-34, C.1b, RF-71,
 * RF-72, J.4.10; kinds-finance finance.pay-list.
 */
public final class PayListRecord extends RecordKind {
    public final Field<RegisterNumber> number = numbered("number", FinanceSettings.PAY_LISTS);
    public final Field<YearMonth> month = month("month_of").sorted();
    public final Field<UnitId> unit = unit("unit");
    public final Field<String> item = code("item", FinanceCodes.ITEM).filtered();
    public final Field<Long> line = record("line", "finance.line");
    public final Field<Long> kind = record("kind", "finance.claim-kind");
    public final Field<PersonId> payee = person("payee");
    public final Lines persons = lines("persons", "fin_pay_list_person", 1, 500);
    public final Field<Optional<SchoolId>> school = persons.school("school").optional();
    public final Field<String> personKey =
            persons.text("person_key", 20).sensitive().unique();
    public final Field<String> personName = persons.text("person_name", 200).sensitive();
    public final Field<String> accountNo =
            persons.text("account_no", 20).sensitive().orEmpty();
    public final Field<BigDecimal> rate = persons.baht("rate").positive();
    public final Field<Integer> absent = persons.whole("absent", 0, 31).initially(0);
    public final Field<BigDecimal> tax = persons.baht("tax").initially(BigDecimal.ZERO);
    public final Field<BigDecimal> other = persons.baht("other").initially(BigDecimal.ZERO);
    public final Field<BigDecimal> pay = persons.baht("pay").byCode().initially(BigDecimal.ZERO);
    public final Field<BigDecimal> social = persons.baht("social").byCode().initially(BigDecimal.ZERO);
    public final Field<BigDecimal> net = persons.signedBaht("net").byCode().initially(BigDecimal.ZERO);
    public final Field<BigDecimal> gross = baht("gross").sumOf(persons, pay).summed();
    public final Field<BigDecimal> employee = baht("social_employee").sumOf(persons, social);
    public final Field<BigDecimal> employer = baht("social_employer").sumOf(persons, social);
    public final Field<BigDecimal> taxes = baht("tax_sum").sumOf(persons, tax);
    public final Field<BigDecimal> others = baht("other_sum").sumOf(persons, other);
    public final Field<BigDecimal> total =
            signedBaht("total").sumOf(persons, net).summed();

    /** Its tax was remitted by a claim of its own, before remittances had it. Source: finance RF-18, RF-71. */
    public final Field<Boolean> taxSettled =
            yesNo("tax_settled").byCode().unseen().initially(false);

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State checked = state("CHECKED", StateTone.RUN);
    public final State approved = end("APPROVED", StateTone.DONE);
    public final State cancelled = end("CANCELLED", StateTone.IDLE);

    public final Action check = action("check")
            .from(draft)
            .to(checked)
            .needs(FinancePermissions.PAYLIST_CHECK)
            .notWho(create())
            .when((row, now) -> rules().twice(this, row))
            .does((row, now) -> rules().computed(this, row))
            .tells(FinancePermissions.PAYLIST_APPROVE);
    public final Action approve = action("approve")
            .from(checked)
            .to(approved)
            .needs(FinancePermissions.PAYLIST_APPROVE)
            .upTo(gross)
            .notWho(create())
            .notWho(check)
            .when((row, now) -> rules().twice(this, row))
            .when((row, now) -> rules().withinLimit(this, row, now))
            .then((row, now) -> rules().claim(this, row, now))
            .icon("stamp")
            .tellsMaker();
    public final Action giveBack = action("return", "returned")
            .from(checked)
            .to(draft)
            .needs(FinancePermissions.PAYLIST_CHECK)
            .because()
            .backward("undo-2");
    public final Action cancel = action("cancel", "cancelled")
            .from(draft, checked)
            .to(cancelled)
            .needs(FinancePermissions.PAYLIST_EDIT)
            .because()
            .backward("ban");

    /** Its claim was cancelled: it waits for an approval again. Source: kinds-finance §1.1. */
    public final Action reopen = action("reopen", "reopened")
            .from(approved)
            .to(checked)
            .automatic()
            .backward("undo-2")
            .tellsMaker();

    private final PayListRules rules;

    /** @param rules how pay is computed, and what follows */
    public PayListRecord(PayListRules rules) {
        super("finance", "pay-list", "fin_pay_list");
        this.rules = rules;
        rights(FinancePermissions.PAYLIST_VIEW, FinancePermissions.PAYLIST_EDIT, draft);
        belongsTo(unit);
        titled(number);
        list(number, month, item, gross, employee, employer, total);
        section("what", month, item, unit, line, kind, payee);
        section("persons", persons);
        tab("open", draft, checked);
        tab("all");
        way(draft, checked, approved);
        create().does((row, now) -> rules.computed(this, row));
        rule((row, now) -> rules.twice(this, row));
        rule((row, now) -> rules.otherItem(this, row));
        menu("FIN", "users", 64, "staff");
    }

    private PayListRules rules() {
        return rules;
    }
}
