package org.khet.policyplan.internal.request;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.policyplan.internal.setting.Documents;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.policyplan.internal.setting.SchoolEndings;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;

/** Support that is asked of other bodies for a school (ขอรับการสนับสนุนจากหน่วยงานอื่น). Source: policyplan E-13, R-24, PLAN-29, 30. */
public final class SupportKind extends RecordKind {
    public final Field<SchoolId> school = school("school").filtered();
    public final Field<String> body = text("body", 200).searched().sorted();
    public final Field<String> project = text("project_name", 300).searched().wide();
    public final Field<Optional<Long>> item = record("item", "policyplan.item").optional();
    public final Field<BigDecimal> asked = baht("asked").positive().summed();
    public final Field<Optional<LocalDate>> checkedOn =
            day("checked_on").byCode().optional();
    public final Field<Integer> hits =
            whole("duplicate_hits", 0, 10_000).byCode().initially(0);
    public final Field<String> found = longText("duplicates", 4000).byCode().orEmpty();

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State checked = state("CHECKED", StateTone.RUN);
    public final State inChain = state("IN_CHAIN", StateTone.WAIT);
    public final State approved = state("APPROVED", StateTone.RUN);
    public final State received = end("RECEIVED", StateTone.DONE);
    public final State refused = end("REFUSED", StateTone.LATE);

    public final Field<String> note =
            longText("duplicate_note", 2000).from(inChain).orEmpty();
    public final Field<String> decisionNo = text("dec_no", 60).from(approved).orEmpty();
    public final Field<Optional<LocalDate>> decisionOn =
            day("dec_on").from(approved).optional();
    public final Field<Optional<List<FileId>>> decisionFile =
            file("dec_file", Documents.PAPER).from(approved).optional();
    /** What came, each time that something did. Source: policyplan PLAN-30. */
    public final Lines receipts = lines("receipts", "pol_support_receipt", 0, 60);

    public final Field<LocalDate> receiptOn = receipts.day("received_on").notAfter(now -> now.today());
    public final Field<BigDecimal> receiptSum = receipts.baht("amount").positive();
    public final Field<String> receiptNo = receipts.text("receipt_no", 60).orEmpty();
    public final Field<Optional<BigDecimal>> receivedSum =
            baht("received").optional().formula(this::sumOf).summed();
    public final Field<Optional<LocalDate>> receivedOn =
            day("received_on").optional().formula(this::lastOf).filtered();

    public final Action check =
            action("check").from(draft, checked).to(checked).needs(PolicyplanPermissions.MONEY_RECORD);
    public final Action ask = action("ask")
            .from(checked)
            .to(inChain)
            .needs(PolicyplanPermissions.MONEY_RECORD)
            .asks(note)
            .requests("policyplan.support", asked)
            .icon("send")
            .tells(PolicyplanPermissions.DECISION_RECORD);
    public final Action grant = action("grant")
            .from(inChain)
            .to(approved)
            .answers(Action.Answer.GRANTED)
            .needs(PolicyplanPermissions.DECISION_RECORD)
            .demands(decisionNo, decisionOn, decisionFile)
            .tellsMaker();
    public final Action refuse = action("refuse")
            .from(inChain)
            .to(refused)
            .answers(Action.Answer.REFUSED)
            .needs(PolicyplanPermissions.DECISION_RECORD)
            .because()
            .backward("ban")
            .tellsMaker();
    public final Action receive = action("receive")
            .from(approved, received)
            .to(row -> row.lines(receipts).isEmpty() ? approved : received, approved, received)
            .needs(PolicyplanPermissions.MONEY_RECORD)
            .asks(receipts)
            .whenTyped(this::came);

    /** The kind as the module keeps it. */
    public SupportKind(DuplicateCheck duplicates, SchoolEndings ended) {
        super("policyplan", "support", "pol_support");
        rights(PolicyplanPermissions.REQUEST_VIEW, PolicyplanPermissions.MONEY_RECORD, draft, checked);
        isAbout(school);
        titled(body, project);
        list(school, body, project, asked, hits, receivedSum, receivedOn);
        section("what", school, body, project, item, asked);
        tab("open", draft, checked, inChain, approved);
        tab("received", received);
        tab("all");
        way(draft, checked, inChain, approved, received);
        menu("PLAN", "handshake", 34, "requests");
        check.does((row, now) -> duplicates.search(this, row, now));
        Action.Guard open = (row, now) -> ended.before(school, now.office(), Optional.of(row.get(school)), now.today());
        rule(open);
        ask.when(open)
                .whenTyped((row, now) -> duplicates.explained(this, duplicates.search(this, row, now)))
                .does((row, now) -> duplicates.search(this, row, now).with(receipts, List.of()));
    }

    private @Nullable BigDecimal sumOf(RecordRow row) {
        return row.lines(receipts).stream()
                .map(one -> one.get(receiptSum))
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    private @Nullable LocalDate lastOf(RecordRow row) {
        return row.lines(receipts).stream()
                .map(one -> one.get(receiptOn))
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** Something came, none of it before the decision; what was written down wrongly may be taken out again. */
    private Optional<Problem> came(RecordRow row, RecordContext now) {
        if (row.lines(receipts).isEmpty() && row.state().equals(approved)) {
            return Optional.of(Problem.of(receipts.name(), "policyplan.error.no-receipt"));
        }
        return row.get(decisionOn)
                .filter(day -> row.lines(receipts).stream()
                        .anyMatch(one -> one.get(receiptOn).isBefore(day)))
                .map(day -> Problem.of(receipts.name(), "policyplan.error.receipt-early", day));
    }
}
