package org.khet.forms.internal.design;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.khet.forms.internal.definition.ActionDecision;
import org.khet.forms.internal.definition.ActionDoer;
import org.khet.forms.internal.definition.DesignPaper;
import org.khet.forms.internal.definition.EditionDefinition;
import org.khet.forms.internal.definition.FieldSort;
import org.khet.forms.internal.definition.Presence;
import org.khet.forms.internal.definition.RuleSort;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;

/**
 * Editions of designs (ฉบับแบบฟอร์ม): fields, states, actions and rules as lines. A published one is never changed; records keep
 * the edition by which they were made. Source: core CORE-100, CORE-102; kinds-processes.md §5.
 */
public final class Editions extends RecordKind {
    /** Name of the column with the question of the bank. */
    static final String QUESTION = "question";
    /** Name of the field with the print template. */
    static final String PAPER = "paper";

    private static final Set<FieldSort> FEW = Set.of(FieldSort.MONTHS, FieldSort.SECRET);

    /** Of which design. */
    public final Field<Long> design = record("design", "forms.design").byCode().filtered();
    /** The unit that keeps the design. */
    public final Field<UnitId> unit = unit("unit").byCode();
    /** Which one. */
    public final Field<Integer> no = whole("edition_no", 1, 999).byCode();
    /** What is new. */
    public final Field<String> note = text("note", 500).orEmpty().wide();

    /** How a record is printed, see {@link DesignPaper}; empty for the plain sheet. */
    public final Field<String> paper = longText(PAPER, DesignPaper.MOST).orEmpty();
    /** Whether the paper has Thai digits. */
    public final Field<Optional<Boolean>> thaiDigits =
            yesNo("thai_digits").initially(false).optional();

    /** Fields. */
    public final Lines fields = lines("fields", "frm_field", 0, 200);
    /** Key. */
    public final Field<String> key = fields.text("field_key", 28);
    /** Slot. */
    public final Field<String> slot = fields.text("slot", 10).orEmpty().byCode();
    /** Question of the bank that gives words, sort and choices. */
    public final Field<String> question = fields.text(QUESTION, 20).orEmpty();
    /** Words; of a question of the bank those of the bank. */
    public final Field<String> label = fields.text("label", 500).orEmpty();
    /** English words. */
    public final Field<String> english = fields.text("label_en", 500).orEmpty();
    /** Sort; of a question of the bank that of the bank. */
    public final Field<Optional<FieldSort>> sort =
            fields.choice("sort", FieldSort.class).optional();
    /** Table of which it is a column. */
    public final Field<String> table = fields.text("of_table", 28).orEmpty();
    /** Part of the form. */
    public final Field<String> heading = fields.text("heading", 200).orEmpty();
    /** Whether it must be filled in. */
    public final Field<Presence> presence =
            fields.choice("presence", Presence.class).initially(Presence.OPTIONAL);
    /** Who has it. */
    public final Field<String> shownIf = fields.text("shown_if", 100).orEmpty();
    /** Choices. */
    public final Field<String> options = fields.longText("options", 2000).orEmpty();
    /** The register of whose records it is one, {@code <module>.<kind>} or {@code forms.<name of a design>}. */
    public final Field<String> target = fields.text("target", 60).orEmpty();
    /** Least. */
    public final Field<String> least = fields.text("least", 20).orEmpty();
    /** Most. */
    public final Field<String> most = fields.text("most", 20).orEmpty();
    /** Formula. */
    public final Field<String> formula = fields.text("formula", 100).orEmpty();
    /** What stands there at first. */
    public final Field<String> initial = fields.text("at_first", 100).orEmpty();
    /** Help. */
    public final Field<String> help = fields.text("help", 300).orEmpty();
    /** Column of the list. */
    public final Field<Boolean> listed = fields.yesNo("in_list").initially(false);
    /** Chip. */
    public final Field<Boolean> chip = fields.yesNo("chip").initially(false);
    /** Found by words. */
    public final Field<Boolean> found = fields.yesNo("by_words").initially(false);
    /** Once. */
    public final Field<Boolean> once = fields.yesNo("once").initially(false);
    /** Left out of what is published. */
    public final Field<Boolean> concealed = fields.yesNo("concealed").initially(false);
    /** Seen by those whom the design names for it, each time noted. */
    public final Field<Boolean> sensitive = fields.yesNo("sensitive").initially(false);
    /** Decimals of a number. */
    public final Field<Optional<Integer>> places = fields.whole("places", 0, 4).optional();

    /** States. */
    public final Lines states = lines("states", "frm_state", 0, 20);
    /** Code. */
    public final Field<String> stateCode = states.text("code", 30).unique();
    /** Words. */
    public final Field<String> stateLabel = states.text("label", 100);
    /** English words. */
    public final Field<String> stateEnglish = states.text("label_en", 100).orEmpty();
    /** Look. */
    public final Field<StateTone> tone = states.choice("tone", StateTone.class);
    /** End. */
    public final Field<Boolean> closed = states.yesNo("closed").initially(false);
    /** Working days that a record may stand in it; then those who may go on with it are reminded each working day. Source: records.md §12. */
    public final Field<Optional<Integer>> within =
            states.whole("within_days", 1, 250).optional();

