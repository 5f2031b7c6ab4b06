package org.khet.forms.internal.ask;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.FileRules;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;

/**
 * Askings (การขอคำตอบ): a form to schools, units and people until a day, with what comes of it. An evaluation is agreed before it is
 * sent. Source: core CORE-53, monitoring MON-23, MON-37, MON-59, MON-67; kinds-processes.md §5.
 */
public final class Askings extends RecordKind {
    private static final int MOST_LINKS = 500;
    private static final BigDecimal FIVE = new BigDecimal("100");
    private static final FileRules AGREEMENT =
            new FileRules(20L << 20, Set.of("application/pdf", "image/jpeg", "image/png"));

    /** By which form. */
    public final Field<Long> design = record("design", "forms.design").filtered();
    /** By which edition of it. */
    public final Field<Optional<Long>> edition =
            record("edition", "forms.edition").byCode().optional();
    /** What is asked. */
    public final Field<String> title = text("title", 200).searched().wide();
    /** What for. */
    public final Field<String> purpose = longText("purpose", 1000);
    /** About what. */
    public final Field<Optional<RecordLink>> about = link("about").byCode().optional();
    /** Whose it is. */
    public final Field<UnitId> unit = unit("unit").filtered();
    /** Who sees to it. */
    public final Field<PersonId> owner = person("owner");
    /** First day. */
    public final Field<LocalDate> opens = day("opens").initially(now -> now.today());
    /** Last day. */
    public final Field<LocalDate> closes = day("closes").notBefore(opens).sorted();
    /** Nobody finds out who answered what. */
    public final Field<Boolean> anonymous = yesNo("anonymous").initially(false);
    /** The asking with which it is compared. */
    public final Field<Optional<Long>> compare = record("compare", "forms.ask").optional();
    /** Asked by code of a module, once for a key. */
    public final Field<String> askKey = text("ask_key", 80).byCode().orEmpty();

    /** Of whom. */
    public final Lines receivers = lines("receivers", "frm_ask_to", 1, 500);
    /** Sort. */
    public final Field<FormReceiverSort> sort = receivers.choice("sort", FormReceiverSort.class);
    /** Kind of participant, counted apart. */
    public final Field<String> participant = receivers.text("participant", 100);
    /** School. */
    public final Field<Optional<SchoolId>> school = receivers.school("school").optional();
    /** Unit. */
    public final Field<Optional<UnitId>> toUnit = receivers.unit("unit").optional();
    /** Person. */
    public final Field<Optional<PersonId>> person = receivers.person("person").optional();

    /** How many links. */
    public final Field<Optional<Integer>> links =
            receivers.whole("links", 1, MOST_LINKS).optional();

    /** Levels of means. */
    public final Lines bands = lines("bands", "frm_ask_band", 0, 12);
    /** From. */
    public final Field<BigDecimal> from =
            bands.decimal("from_mean", 2).min(BigDecimal.ZERO).max(FIVE);
    /** To. */
    public final Field<BigDecimal> to = bands.decimal("to_mean", 2).notBefore(from);
    /** Level. */
    public final Field<String> level = bands.text("level_name", 60);

    /** Reports to bodies. */
    public final Lines reports = lines("reports", "frm_ask_report", 0, 20);
    /** Body. */
    public final Field<String> body = reports.text("body", 200);
    /** On. */
    public final Field<LocalDate> reportedOn = reports.day("reported_on").notAfter(now -> now.today());
    /** Number of the resolution or letter. */
    public final Field<String> reportNo = reports.text("report_no", 60).orEmpty();

    /** Being made. */
    public final State planned = state("PLANNED", StateTone.IDLE);
    /** Waits for agreement. */
    public final State asked = state("ASKED", StateTone.WAIT);
    /** Agreed. */
    public final State agreed = state("AGREED", StateTone.RUN);
    /** Answers come in. */
    public final State open = state("OPEN", StateTone.RUN);
    /** No more answers. */
    public final State closed = state("CLOSED", StateTone.WAIT);
    /** Concluded. */
    public final State concluded = state("CONCLUDED", StateTone.RUN);
    /** Reported. */
    public final State reported = end("REPORTED", StateTone.DONE);

    /** Number of the agreement. */
    public final Field<String> agreedNo = text("agreed_no", 60).from(agreed).orEmpty();
    /** Day of the agreement. */
    public final Field<Optional<LocalDate>> agreedOn =
            day("agreed_on").from(agreed).optional().usually(now -> now.today());
    /** The signed paper of the agreement. */
    public final Field<Optional<List<FileId>>> agreedFile =
            file("agreed_file", AGREEMENT).from(agreed).optional();
    /** Conclusion. */
    public final Field<String> conclusion =
            longText("conclusion", 2000).from(concluded).orEmpty();
    /** Suggestions. */
    public final Field<String> suggestions =
            longText("suggestions", 2000).from(concluded).orEmpty();
    /** Decision of the management. */
    public final Field<String> decision =
            longText("decision", 2000).from(reported).orEmpty();

