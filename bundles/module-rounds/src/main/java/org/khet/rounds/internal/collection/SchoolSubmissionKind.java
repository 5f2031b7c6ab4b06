package org.khet.rounds.internal.collection;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;
import org.khet.rounds.internal.setting.RoundsFiles;
import org.khet.rounds.internal.setting.RoundsPermissions;
import org.khet.rounds.internal.sheet.FindingSort;
import org.khet.rounds.internal.sheet.RuleLevel;

/**
 * What a school hands in for a collection (ข้อมูลของโรงเรียน): recorded, confirmed, certified by its head, acknowledged by the
 * office, or given back. Its values lie beside it by section. Source: ict E-R07, E-R11; policyplan; core CORE-78.
 */
public final class SchoolSubmissionKind extends RecordKind {
    private static final int MOST = 1_000_000_000;
    private static final int MOST_FINDINGS = 2_000;

    public final Field<Long> collection =
            record("collection", "rounds.collection").byCode().filtered();
    public final Field<SchoolId> school = school("school").byCode().filtered();
    public final Field<UnitId> unit = unit("unit").byCode();
    public final Field<Optional<Integer>> sum1 =
            whole("sum1", 0, MOST).byCode().optional().unseen();
    public final Field<Optional<Integer>> sum2 =
            whole("sum2", 0, MOST).byCode().optional().unseen();
    public final Field<Optional<Integer>> sum3 =
            whole("sum3", 0, MOST).byCode().optional().unseen();
    public final Field<Optional<Integer>> sum4 =
            whole("sum4", 0, MOST).byCode().optional().unseen();
    public final Field<Integer> errors = whole("errors", 0, MOST).byCode().initially(0);
    public final Field<Integer> notes = whole("notes", 0, MOST).byCode().initially(0);
    public final Field<Integer> returns = whole("returns", 0, 999).byCode().initially(0);
    public final Field<Boolean> late = yesNo("late").byCode().initially(false).filtered();
    public final Field<Integer> daysLate = whole("days_late", 0, 9_999).byCode().initially(0);
    public final Field<Boolean> corrected = yesNo("corrected").byCode().initially(false);
    public final Field<Boolean> imported = yesNo("imported").byCode().initially(false);
    public final Field<Optional<PersonId>> confirmer =
            person("confirmer").byCode().optional();
    public final Field<Optional<Instant>> confirmedAt =
            instant("confirmed_at").byCode().optional();
    public final Field<Optional<PersonId>> certifier =
            person("certifier").byCode().optional();
    public final Field<String> certifiedFor =
            text("certified_for", 200).byCode().orEmpty();
    public final Field<Optional<Instant>> certifiedAt =
            instant("certified_at").byCode().optional();
    public final Field<Optional<PersonId>> acknowledger =
            person("acknowledger").byCode().optional();
    public final Field<Optional<Instant>> acknowledgedAt =
            instant("acknowledged_at").byCode().optional();
    public final Field<Optional<LocalDate>> remindedOn =
            day("reminded_on").byCode().optional();
    /** The day on which somebody of the office last spoke with the school. */
    public final Field<Optional<LocalDate>> contactedOn =
            day("contacted_on").byCode().optional();

    public final Lines findings =
            lines("findings", "rnd_finding", 0, MOST_FINDINGS).byCode();
    public final Field<RuleLevel> level = findings.choice("level", RuleLevel.class);
    public final Field<FindingSort> sort = findings.choice("sort", FindingSort.class);
    public final Field<String> item = findings.text("item_code", 20);
    public final Field<String> place = findings.text("place", 300);
    public final Field<String> row = findings.text("row_name", 200).orEmpty();
    public final Field<String> words = findings.text("words", 200).orEmpty();
    public final Field<String> detail = findings.text("detail", 100).orEmpty();
    public final Field<String> answer = findings.text("answer", 500).orEmpty();

    public final State notStarted = state("NOT_STARTED", StateTone.IDLE);
    public final State recording = state("RECORDING", StateTone.RUN);
    public final State returned = state("RETURNED", StateTone.LATE);
    public final State confirmed = state("CONFIRMED", StateTone.RUN);
    public final State certified = state("CERTIFIED", StateTone.WAIT);
    public final State acknowledged = end("ACKNOWLEDGED", StateTone.DONE);
    public final State excused = end("EXCUSED", StateTone.IDLE);

