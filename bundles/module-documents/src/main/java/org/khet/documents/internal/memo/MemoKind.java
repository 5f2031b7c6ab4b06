package org.khet.documents.internal.memo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khet.documents.internal.paper.FiledPaperKind;
import org.khet.documents.internal.paper.PaperFlow;
import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.documents.internal.register.RegisterSort;
import org.khet.documents.internal.setting.DocumentsCodes;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.api.text.MarkedText;

/** Memos: cause, wish, opinions of the superiors, ticks of the head. Source: kinds-documents §5, core B-03, D-04, CORE-63 to 67. */
public final class MemoKind extends FiledPaperKind {
    /** Sort of requests for approval, which say their sum. */
    public static final String REQUEST = "request";

    /** Sorts of memos. */
    public static final CodeList SORTS = new CodeList(
            "documents.memo-sort",
            List.of(
                    Code.of("memo", "บันทึกข้อความ", "Memo"),
                    Code.of(REQUEST, "ขออนุมัติ", "Request for approval"),
                    Code.of("travel", "ขออนุญาตไปราชการ", "Request for official travel"),
                    Code.of("report", "รายงานผล", "Report")),
            "core C.7, D-04");

    public final Field<String> cause = longText("cause", 4000).marked().searched();
    public final Field<String> wish = longText("wish", 2000).marked();
    public final Field<String> closing = text("closing", 200).initially("จึงเรียนมาเพื่อโปรดพิจารณา");
    public final Field<Optional<Set<String>>> ticks =
            codes("ticks", DocumentsCodes.TICK).byCode().optional();
    public final Field<String> instruction =
            longText("instruction", 1000).byCode().orEmpty();
    public final Field<Optional<MemoOutcome>> outcome =
            choice("outcome", MemoOutcome.class).byCode().filtered().optional();

    public final Field<Optional<MemoOutcome>> paperOutcome =
            choice("paper_outcome", MemoOutcome.class).from(signed).optional();

    /** What stands in a destroyed memo where its cause and its wish stood. */
    private static final String NO_WORDS = "-";

    /** The kind as the module keeps it. */
    public MemoKind(PaperFlow flow) {
        super("memo", "doc_memo", SORTS, flow);
        sort.initially("memo");
        addressee.neededIf(sort.isFilled());
        file.needs(PaperPermissions.DRAFT);
        revise.from(filed);
        replace.from(filed);
        signedOnPaper.asks(paperOutcome).whenTyped((row, now) -> undecided(row));
        list(number, dated, subject, unit, drafter, waitsFor, urgency, outcome);
        section(
                "head", sort, unit, drafter, subject, addressee, through, urgency, secrecy, baht, template, ownBook,
                reserved);
        section("text", cause, wish, closing, body, enclosures, files);
        section("readers", readers);
        tab("mine", now -> List.of(mine(), in(draft, checking, inChain, signed, numbered)));
        tab("check", checking);
        tab("chain", inChain);
        tab("issued", issued);
        tab("all");
        menu("*", "file-pen", 402, "papers");
    }

    /** Whoever asked gets an answer, so a paper about a request says how it was decided. */
    private Optional<Problem> undecided(RecordRow row) {
        boolean said =
                row.get(paperOutcome).filter(one -> one != MemoOutcome.NOTED).isPresent();
        return said || row.get(askKey).isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of(paperOutcome.name(), "documents.error.no-decision"));
    }

    @Override
    protected RecordRow onPaper(RecordRow row) {
        return row.with(outcome, row.get(paperOutcome).orElse(null));
    }

    @Override
    public RegisterSort book(RecordRow row) {
        return RegisterSort.MEMO;
    }

    @Override
    public Map<String, Object> model(RecordRow row) {
        return Map.of(
                "cause",
                new MarkedText(row.get(cause)),
                "wish",
                new MarkedText(row.get(wish)),
                "closing",
                row.get(closing));
    }

    @Override
    public String text(RecordRow row) {
        return row.get(cause) + "\n" + row.get(wish) + (row.get(body).isEmpty() ? "" : "\n" + row.get(body));
    }

    @Override
    public RecordDraft decided(Set<String> ticked, String words, String code) {
        return new RecordDraft()
                .with(ticks, ticked.isEmpty() ? null : Set.copyOf(ticked))
                .with(instruction, words)
                .with(outcome, MemoOutcome.valueOf(code));
    }

    @Override
    protected RecordRow unsigned(RecordRow row) {
        return super.unsigned(row).with(ticks, null).with(instruction, "").with(outcome, null);
    }

    @Override
    public String instructed(RecordRow row) {
        return row.get(instruction);
    }

    @Override
    public RecordDraft emptied() {
        return super.emptied().with(cause, NO_WORDS).with(wish, NO_WORDS).with(instruction, "");
    }

    @Override
    public boolean namesSum(RecordRow row) {
        return row.get(sort).equals(REQUEST)
                && row.get(askKey).isEmpty(); // what a module asks for has its sum, or costs nothing
    }

    @Override
    public boolean keepsOutcome() {
        return true;
    }

    @Override
    public String outcome(RecordRow row) {
        return row.get(outcome)
                .map(one -> one == MemoOutcome.REFUSED ? "REFUSED" : "GRANTED")
                .orElse("GRANTED");
    }
}
