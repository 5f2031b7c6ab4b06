package org.khet.supervision.internal.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.OfferedValue;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.record.TermOfYear;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;
import org.khet.supervision.internal.SupervisionCodes;
import org.khet.supervision.internal.SupervisionFiles;
import org.khet.supervision.internal.SupervisionPermissions;

/**
 * A visit to a school: planned, noted on the spot, signed by the head of the school and locked from then on; its advice is followed.
 * Source: other-groups SUP-P05, U-02, SUP-01 to SUP-03.
 */
public final class SchoolVisitKind extends RecordKind {
    /** What a school usually has for an advice; the supervisor writes another day where it takes longer. */
    private static final int DAYS_TO_ACT = 30;

    public final Field<SchoolId> school = school("school").filtered();
    public final Field<LocalDate> day = day("visit_day").sorted();
    public final Field<VisitPart> part = choice("day_part", VisitPart.class).initially(VisitPart.MORNING);
    public final Field<String> sort = code("sort", SupervisionCodes.VISIT).filtered();
    public final Field<String> focus = text("focus", 300).searched().wide();
    public final Field<PersonId> supervisor =
            person("supervisor").initially(now -> now.caller().person()).filtered();
    public final Field<UnitId> unit = unit("unit");
    public final Field<Optional<Long>> plan =
            record("plan", "supervision.plan").optional().byCode();
    public final Field<Optional<TermOfYear>> term =
            schoolTerm("school_term").optional().formula(this::termOf).filtered();
    public final Field<String> instrument =
            text("instrument_key", 80).orEmpty().offered((office, locale) -> forms(office));
    public final Lines team = lines("team", "sup_visit_member", 0, 20);
    public final Field<PersonId> member = team.person("person").unique();
    public final Field<Optional<RecordLink>> filled = link("filled").optional().byCode();

    public final State planned = state("PLANNED", StateTone.RUN);
    public final State noted = state("NOTED", StateTone.WAIT);
    public final State signed = end("SIGNED", StateTone.DONE);
    public final State cancelled = end("CANCELLED", StateTone.IDLE);

    public final Field<String> findings = longText("findings", 8000).orEmpty().from(noted);
    public final Field<String> strengths = longText("strengths", 4000).orEmpty().from(noted);
    public final Field<Optional<List<FileId>>> photos =
            files("photos", SupervisionFiles.PAPER, 20).optional().from(noted);
    public final Lines advices = lines("advices", "sup_visit_advice", 0, 30);
    public final Field<Optional<String>> words =
            advices.longText("words", 2000).optional().from(noted);
    public final Field<Optional<LocalDate>> due = advices.day("due_on")
            .optional()
            .from(noted)
            .initially(now -> now.today().plusDays(DAYS_TO_ACT));
    public final Field<String> opinion =
            longText("school_opinion", 2000).orEmpty().from(signed);
    public final Field<String> signer = text("signer", 200).orEmpty().from(signed);
    public final Field<Optional<List<FileId>>> signedPaper =
            file("signed_paper", SupervisionFiles.PAPER).optional().from(signed);
    public final Field<Optional<LocalDate>> signedOn =
            day("signed_on").optional().byCode();

