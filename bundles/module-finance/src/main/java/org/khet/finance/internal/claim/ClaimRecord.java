package org.khet.finance.internal.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.finance.internal.setting.FinanceFiles;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Action.Answer;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.settings.Settings;

/**
 * Claims (ใบสำคัญขอเบิก): the one way out for money. The line is held from the moment a claim is registered. Source: finance FE-06,
 * J.1, RF-08 to RF-18; kinds-finance finance.claim, §1.
 */
public final class ClaimRecord extends ClaimFacts {
    public final Field<BigDecimal> taxBase = baht("tax_base").formula(row -> ClaimMoney.taxBase(this, row));
    public final Field<BigDecimal> tax = baht("tax").formula(row -> rules().tax(this, row));
    public final Field<BigDecimal> net =
            signedBaht("net").formula(row -> ClaimMoney.net(this, row)).summed();
    public final Field<String> payeeName =
            text("payee_name", 200).forSearchOnly().formula(row -> rules().payeeName(this, row));
    public final Field<String> sums =
            text("sums", 90).forSearchOnly().formula(row -> ClaimMoney.words(row.get(gross), row.get(net)));

    public final State received = state("RECEIVED", StateTone.IDLE).within(3);
    public final State incomplete = state("INCOMPLETE", StateTone.WAIT);
    public final State checked = state("CHECKED", StateTone.RUN);
    public final State endorsed = state("ENDORSED", StateTone.RUN);
    public final State asked = state("ASKED", StateTone.WAIT);
    public final State approved = state("APPROVED", StateTone.RUN);
    public final State inWithdrawal = state("IN_WITHDRAWAL", StateTone.RUN);
    public final State paid = state("PAID", StateTone.DONE);
    public final State filed = end("CLOSED", StateTone.DONE);
    public final State cancelled = end("CANCELLED", StateTone.IDLE);

    public final Field<Optional<Boolean>> onPurpose = mark("on_purpose");
    public final Field<Optional<Boolean>> byCriteria = mark("by_criteria");
    public final Field<Optional<Boolean>> inTime = mark("in_time");
    public final Field<Optional<Boolean>> byLaw = mark("by_law");
    public final Field<Optional<Boolean>> withinPower = mark("within_power");
    public final Field<String> checkNote =
            text("check_note", 500).from(checked).wide().orEmpty();
    public final Field<String> headReason =
            text("head_reason", 500).from(endorsed).wide().orEmpty();
    public final Field<String> decisionNo =
            text("decision_no", 60).from(approved).orEmpty();
    public final Field<Optional<LocalDate>> decisionOn =
            day("decision_on").from(approved).optional();
    public final Field<Optional<List<FileId>>> decisionFile =
            file("decision_file", FinanceFiles.EVIDENCE).from(approved).optional();
    public final Field<String> missing =
            text("missing", 500).from(incomplete).wide().orEmpty();
    public final Field<Optional<LocalDate>> backOn = day("back_on").byCode().optional();
    public final Field<Optional<LocalDate>> paidOn = day("paid_on").from(paid).optional();
    public final Field<String> evidence = text("evidence", 100).from(filed).orEmpty();

    public final Action check = action("check")
            .from(received, incomplete)
            .to(checked)
            .needs(FinancePermissions.CLAIM_CHECK)
            .demands(onPurpose, byCriteria, inTime, byLaw, withinPower)
            .asks(checkNote)
            .when((row, now) -> rules().notOwn(this, row, now).or(() -> ClaimChecks.papersThere(this, row)))
            .does((row, now) -> rules().marked(this, row, now))
            .tells(FinancePermissions.CLAIM_ENDORSE);
    public final Action endorse = action("endorse")
            .from(checked, endorsed)
            .to(endorsed)
            .needs(FinancePermissions.CLAIM_ENDORSE)
            .asks(headReason)
            .when((row, now) -> rules().separated(this, row, now, "check"))
            .does((row, now) -> rules().marked(this, ClaimChecks.reasoned(this, row), now, "check"))
            .tells(FinancePermissions.CLAIM_APPROVE);
    public final Action approve = action("approve")
            .from(checked, endorsed)
            .to(approved)
            .needs(FinancePermissions.CLAIM_APPROVE)
            .upTo(gross)
            .when((row, now) -> rules().approvable(this, row, now))
            .does((row, now) -> rules().marked(this, row, now, "check"))
            .then((row, now) -> rules().payable(this, row))
            .icon("stamp")
            .tells(FinancePermissions.CLAIM_PAY)
            .tellsMaker();
    /** A sum above what anybody here may approve goes up the line by a memo. Source: finance RF-14, kinds-finance contracts. */
    public final Action ask = action("ask")
            .from(checked, endorsed)
            .to(asked)
            .needs(FinancePermissions.CLAIM_ENDORSE)
            .requests("finance.over-limit", gross)
            .when((row, now) -> rules().askable(this, row, now))
            .does((row, now) -> rules().marked(this, row, now, "check"))
            .icon("send")
            .tells(FinancePermissions.CLAIM_APPROVE);

