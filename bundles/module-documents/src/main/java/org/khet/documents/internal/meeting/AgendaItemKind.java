package org.khet.documents.internal.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khet.documents.internal.setting.Holders;
import org.khet.documents.internal.setting.PaperFiles;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.structure.UnitId;

/**
 * What is proposed to a meeting (เรื่องเสนอเข้าที่ประชุม), about a record of whatever module or as typed: from the proposal to the
 * resolution, which goes back to the record once. Source: core CORE-120, policyplan PLAN-72.
 */
public final class AgendaItemKind extends RecordKind {
    /** See what is proposed. */
    public static final Permission VIEW = Permission.of("documents:agenda:view");
    /** Propose. */
    public static final Permission PROPOSE = Permission.of("documents:agenda:propose");

    public final Field<String> subject = text("title", 300).searched().wide();
    public final Field<Optional<UnitId>> unit = unit("unit").filtered().optional();
    public final Field<Optional<Long>> committee =
            record("committee", "documents.committee").filtered().optional();
    public final Field<Optional<AgendaPurpose>> purpose = choice("purpose", AgendaPurpose.class)
            .initially(AgendaPurpose.CONSIDER)
            .optional();
    public final Field<Optional<List<FileId>>> papers =
            files("papers", PaperFiles.LETTER, PaperFiles.MOST).optional();
    public final Field<String> summary = longText("summary", 1000).orEmpty();
    public final Field<Optional<RecordLink>> about = link("about").optional().byCode();
    public final Field<String> place =
            text("record_place", 100).orEmpty().byCode().unseen();
    /** Whose resolution its record waits for, see {@link RecordKind#resolvedBy}. */
    public final Field<String> body = text("body", 40).orEmpty().byCode().unseen();

    public final Field<String> key = text("proposal_key", 80).orEmpty().byCode().unseen();
    public final Field<Optional<AgendaOutcome>> outcome =
            choice("outcome", AgendaOutcome.class).byCode().optional();
    public final Field<String> resolution =
            longText("resolution", 1000).orEmpty().byCode();
    public final Field<String> meetingNo = text("meeting_no", 60).orEmpty().byCode();
    public final Field<Optional<LocalDate>> resolvedOn =
            day("resolved_on").optional().byCode();
    public final Field<Optional<Boolean>> late = yesNo("late").optional().byCode();
    public final Field<String> fault = text("fault", 300).orEmpty().byCode();

    public final Field<Boolean> membersOnly =
            yesNo("members_only").formula(row -> rules().readers().isClosed(this, row));
    public final Lines readers =
            lines("readers", "doc_agenda_item_reader", 0, 400).byCode();
    public final Field<PersonId> reader = readers.person("person");

    public final State proposed = state("PROPOSED", StateTone.WAIT);
    public final State scheduled = state("SCHEDULED", StateTone.RUN);
    public final State resolved = state("RESOLVED", StateTone.RUN);
    public final State carried = end("CARRIED", StateTone.DONE);
    public final State withdrawn = end("WITHDRAWN", StateTone.IDLE);

    public final Field<Optional<Long>> meeting =
            record("meeting", "documents.meeting").from(scheduled).filtered().optional();

    public final Action schedule = action("schedule", "scheduled")
            .from(proposed)
            .to(scheduled)
            .needs(MeetingPermissions.KEEP)
            .demands(meeting)
            .icon("calendar-plus");
    public final Action admit = action("admit-late", "admitted-late")
            .from(proposed)
            .to(scheduled)
            .needs(MeetingPermissions.KEEP)
            .demands(meeting)
            .because()
            .tellsMaker()
            .icon("calendar-clock");
    public final Action takeOff = action("take-off", "taken-off")
            .from(scheduled)
            .to(proposed)
            .needs(MeetingPermissions.KEEP)
            .because()
            .tellsMaker()
            .backward("undo-2");
    public final Action withdraw = action("withdraw", "withdrawn")
            .from(proposed, scheduled)
            .to(withdrawn)
            .needs(MeetingPermissions.KEEP)
            .orOwn()
            .because()
            .backward("ban");
    public final Action resolve = action("resolve", "resolved")
            .from(scheduled)
            .to(resolved)
            .automatic()
            .tellsMaker()
            .icon("gavel");
    public final Action postpone = action("postpone", "postponed")
            .from(scheduled)
            .to(proposed)
            .automatic()
            .tellsMaker();
    public final Action carry =
            action("carry", "carried").from(resolved).to(carried).automatic();
    public final Action stick =
            action("stick", "stuck").from(resolved).automatic().tellsMaker();

    private final AgendaItems rules;

    /** The kind as the module keeps it. */
    public AgendaItemKind(AgendaItems rules) {
        super("documents", "agenda-item", "doc_agenda_item");
        this.rules = rules;
        rights(VIEW, PROPOSE, proposed);
        seenByOffice();
        readers(membersOnly, reader, MeetingPermissions.CLOSED);
        stored((row, now) -> rules.readers().read(this, row, now));
        Stream.of(schedule, admit, takeOff, postpone)
                .forEach(action -> action.then((row, now) -> rules.readers().read(this, row, now)));
        titled(subject);
        list(subject, unit, committee, about, meeting, resolvedOn);
        section("what", subject, unit, committee, purpose, summary, membersOnly);
        section("papers", papers);
        tab("proposed", proposed);
        tab("scheduled", scheduled);
        tab("stuck", now -> List.of(in(resolved)));
        tab("resolved", now -> List.of(in(resolved, carried)));
        tab("all");
        create().tells(MeetingPermissions.KEEP);
        List.of(schedule, admit, takeOff)
                .forEach(action -> action.orFor((row, now) -> rules.places().isKept(this, row, now)));
        List.of(schedule, admit)
                .forEach(action -> action.orForThose(now -> rules.places().taken(this, now)));
        withdraw.orFor((row, now) ->
                (row.has(meeting) || row.has(committee)) && rules.places().isKept(this, row, now));
        schedule.whenTyped((row, now) ->
                rules.places().takes(this, row, now).or(() -> rules.places().isInTime(this, row)));
        admit.whenTyped((row, now) ->
                rules.places().takes(this, row, now).or(() -> rules.places().isBySecretary(this, row, now)));
        admit.does((row, now) -> row.with(late, true));
        takeOff.does((row, now) -> row.with(meeting, null));
        postpone.does((row, now) -> row.with(meeting, null));
        notForAgendas();
        menu("*", "list-checks", 435, "meetings");
    }

    private AgendaItems rules() {
        return rules;
    }

    /** Permissions with their first holders. */
    public static List<PermissionEntry> entries() {
        return List.of(Holders.of(VIEW, Holders.OFFICE), Holders.of(PROPOSE, Holders.OFFICE));
    }
}