    public final Action note = action("note", "noted")
            .from(planned, noted)
            .to(noted)
            .needs(SupervisionPermissions.VISIT_KEEP)
            .demands(findings)
            .asks(strengths, photos)
            .asks(advices)
            .whenTyped(this::notAhead)
            .whenTyped((row, now) -> advicesWhole(row))
            .icon("notebook-pen")
            .tells(row -> flow().head(this, row));
    public final Action sign = action("sign", "signed")
            .from(noted)
            .to(signed)
            .needs(SupervisionPermissions.VISIT_SIGN)
            .notWho(note)
            .asks(opinion)
            .does((row, now) -> row.with(signer, now.caller().name()).with(signedOn, now.today()))
            .then((row, now) -> flow().advise(this, row, now))
            .confirmed()
            .icon("pen-line")
            .tells(supervisor);
    public final Action signOnPaper = action("sign-on-paper", "signed-on-paper")
            .from(noted)
            .to(signed)
            .needs(SupervisionPermissions.VISIT_KEEP)
            .demands(signer, signedPaper)
            .asks(opinion)
            .does((row, now) -> row.with(signedOn, now.today()))
            .then((row, now) -> flow().advise(this, row, now))
            .icon("file-check");
    public final Action giveBack = action("give-back", "given-back")
            .from(noted)
            .to(planned)
            .needs(SupervisionPermissions.VISIT_SIGN)
            .because()
            .backward("undo-2")
            .tells(supervisor);
    public final Action move = action("move", "moved")
            .from(planned)
            .needs(SupervisionPermissions.VISIT_KEEP)
            .asks(day, part)
            .because()
            .whenTyped((row, now) -> calendar().free(this, row, now))
            .inOwnTime()
            .icon("calendar-clock")
            .tells(row -> flow().head(this, row));
    public final Action cancel = action("cancel", "cancelled")
            .from(planned)
            .to(cancelled)
            .needs(SupervisionPermissions.VISIT_KEEP)
            .because()
            .inOwnTime()
            .backward("ban")
            .tells(row -> flow().head(this, row));
    public final Action fill = action("fill", "filled").from(planned, noted).automatic();

    private final VisitCalendar calendar;
    private final VisitFlow flow;

    /** The kind with what it asks and what follows from it. */
    public SchoolVisitKind(VisitCalendar calendar, VisitFlow flow) {
        super("supervision", "visit", "sup_visit");
        this.calendar = calendar;
        this.flow = flow;
        rights(SupervisionPermissions.VISIT_VIEW, SupervisionPermissions.VISIT_KEEP, planned);
        belongsTo(unit);
        isAbout(school);
        ownOf(supervisor);
        dueBy(day);
        rule((row, now) -> this.calendar.free(this, row, now));
        titled(school, focus);
        list(day, part, school, sort, focus, supervisor, signedOn);
        ordered(day, true);
        section("what", school, day, part, sort, focus, supervisor, unit, instrument);
        section("team", team);
        section("note", findings, strengths, photos, opinion, signer, signedPaper, signedOn);
        tab("coming", now -> List.of(in(planned), day.atLeast(now.today())));
        tab("late", now -> List.of(in(planned), day.below(now.today())));
        tab("sign", noted);
        tab("signed", signed);
        tab("all");
        way(planned, noted, signed);
        menu("SUP", "calendar-days", 11, "visits");
    }

    private VisitCalendar calendar() {
        return calendar;
    }

    private VisitFlow flow() {
        return flow;
    }

    private List<OfferedValue> forms(OfficeId office) {
        return flow.forms(office);
    }

    private @Nullable Object termOf(RecordRow row) {
        return flow.term(row.head().office(), row.get(day)).orElse(null);
    }

    private Optional<Problem> notAhead(RecordRow row, RecordContext now) {
        return row.get(day).isAfter(now.today())
                ? Optional.of(Problem.of("findings", "supervision.error.not-yet"))
                : Optional.empty();
    }

    /** Advice has words and a last day, not before the visit; what is wrong is said where it stands. */
    private Optional<Problem> advicesWhole(RecordRow row) {
        List<RecordLine> lines = row.lines(advices);
        for (int i = 0; i < lines.size(); i++) {
            String line = advices.name() + "." + i + ".";
            for (Field<?> column : List.of(words, due)) {
                if (!lines.get(i).has(column)) {
                    return Optional.of(Problem.of(line + column.name(), "records.error.missing"));
                }
            }
            if (lines.get(i)
                    .get(due)
                    .filter(last -> last.isBefore(row.get(day)))
                    .isPresent()) {
                return Optional.of(Problem.of(line + due.name(), "supervision.error.due-before"));
            }
        }
        return Optional.empty();
    }
}