    public final Action allow = action("allow")
            .from(asked)
            .to(approved)
            .needs(FinancePermissions.CLAIM_APPROVE)
            .upTo(gross)
            .notWho(ask)
            .answers(Answer.GRANTED)
            .demands(decisionNo, decisionOn, decisionFile)
            .when((row, now) -> rules().separated(this, row, now, "check", "endorse"))
            .does((row, now) -> rules().marked(this, row, now, "check", "endorse"))
            .then((row, now) -> rules().payable(this, row))
            .icon("stamp")
            .tells(FinancePermissions.CLAIM_PAY)
            .tellsMaker();
    public final Action refuse = action("refuse")
            .from(asked)
            .to(incomplete)
            .needs(FinancePermissions.CLAIM_APPROVE)
            .answers(Answer.REFUSED)
            .because()
            .does((row, now) -> row.with(backOn, now.today()))
            .backward("ban")
            .tells(row -> rules().payees(this, row))
            .tells(FinancePermissions.CLAIM_CHECK);
    public final Action returnAsked = action("return-asked")
            .from(asked)
            .to(checked)
            .needs(FinancePermissions.CLAIM_APPROVE)
            .answers(Answer.RETURNED)
            .because()
            .backward("undo-2")
            .tells(FinancePermissions.CLAIM_ENDORSE);
    public final Action giveBack = action("give-back")
            .from(received, checked, endorsed)
            .to(incomplete)
            .needs(FinancePermissions.CLAIM_CHECK)
            .demands(missing)
            .because()
            .does((row, now) -> row.with(backOn, now.today()))
            .backward("undo-2")
            .tells(row -> rules().payees(this, row));
    public final Action resubmit =
            action("resubmit").from(incomplete).to(received).orOwn().tells(FinancePermissions.CLAIM_CHECK);
    public final Action assign = action("assign")
            .from(received, incomplete, checked, endorsed, asked, approved)
            .needs(FinancePermissions.CLAIM_OVERSEE)
            .demands(officer)
            .because()
            .does((row, now) -> rules().handedOver(this, row))
            .icon("user-round-check")
            .tells(row -> rules().officers(this, row));
    public final Action cancel = action("cancel", "cancelled")
            .from(received, incomplete, checked, endorsed, asked, approved)
            .to(cancelled)
            .needs(FinancePermissions.CLAIM_ENDORSE)
            .because()
            .when((row, now) -> rules().notBeingPaid(row))
            .then((row, now) -> rules().cancelled(this, row, now))
            .backward("ban")
            .tells(row -> rules().payees(this, row));
    public final Action grant =
            action("grant").from(received).to(approved).automatic().then((row, now) -> rules().payable(this, row));
    public final Action take =
            action("withdraw").from(approved).to(inWithdrawal).automatic();
    public final Action arrive =
            action("arrive").from(inWithdrawal).to(approved).automatic().does((row, now) -> row.with(drawn, true));
    public final Action free =
            action("free", "freed").from(inWithdrawal, paid, filed).to(approved).automatic();
    public final Action pay = action("pay")
            .from(approved, inWithdrawal)
            .to(paid)
            .automatic()
            .demands(paidOn)
            .does((row, now) -> rules().marked(this, row, now, "check", "endorse", "approve", "ask", "allow"))
            .tells(row -> rules().payees(this, row));
    /** Put on a paper by somebody whom only a setting frees of the separation of duties. Source: finance RF-15, FIN-13. */
    public final Action mark = action("mark", "marked")
            .from(approved)
            .automatic()
            .does((row, now) -> row.with(exceptions, row.get(exceptions) + 1));

    public final Action file = action("file", "filed")
            .from(paid)
            .to(filed)
            .needs(FinancePermissions.CLAIM_FILE)
            .demands(evidence)
            .icon("archive");

    private final ClaimRules rules;

    /**
     * The kind as the module keeps it.
     *
     * @param rules    what stands against a claim, and what follows from it
     * @param settings say after how many days one that was given back is listed. Source: finance RF-13
     */
    public ClaimRecord(ClaimRules rules, Settings settings) {
        this.rules = rules;
        rights(FinancePermissions.CLAIM_VIEW, FinancePermissions.CLAIM_EDIT, received, incomplete);
        belongsTo(unit);
        isAbout(school);
        oneOf(payee, vendor);
        dated(receivedOn);
        titled(number, subject);
        list(number, receivedOn, kind, subject, unit, gross, net);
        section("what", receivedOn, kind, subject, unit, school, invoiceNo, part);
        section("payee", payee, vendor, accountNo);
        section("items", items);
        section("money", line, fund, donorLetter, vat, deductions, override);
        section("papers", papers);
        section("scans", scans);
        tab("mine", now -> List.of(mine()));
        tab("check", received);
        tab("back", incomplete);
        tab("left", now -> ClaimChecks.leftLying(this, settings, now));
        tab("approve", checked, endorsed, asked);
        tab("pay", approved, inWithdrawal);
        tab("excepted", now -> List.of(exceptions.atLeast(1)));
        tab("all");
        way(received, checked, endorsed, approved, paid);
        create().does((row, now) -> rules.completed(this, row));
        rule((row, now) -> ClaimMoney.negative(this, row).or(() -> rules.problem(this, row)));
        stored((row, now) -> rules.stored(this, row, now));
        menu("FIN", "receipt", 10);
    }

    private Field<Optional<Boolean>> mark(String name) {
        return yesNo(name).from(checked).optional();
    }

    private ClaimRules rules() {
        return rules;
    }
}
