package org.khet.documents.internal.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.documents.internal.setting.Holders;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.structure.UnitId;

/** Instructions of heads and resolutions of meetings (ข้อสั่งการและมติ), with whom and until when. Source: DIR-04, core CORE-119. */
public final class DirectiveKind extends RecordKind {
    /** See instructions. */
    public static final Permission VIEW = Permission.of("documents:directive:view");
    /** Give instructions. */
    public static final Permission GIVE = Permission.of("documents:directive:give");

    public final Field<PersonId> givenBy =
            person("given_by").initially(now -> now.caller().person()).filtered();
    public final Field<LocalDate> givenOn =
            day("given_on").initially(now -> now.today()).notAfter(now -> now.today());
    public final Field<String> text = longText("instruction", 1000).searched();
    public final Field<Optional<UnitId>> unit = unit("unit").filtered().optional();
    public final Field<PersonId> owner = person("owner").filtered();
    public final Field<Optional<SchoolId>> school = school("school").filtered().optional();
    public final Field<Optional<LocalDate>> due = day("due").sorted().optional();
    public final Field<Optional<RecordLink>> source = link("source").optional().byCode();
    public final Field<String> answer = longText("answer", 1000).orEmpty();
    public final Field<Optional<LocalDate>> finishedOn =
            day("finished_on").optional().byCode();
    public final Field<Optional<LocalDate>> reminded =
            day("reminded_on").optional().byCode();

    public final State open = state("OPEN", StateTone.WAIT);
    public final State inWork = state("IN_WORK", StateTone.RUN);
    public final State done = end("DONE", StateTone.DONE);
    public final State cancelled = end("CANCELLED", StateTone.IDLE);

    public final Action begin =
            action("begin", "begun").from(open).to(inWork).needs(GIVE).orOwn().icon("play");
    public final Action finish = action("finish", "finished")
            .from(open, inWork)
            .to(done)
            .needs(GIVE)
            .orOwn()
            .demands(answer)
            .does((row, now) -> row.with(finishedOn, now.today()))
            .tells(givenBy)
            .icon("check");
    public final Action note = action("note-progress", "progress-noted")
            .from(open, inWork)
            .to(inWork)
            .needs(GIVE)
            .orOwn()
            .demands(answer)
            .icon("message-square-text");
    public final Action again = action("again", "reopened")
            .from(done)
            .to(open)
            .needs(GIVE)
            .because()
            .does((row, now) -> row.with(finishedOn, null))
            .tells(owner)
            .backward("rotate-ccw");
    public final Action cancel = action("cancel", "cancelled")
            .from(open, inWork)
            .to(cancelled)
            .needs(GIVE)
            .when(this::given)
            .because()
            .tells(owner)
            .tells(givenBy)
            .backward("ban");
    public final Action remind = action("remind-owner", "due")
            .from(open, inWork)
            .automatic()
            .does((row, now) -> row.with(reminded, now.today()))
            .tells(owner);

    /** The kind. */
    public DirectiveKind() {
        super("documents", "directive", "doc_directive");
        rights(VIEW, GIVE, open);
        changeable(this::given);
        belongsTo(unit);
        isAbout(school);
        ownOf(owner);
        dueBy(due);
        titled(text);
        list(text, owner, unit, due, givenBy, givenOn);
        section("what", text, givenBy, givenOn);
        section("who", owner, unit, school, due);
        tab("mine", now -> List.of(in(open, inWork), owner.is(now.caller().person())));
        tab("late", now -> List.of(in(open, inWork), due.below(now.today())));
        tab("given", now -> List.of(givenBy.is(now.caller().person())));
        tab("all");
        create().tells(owner);
        menu("*", "flag", 432, "diary");
    }

    /** By whoever gave or registered it, or orders in the whole office; never by who has to do what a letter or a meeting gave. */
    private Optional<Problem> given(RecordRow row, RecordContext now) {
        PersonId me = now.caller().person();
        boolean gave = row.get(givenBy).equals(me);
        boolean may = row.get(owner).equals(me)
                ? gave && !row.has(source)
                : gave
                        || row.head().creator().equals(me)
                        || now.caller().scope(GIVE).wholeOffice();
        return may ? Optional.empty() : Optional.of(Problem.of("", "documents.error.directive-given"));
    }

    /** Permissions with their first holders. */
    public static List<PermissionEntry> entries() {
        return List.of(
                Holders.of(VIEW, Holders.OFFICE, Holders.SCHOOL_HEAD),
                Holders.of(GIVE, Holders.GROUP_HEAD, Holders.SECTION_HEAD, Holders.DIRECTOR, Holders.DEPUTY));
    }
}
