package org.khet.processes.internal.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.post.StandardFunctions;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;
import org.khet.processes.internal.setting.ProcessesFiles;
import org.khet.processes.internal.setting.ProcessesPermissions;

/** A version of a process: its texts, steps and ways. Source: core C.5, CORE-74, 75, kinds-processes.md §3. */
public final class ProcessVersionKind extends RecordKind {
    private static final int TEXT = 4000;

    public final Field<Long> process =
            record("process", "processes.process").filtered().typedOnce();
    public final Field<Integer> number = whole("version_no", 0, 9999).byCode().initially(0);
    public final Field<String> name = text("name", 230).orEmpty().byCode().searched();
    public final Field<Optional<UnitId>> unit = unit("unit").optional().byCode();
    public final Field<String> note = text("note", 500).orEmpty();
    public final Field<String> background = longText("background", TEXT).orEmpty();
    public final Field<String> objectives = longText("objectives", TEXT);
    public final Field<String> scope = longText("scope", TEXT).orEmpty();
    public final Field<String> definitions = longText("definitions", TEXT).orEmpty();
    public final Field<String> target = longText("target", TEXT).orEmpty();
    public final Field<String> risk = longText("risk", TEXT).orEmpty();

    public final Lines steps = lines("steps", "prc_version_step", 1, 60);
    public final Field<Integer> stepNo = steps.whole("step_no", 1, 99);
    public final Field<String> chart = steps.text("chart", 120);
    public final Field<StepShape> shape = steps.choice("shape", StepShape.class);
    public final Field<StepActor> actor = steps.choice("actor", StepActor.class);
    public final Field<String> who = steps.text("who", 200).orEmpty();
    public final Field<Optional<UnitId>> actorUnit = steps.unit("actor_unit").optional();
    public final Field<String> actorFunction =
            steps.code("actor_function", StandardFunctions.LIST).orEmpty();
    public final Field<DurationKind> lasting = steps.choice("lasting", DurationKind.class);
    public final Field<Optional<Integer>> length = steps.whole("lasts", 1, 999)
            .neededIf(lasting.in(DurationKind.COUNTED))
            .optional();
    public final Field<Optional<LocalDate>> from = steps.day("from_day").optional();
    public final Field<Optional<LocalDate>> until = steps.day("until_day").optional();
    public final Field<String> details = steps.longText("details", 2000).orEmpty();
    public final Field<String> quality = steps.text("quality", 500).orEmpty();
    public final Field<String> output = steps.text("output_text", 200).orEmpty();
    public final Field<Boolean> schools = steps.yesNo("for_schools").initially(false);
    public final Field<SchoolScope> schoolScope =
            steps.choice("school_scope", SchoolScope.class).initially(SchoolScope.ALL);
    public final Field<String> schoolValue = steps.text("school_value", 500).orEmpty();
    public final Field<Boolean> gate = steps.yesNo("gate").initially(false);
    public final Field<Boolean> join = steps.yesNo("joins").initially(false);
    public final Field<Boolean> spare = steps.yesNo("spare").initially(false);
    public final Field<String> doneKind = steps.text("done_kind", 60).orEmpty();
    public final Field<String> doneActions = steps.text("done_actions", 120).orEmpty();
    /** Sort of the chain on which its request for a decision goes; that of all steps where it is empty. */
    public final Field<String> chainSort =
            steps.text("chain_sort", 40).orEmpty().worded();

    public final Lines ways = lines("ways", "prc_way", 0, 200);
    public final Field<Integer> wayFrom = ways.whole("from_no", 1, 99);
    public final Field<Integer> wayTo = ways.whole("to_no", 1, 99);
    public final Field<String> wayLabel = ways.text("label", 60).orEmpty();
    public final Field<Boolean> wayBack = ways.yesNo("back").initially(false);

    public final Lines needs = lines("needs", "prc_need", 0, 200);
    public final Field<Integer> needStep = needs.whole("step_no", 1, 99);
    public final Field<NeedKind> needSort = needs.choice("sort", NeedKind.class);
    /** Name for ever of the form of the office that is filled in. */
    public final Field<String> needCode =
            needs.text("code", 40).orEmpty().worded().onlyIf(needSort.is(NeedKind.FORM));

