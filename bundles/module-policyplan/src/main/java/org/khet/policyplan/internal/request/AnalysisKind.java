package org.khet.policyplan.internal.request;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.policyplan.internal.setting.Documents;
import org.khet.policyplan.internal.setting.PolicyplanCodes;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.time.FiscalYear;

/**
 * Expenditure analyses of a committee (การวิเคราะห์งบประมาณรายจ่าย), with as many passes as it takes. Groups of the office that see
 * requests read one at any time, schools once it is reported to the area committee; then both are told. Source: policyplan P24, R-20,
 * PLAN-27, 28.
 */
public final class AnalysisKind extends RecordKind {
    public final Field<FiscalYear> year = fiscalYear("year")
            .in("fiscal_year")
            .initially(now -> now.fiscalYear())
            .filtered();
    public final Field<String> title = text("title", 300).searched().wide();
    public final Field<String> committee = text("committee_name", 200);
    public final Field<String> orderNo = text("order_no", 60);
    public final Lines items = lines("items", "pol_analysis_item", 1, 200);
    public final Field<String> programme = items.text("programme", 300);
    public final Field<String> expenditure = items.code("expenditure_type", PolicyplanCodes.EXPENDITURE);
    public final Field<BigDecimal> amount = items.baht("amount");
    public final Field<String> effect = items.text("effect", 500).orEmpty();
    public final Field<String> opinion = items.text("opinion", 500);
    public final Field<BigDecimal> total = baht("total").sumOf(items, amount).summed();
    public final Field<String> conclusion = longText("conclusion", 4000).orEmpty();
    public final Field<Integer> pass = whole("pass", 1, 99).byCode().initially(1);

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State atCommittee = state("COMMITTEE", StateTone.RUN);
    public final State inChain = state("IN_CHAIN", StateTone.WAIT);
    public final State agreed = state("AGREED", StateTone.RUN);
    public final State atArea = state("AT_AREA", StateTone.WAIT);
    public final State reported = end("REPORTED", StateTone.DONE);

    public final Field<String> decisionNo = text("dec_no", 60).from(agreed).orEmpty();
    public final Field<Optional<LocalDate>> decisionOn =
            day("dec_on").from(agreed).optional();
    public final Field<Optional<List<FileId>>> decisionFile =
            file("dec_file", Documents.PAPER).from(agreed).optional();
    public final Field<String> resolutionNo = text("res_no", 30).from(reported).orEmpty();
    public final Field<Optional<LocalDate>> resolutionOn =
            day("res_on").from(reported).notAfter(now -> now.today()).optional();

    public final Action toCommittee = action("convene")
            .from(draft)
            .to(atCommittee)
            .needs(PolicyplanPermissions.REQUEST_ANALYSE)
            .icon("users");
    public final Action ask = action("ask")
            .from(atCommittee)
            .to(inChain)
            .needs(PolicyplanPermissions.REQUEST_ANALYSE)
            .demands(conclusion)
            .requests("policyplan.analysis")
            .icon("send")
            .tells(PolicyplanPermissions.DECISION_RECORD);
    public final Action grant = action("grant")
            .from(inChain)
            .to(agreed)
            .answers(Action.Answer.GRANTED)
            .needs(PolicyplanPermissions.DECISION_RECORD)
            .demands(decisionNo, decisionOn, decisionFile)
            .tellsMaker();
    public final Action giveBack = action("return")
            .from(inChain)
            .to(atCommittee)
            .answers(Action.Answer.RETURNED)
            .needs(PolicyplanPermissions.DECISION_RECORD)
            .because()
            .backward("undo-2")
            .tellsMaker();
    public final Action putUp = action("put-up")
            .from(agreed)
            .to(atArea)
            .needs(PolicyplanPermissions.REQUEST_ANALYSE)
            .proposes(row -> PolicyplanCodes.AREA_BODY)
            .icon("gavel")
            .tells(PolicyplanPermissions.RESOLUTION_RECORD);
    public final Action resolve = action("resolve")
            .from(atArea)
            .to(reported)
            .needs(PolicyplanPermissions.RESOLUTION_RECORD)
            .demands(resolutionNo, resolutionOn)
            .resolves(Action.Answer.GRANTED)
            .icon("gavel")
            .tellsMaker();
    public final Action sendBack = action("send-back")
            .from(atArea)
            .to(atCommittee)
            .needs(PolicyplanPermissions.RESOLUTION_RECORD)
            .resolves(Action.Answer.RETURNED)
            .because()
            .backward("undo-2")
            .tellsMaker();
    /** With a resolution that is typed: where no meeting takes it up. */
    public final Action report = action("report")
            .from(agreed)
            .to(reported)
            .needs(PolicyplanPermissions.REQUEST_ANALYSE)
            .demands(resolutionNo, resolutionOn)
            .icon("send");

    /** The kind as the module keeps it. */
    public AnalysisKind() {
        super("policyplan", "analysis", "analyses", "pol_analysis");
        rights(PolicyplanPermissions.REQUEST_VIEW, PolicyplanPermissions.REQUEST_ANALYSE, draft, atCommittee);
        seenByOffice();
        seenBySchools(reported);
        titled(title);
        list(title, year, committee, total, pass);
        section("what", year, title, committee, orderNo);
        section("items", items);
        section("end", conclusion);
        tab("open", draft, atCommittee, inChain, agreed, atArea);
        tab("all");
        way(draft, atCommittee, inChain, agreed, atArea, reported);
        menu("PLAN", "chart-no-axes-column", 33, "requests");
        List.of(giveBack, sendBack).forEach(back -> back.does((row, now) -> undecided(row)));
        List.of(resolve, report)
                .forEach(end -> end.whenTyped((row, now) -> inOrder(row)).tells(PolicyplanPermissions.REQUEST_VIEW));
    }

    /** Its next pass, which waits for a decision of its own. */
    private RecordRow undecided(RecordRow row) {
        return row.with(pass, row.get(pass) + 1)
                .with(decisionNo, null)
                .with(decisionOn, null)
                .with(decisionFile, null);
    }

    /** The area committee resolves about what the director agreed to. */
    private Optional<Problem> inOrder(RecordRow row) {
        return row.get(decisionOn)
                .filter(day -> row.get(resolutionOn).filter(day::isAfter).isPresent())
                .map(day -> Problem.of(resolutionOn.name(), "policyplan.error.before-decision", day));
    }
}