    public final Field<Boolean> correct = yesNo("q_correct").initially(false).in("q_correct");
    public final Field<Boolean> whole = yesNo("q_complete").initially(false);
    public final Field<Boolean> current = yesNo("q_current").initially(false);
    public final Field<Boolean> upToDate = yesNo("q_up_to_date").initially(false);
    public final Field<Optional<BigDecimal>> score = percent("score").optional();
    public final Field<String> remark = text("remark", 500).orEmpty();
    public final Field<Optional<List<FileId>>> certificate =
            file("certificate", RoundsFiles.PROOF).optional();
    /** What was said when the school was last spoken with (บันทึกการติดตาม). */
    public final Field<String> contact = longText("contact_note", 500).orEmpty();

    public final Field<Optional<LocalDate>> reopenedUntil =
            day("reopened_until").notBefore(now -> now.today()).optional();

    public final Action start = action("start")
            .from(notStarted, returned)
            .to(recording)
            .needs(RoundsPermissions.RECORD)
            .icon("pencil");
    public final Action record = action("record").from(recording).automatic();
    /** A file of the office brought its figures. */
    public final Action bring = action("bring", "brought").from(recording).automatic();

    public final Action confirm = action("confirm")
            .from(recording)
            .to(confirmed)
            .needs(RoundsPermissions.RECORD)
            .icon("check");
    public final Action certify = action("certify")
            .from(confirmed)
            .to(certified)
            .needs(RoundsPermissions.CERTIFY)
            .asks(certificate)
            .icon("stamp");
    public final Action acknowledge = action("acknowledge")
            .from(certified)
            .to(acknowledged)
            .needs(RoundsPermissions.CHECK)
            .asks(correct, whole, current, upToDate, score, remark)
            .icon("circle-check");
    public final Action giveBack = action("give-back")
            .from(confirmed, certified, acknowledged)
            .to(returned)
            .needs(RoundsPermissions.CHECK)
            .because()
            .backward("undo-2");
    public final Action takeBack = action("take-back")
            .from(confirmed)
            .to(recording)
            .needs(RoundsPermissions.RECORD)
            .backward("rotate-ccw");
    public final Action mend =
            action("mend").from(confirmed, certified).to(confirmed).automatic();
    public final Action contacted = action("contact", "contacted")
            .from(notStarted, recording, returned, confirmed)
            .needs(RoundsPermissions.CHECK)
            .demands(contact)
            .begins(contact, (row, now) -> "")
            .does((row, now) -> row.with(contactedOn, now.today()))
            .icon("phone");
    public final Action reopen = action("reopen")
            .from(notStarted, recording, returned, confirmed)
            .needs(RoundsPermissions.LEAD)
            .demands(reopenedUntil)
            .because()
            .backward("lock-open");
    public final Action excuse = action("excuse")
            .from(notStarted, recording, returned)
            .to(excused)
            .needs(RoundsPermissions.LEAD)
            .because()
            .backward("circle-minus");
    public final Action mark = action("mark", "marked")
            .from(notStarted, recording, returned, confirmed)
            .automatic();
    public final Action remind =
            action("remind").from(notStarted, recording, returned, confirmed).automatic();

    /** The kind as the module keeps it. */
    public SchoolSubmissionKind() {
        super("rounds", "submission", "rnd_submission");
        rights(RoundsPermissions.SUBMISSION_VIEW, RoundsPermissions.RECORD);
        byCodeOnly();
        isAbout(school);
        belongsTo(unit);
        unique(collection, school);
        titled(school, collection);
        list(collection, school, errors, notes, late, daysLate);
        tab("todo", notStarted, recording, returned, confirmed);
        tab("certified", certified);
        tab("done", acknowledged, excused);
        tab("late", now -> List.of(late.is(true)));
        tab("findings", now -> List.of(errors.atLeast(1)));
        tab("all");
        way(notStarted, recording, confirmed, certified, acknowledged);
        menu("*", "clipboard-check", 42);
    }

    /** Whether the school stands by its figures: before that there is nothing to certify, on paper neither. */
    public boolean isConfirmed(org.khet.portal.api.record.RecordRow one) {
        return List.of(confirmed, certified, acknowledged).contains(one.state());
    }

    /** Whether the school still has to certify. */
    public boolean owes(org.khet.portal.api.record.RecordRow one) {
        return List.of(notStarted, recording, returned, confirmed).contains(one.state());
    }
}