    public final Field<String> needWhat = needs.text("what", 200);
    public final Field<Boolean> needMust = needs.yesNo("must").initially(false);

    public final Lines cites = lines("cites", "prc_cite", 0, 100);
    public final Field<CiteKind> citeSort = cites.choice("sort", CiteKind.class);
    public final Field<Optional<Long>> citeLaw =
            cites.record("law", "processes.law").optional();
    public final Field<String> citeWhat = cites.text("what", 300);

    public final Lines indicators = lines("indicators", "prc_kpi_text", 0, 30);
    public final Field<String> indicator = indicators.text("what", 300);
    public final Field<String> indicatorCode = indicators.text("code", 40).orEmpty();

    public final Field<String> findings = longText("findings", TEXT).orEmpty().byCode();

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State proposed = state("PROPOSED", StateTone.WAIT);
    public final State published = state("PUBLISHED", StateTone.DONE);
    public final State replaced = end("REPLACED", StateTone.IDLE);
    public final State withdrawn = end("WITHDRAWN", StateTone.IDLE);

    public final Field<Optional<LocalDate>> validFrom =
            day("valid_from").optional().from(published);
    /** Of the memo by which it was approved. Source: kinds-documents §9. */
    public final Field<String> decisionNo = text("decision_no", 60).orEmpty().from(published, replaced, withdrawn);

    public final Field<Optional<LocalDate>> decisionOn =
            day("decision_on").optional().from(published, replaced, withdrawn).notAfter(now -> now.today());
    public final Field<Optional<List<FileId>>> decisionFile =
            file("decision_file", ProcessesFiles.PAPER).optional().from(published, replaced, withdrawn);
    public final Field<String> approvedBy = text("approved_by", 200).orEmpty().from(published);

    public final Action propose = action("propose", "proposed")
            .from(draft)
            .to(proposed)
            .needs(ProcessesPermissions.EDIT)
            .requests("processes.version")
            .icon("send")
            .inOwnTime();
    public final Action grant = action("grant", "granted")
            .from(proposed)
            .to(published)
            .needs(ProcessesPermissions.APPROVE)
            .answers(Action.Answer.GRANTED)
            .demands(decisionNo, decisionOn, decisionFile)
            .asks(validFrom, approvedBy)
            .icon("circle-check");
    public final Action giveBack = action("return", "returned")
            .from(proposed)
            .to(draft)
            .needs(ProcessesPermissions.APPROVE)
            .answers(Action.Answer.RETURNED)
            .because()
            .backward();
    public final Action refuse = action("refuse", "refused")
            .from(proposed)
            .to(withdrawn)
            .needs(ProcessesPermissions.APPROVE)
            .answers(Action.Answer.REFUSED)
            .because()
            .backward("circle-x");
    public final Action replace =
            action("replace", "replaced").from(draft, published).to(replaced).automatic();
    public final Action withdraw = action("withdraw", "withdrawn")
            .from(published)
            .to(withdrawn)
            .needs(ProcessesPermissions.APPROVE)
            .because()
            .backward("circle-x");

    /**
     * The kind as the module keeps it.
     *
     * @param offers what a step may name
     */
    public ProcessVersionKind(StepOffers offers) {
        super("processes", "version", "prc_version");
        doneActions.offered(offers.actions::of);
        chainSort.offered(offers.chains::offers);
        needCode.offered((office, locale) -> offers.forms.offers(office));
        rights(ProcessesPermissions.VIEW, ProcessesPermissions.EDIT, draft);
        seenByOffice();
        belongsTo(unit);
        unique(process, number);
        steps.unique(stepNo);
        ways.unique(wayFrom, wayTo);
        titled(name);
        list(name, unit, note, validFrom, approvedBy);
        section("what", process, note);
        section("texts", background, objectives, scope, definitions, target, risk);
        section("steps", steps);
        section("ways", ways);
        section("needs", needs);
        section("cites", cites);
        section("indicators", indicators);
        tab("drafts", draft, proposed);
        tab("published", published);
        tab("all");
        way(draft, proposed, published, replaced);
        menu("*", "list-tree", 501, "catalogue");
    }
}