    /** Actions. */
    public final Lines doings = lines("doings", "frm_action", 0, 40);
    /** Code. */
    public final Field<String> actionCode = doings.text("code", 40).unique();
    /** Words. */
    public final Field<String> actionLabel = doings.text("label", 100);
    /** English words. */
    public final Field<String> actionEnglish = doings.text("label_en", 100).orEmpty();
    /** From. */
    public final Field<String> from = doings.text("from_states", 200);
    /** To. */
    public final Field<String> to = doings.text("to_state", 30).orEmpty();
    /** Who. */
    public final Field<ActionDoer> doer = doings.choice("doer", ActionDoer.class);
    /** Why. */
    public final Field<Boolean> reason = doings.yesNo("reason").initially(false);
    /** What it asks for. */
    public final Field<String> asks = doings.text("asks", 200).orEmpty();
    /** Whether it asks for a decision, or is done by one. */
    public final Field<Optional<ActionDecision>> decision =
            doings.choice("decision", ActionDecision.class).optional();

    /** Rules. */
    public final Lines rules = lines("rules", "frm_rule", 0, 40);
    /** First. */
    public final Field<String> first = rules.text("first_key", 28);
    /** Sort. */
    public final Field<RuleSort> ruleSort = rules.choice("sort", RuleSort.class);
    /** Second. */
    public final Field<String> second = rules.text("second_key", 28);
    /** What is said. */
    public final Field<String> words = rules.text("words", 200);

    /** Being made. */
    public final State drafted = state("DRAFT", StateTone.IDLE);
    /** Found without fault on sample data; each field has its slot. */
    public final State tried = state("TRIED", StateTone.RUN);
    /** In force. */
    public final State published = state("PUBLISHED", StateTone.DONE);
    /** Another is in force; records that were made by it keep it. */
    public final State replaced = end("REPLACED", StateTone.IDLE);

    /** Tries it. */
    public final Action attempt = action("try", "tried")
            .from(drafted)
            .to(tried)
            .needs(FormsPermissions.DESIGN_EDIT)
            .icon("circle-check")
            .confirmed();
    /** Goes on with it. */
    public final Action rework = action("rework")
            .from(tried)
            .to(drafted)
            .needs(FormsPermissions.DESIGN_EDIT)
            .backward();
    /** Puts it in force. */
    public final Action publish = action("publish")
            .from(tried)
            .to(published)
            .needs(FormsPermissions.DESIGN_PUBLISH)
            .icon("send")
            .confirmed();
    /** By the next one. */
    public final Action replace = action("replace").from(published).to(replaced).automatic();

    /**
     * The kind.
     *
     * @param check what is wrong with an edition
     * @param slots gives each field its slot
     * @param bank  questions that may be asked
     * @param registers whose records may be chosen
     */
    public Editions(
            BiFunction<RecordRow, RecordContext, List<Problem>> check,
            BiFunction<RecordRow, RecordContext, RecordRow> slots,
            Field.Offers bank,
            Field.Offers registers) {
        super("forms", "edition", "frm_edition");
        rights(FormsPermissions.DESIGN_VIEW, FormsPermissions.DESIGN_EDIT, drafted);
        madeByCode();
        belongsTo(unit);
        seenByOffice();
        unique(design, no);
        fields.unique(key, table);
        fields.each((line, row, now) -> worded(line).or(() -> tooMany(line, row)));
        question.offered(bank);
        target.offered(registers);
        attempt.whenTyped((row, now) -> first(check.apply(row, now))).does(slots);
        publish.whenTyped((row, now) -> first(check.apply(row, now)));
        titled(design, no);
        list(design, no, note);
        section("what", note);
        section("fields", fields);
        section("states", states);
        section("doings", doings);
        section("rules", rules);
        section("paper", paper, thaiDigits);
        rule(Editions::printable);
        tab("work", drafted, tried);
        tab("published", published);
        tab("all");
        menu("*", "files", 332, "forms");
    }

    /** Said at once where the template is typed; what the design says besides is looked at before it is published. */
    private static Optional<Problem> printable(RecordRow row, RecordContext now) {
        EditionDefinition said = EditionReader.numbered(row);
        return said.paper().unknown(said).stream()
                .findFirst()
                .map(name -> Problem.of(PAPER, "forms.error.paper-name", name));
    }

    /** A field that names no question says itself what it asks and how. */
    private Optional<Problem> worded(RecordLine line) {
        if (!line.get(question).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                        line.get(label).isEmpty()
                                ? label.name()
                                : line.get(sort).isEmpty() ? sort.name() : "")
                .filter(missing -> !missing.isEmpty())
                .map(missing -> Problem.of(missing, "records.error.missing"));
    }

    /** Twelve months take a dozen columns, a secret two: there are few of them, which is said at the field that is too many. */
    private Optional<Problem> tooMany(RecordLine line, RecordRow row) {
        Optional<FieldSort> said = line.get(sort).filter(FEW::contains);
        List<RecordLine> same = row.lines(fields).stream()
                .filter(other ->
                        other.get(sort).equals(said) && other.get(table).equals(line.get(table)))
                .toList();
        return said.map(FieldSort::slot)
                .map(SlotAssigner::most)
                .filter(most -> same.size() > most && !same.subList(0, most).contains(line))
                .map(most -> Problem.of(sort.name(), "forms.error.few", most));
    }

    private static Optional<Problem> first(List<Problem> problems) {
        return problems.stream().findFirst();
    }
}
