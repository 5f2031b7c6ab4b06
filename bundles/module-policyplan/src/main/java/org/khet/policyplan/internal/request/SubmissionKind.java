package org.khet.policyplan.internal.request;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.policyplan.internal.setting.Documents;
import org.khet.policyplan.internal.setting.PolicyplanCodes;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.policyplan.internal.setting.PolicyplanSettings;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.series.NumberSeries;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.time.FiscalYear;

/**
 * The office's own request, put together from what was agreed (คำขอของเขตพื้นที่); an urgent one that was sent first is ratified afterwards,
 * before it is closed. Source: policyplan P25, R-21, PLAN-25, 26, 72.
 */
public final class SubmissionKind extends RecordKind {
    private static final NumberSeries NUMBERS = new NumberSeries(
            "policyplan.submission", NumberSeries.YearKind.FISCAL, PolicyplanSettings.SUBMISSION_PATTERN);

    public final Field<RegisterNumber> number = numbered("number", NUMBERS);
    public final Field<FiscalYear> year = fiscalYear("year")
            .in("fiscal_year")
            .initially(now -> now.fiscalYear().next())
            .filtered();
    public final Field<String> sort = code("sort", PolicyplanCodes.REQUEST_SORT).filtered();
    public final Field<String> title = text("title", 300).searched().wide();
    public final Field<String> body = code("body", PolicyplanCodes.BODY).initially("OBEC");
    public final Lines lines = lines("lines", "pol_submission_request", 1, 2000);
    public final Field<Long> request =
            lines.record("request", "policyplan.request").unique();
    public final Field<Optional<BigDecimal>> amount =
            lines.baht("amount").byCode().optional();
    public final Field<BigDecimal> total = baht("total")
            .formula(row -> row.lines(lines).stream()
                    .map(line -> line.get(amount).orElse(BigDecimal.ZERO))
                    .reduce(BigDecimal.ZERO, BigDecimal::add))
            .summed();

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State atCommittee = state("AT_COMMITTEE", StateTone.WAIT);
    public final State agreed = state("AGREED", StateTone.RUN);
    /** Sent before the area committee agreed. */
    public final State sentFirst = state("SENT_FIRST", StateTone.WAIT);

    public final State sent = state("SENT", StateTone.WAIT);
    public final State answered = end("ANSWERED", StateTone.DONE);

    public final Field<String> resolutionNo =
            text("res_no", 30).from(agreed, sent).orEmpty();
    public final Field<Optional<LocalDate>> resolutionOn =
            day("res_on").from(agreed, sent).optional();
    public final Field<Optional<List<FileId>>> resolutionFile =
            file("res_file", Documents.PAPER).from(agreed, sent).optional();
    public final Field<String> sentNo =
            text("sent_no", 60).from(sentFirst, sent).searched().orEmpty();
    public final Field<Optional<LocalDate>> sentOn =
            day("sent_on").from(sentFirst, sent).optional().usually(now -> now.today());

    public final Action putUp = action("put-up")
            .from(draft)
            .to(atCommittee)
            .needs(PolicyplanPermissions.REQUEST_ANALYSE)
            .proposes(row -> PolicyplanCodes.AREA_BODY)
            .tells(PolicyplanPermissions.RESOLUTION_RECORD);
    public final Action resolve = action("resolve")
            .from(atCommittee)
            .to(agreed)
            .needs(PolicyplanPermissions.RESOLUTION_RECORD)
            .demands(resolutionNo, resolutionOn)
            .asks(resolutionFile)
            .resolves(Action.Answer.GRANTED)
            .icon("gavel")
            .tellsMaker();
    public final Action sendBack = action("send-back")
            .from(atCommittee)
            .to(draft)
            .needs(PolicyplanPermissions.RESOLUTION_RECORD)
            .resolves(Action.Answer.RETURNED)
            .because()
            .backward("undo-2")
            .tellsMaker();
    public final Action send = action("send")
            .from(draft, agreed)
            .to(row -> row.get(resolutionNo).isEmpty() ? sentFirst : sent, sent, sentFirst)
            .needs(PolicyplanPermissions.REQUEST_ANALYSE)
            .demands(sentNo, sentOn)
            .icon("send");
    /** Onto the agenda of the area committee, after it was sent. Source: policyplan R-21. */
    public final Action propose = action("propose")
            .from(sentFirst)
            .needs(PolicyplanPermissions.REQUEST_ANALYSE)
            .proposes(row -> PolicyplanCodes.AREA_BODY)
            .inOwnTime()
            .icon("send")
            .tells(PolicyplanPermissions.RESOLUTION_RECORD);

    public final Action ratify = action("ratify")
            .from(sentFirst)
            .to(sent)
            .needs(PolicyplanPermissions.RESOLUTION_RECORD)
            .demands(resolutionNo, resolutionOn)
            .asks(resolutionFile)
            .resolves(Action.Answer.GRANTED)
            .icon("gavel")
            .tellsMaker();
    /** Sent it is; what the committee says to it stands in its history. */
    public final Action deny = action("deny")
            .from(sentFirst)
            .to(sent)
            .needs(PolicyplanPermissions.RESOLUTION_RECORD)
            .demands(resolutionNo, resolutionOn)
            .asks(resolutionFile)
            .resolves(Action.Answer.REFUSED)
            .because()
            .backward("ban")
            .tellsMaker();

    public final Action close = action("close")
            .from(sent)
            .to(answered)
            .needs(PolicyplanPermissions.REQUEST_ANALYSE)
            .icon("lock");

    /** The kind as the module keeps it. */
    public SubmissionKind(RequestSubmissionValidator checks) {
        super("policyplan", "submission", "pol_submission");
        rights(PolicyplanPermissions.MONEY_SEE, PolicyplanPermissions.REQUEST_ANALYSE, draft);
        titled(number, title);
        list(number, title, year, sort, total, resolutionNo, sentNo);
        section("what", year, sort, title, body);
        section("lines", lines);
        tab("draft", draft);
        tab("waiting", atCommittee, agreed, sentFirst, sent);
        tab("to-ratify", sentFirst);
        tab("all");
        way(draft, atCommittee, agreed, sent, answered);
        menu("PLAN", "files", 32, "requests");
        rule((row, now) -> checks.agreed(this, row));
        rule((row, now) -> checks.alone(this, row, now));
        putUp.does((row, now) -> checks.sums(this, row));
        send.when((row, now) -> checks.sendable(this, row))
                .does((row, now) -> checks.sums(this, row))
                .then((row, now) -> checks.collect(this, row, now));
        close.when((row, now) -> checks.closable(this, row));
    }
}