    /** Asks for agreement. */
    public final Action ask = action("ask")
            .from(planned)
            .to(asked)
            .needs(FormsPermissions.ASK_LEAD)
            .requests("forms.ask");
    /** Agreed. */
    public final Action agree = action("agree")
            .from(asked)
            .to(agreed)
            .needs(FormsPermissions.ASK_AGREE)
            .answers(Action.Answer.GRANTED)
            .demands(agreedNo, agreedOn, agreedFile);
    /** Not agreed. */
    public final Action giveBack = action("give-back")
            .from(asked)
            .to(planned)
            .needs(FormsPermissions.ASK_AGREE)
            .answers(Action.Answer.RETURNED)
            .because()
            .backward();
    /** Refused. */
    public final Action refuse = action("refuse")
            .from(asked)
            .to(planned)
            .needs(FormsPermissions.ASK_AGREE)
            .answers(Action.Answer.REFUSED)
            .because()
            .backward();
    /** Answers may come. */
    public final Action start = action("open")
            .from(planned, agreed)
            .to(open)
            .needs(FormsPermissions.ASK_LEAD)
            .saysWhyNot()
            .icon("send")
            .confirmed();
    /** No more answers. */
    public final Action close = action("close")
            .from(open)
            .to(closed)
            .needs(FormsPermissions.ASK_LEAD)
            .confirmed();
    /** More are asked, or for longer: by the module that asked. */
    public final Action extend = action("extend").from(open, closed).to(open).automatic();
    /** What was found. */
    public final Action conclude = action("conclude")
            .from(closed)
            .to(concluded)
            .needs(FormsPermissions.ASK_LEAD)
            .demands(conclusion)
            .asks(suggestions);
    /** What the management decided, and to whom it was reported. */
    public final Action report = action("report")
            .from(concluded)
            .to(reported)
            .needs(FormsPermissions.ASK_LEAD)
            .demands(decision)
            .asks(reports);
    /** Shows it beside another one, also when that is thought of later, and of those that another module asks. */
    public final Action compareWith = action("compare")
            .from(open, closed, concluded, reported)
            .needs(FormsPermissions.ASK_LEAD)
            .asks(compare)
            .inOwnTime()
            .icon("scale");

    /**
     * The kind.
     *
     * @param comparable what stands against comparing it with the asking that it names
     */
    public Askings(Action.Guard comparable) {
        super("forms", "ask", "frm_ask");
        rights(FormsPermissions.ASK_VIEW, FormsPermissions.ASK_LEAD, planned);
        belongsTo(unit);
        ownOf(owner);
        receivers.each(Askings::complete);
        rule(this::bandsMeet);
        rule((row, now) -> row.state().equals(planned) ? comparable.problem(row, now) : Optional.empty());
        compareWith.whenTyped(comparable);
        report.whenTyped((row, now) -> row.lines(reports).isEmpty()
                ? Optional.of(Problem.of("reports", "records.error.lines", 1))
                : Optional.empty());
        dueBy(closes);
        titled(title);
        list(title, design, unit, opens, closes);
        section("what", design, title, purpose, unit, owner, opens, closes, anonymous, compare);
        section("receivers", receivers);
        section("bands", bands);
        section("reports", reports);
        tab("open", planned, asked, agreed, open, closed, concluded);
        tab("all");
        way(planned, open, closed, concluded, reported);
        menu("*", "message-circle-question-mark", 333, "forms");
    }

    private static Optional<Problem> complete(RecordLine line, RecordRow row, RecordContext now) {
        Askings kind = (Askings) row.kind();
        return switch (line.get(kind.sort)) {
            case SCHOOL -> missing(line.get(kind.school), "school");
            case UNIT -> missing(line.get(kind.toUnit), "unit");
            case PERSON -> missing(line.get(kind.person), "person");
            case LINKS -> missing(line.get(kind.links), "links");
            case ALL_SCHOOLS -> Optional.empty();
        };
    }

    private static Optional<Problem> missing(Optional<?> value, String field) {
        return value.isPresent() ? Optional.empty() : Optional.of(Problem.of(field, "records.error.missing"));
    }

    /** Levels follow one another without a gap and without an overlap. */
    private Optional<Problem> bandsMeet(RecordRow row, RecordContext now) {
        BigDecimal step = new BigDecimal("0.01");
        var sorted = row.lines(bands).stream()
                .sorted((one, other) -> one.get(from).compareTo(other.get(from)))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).get(from).compareTo(sorted.get(i - 1).get(to).add(step)) != 0) {
                return Optional.of(Problem.of("bands", "forms.error.bands"));
            }
        }
        return Optional.empty();
    }
}
