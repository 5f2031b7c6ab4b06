package org.khet.supervision.internal.quality;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.supervision.internal.SupervisionCodes;
import org.khet.supervision.internal.SupervisionFiles;
import org.khet.supervision.internal.SupervisionPermissions;

/**
 * The self-assessment (SAR) of a school for a year, one only: owed, sent, read, answered by the office. Source: other-groups SUP-P04, U-05,
 * SUP-09.
 */
public final class SarKind extends RecordKind {
    public final Field<Long> round =
            record("sar_round", "supervision.sar-round").byCode();
    public final Field<Integer> year =
            whole("school_year", 2500, 2700).byCode().filtered().sorted();
    public final Field<SchoolId> school = school("school").byCode().filtered();
    public final Field<LocalDate> due = day("due_on").byCode().sorted();

    public final State owed = state("OWED", StateTone.WAIT);
    public final State sent = state("SENT", StateTone.RUN);
    public final State answered = state("ANSWERED", StateTone.WAIT);
    public final State known = end("KNOWN", StateTone.DONE);

    public final Field<Optional<String>> ownLevel =
            code("own_level", SupervisionCodes.LEVEL).optional().from(sent).filtered();
    public final Lines standards = lines("standards", "sup_sar_standard", 0, 20);
    public final Field<Optional<String>> standard = standards
            .code("standard_code", SupervisionCodes.STANDARD)
            .optional()
            .unique()
            .from(sent);
    public final Field<Optional<String>> level =
            standards.code("level_code", SupervisionCodes.LEVEL).optional().from(sent);
    public final Field<Optional<List<FileId>>> paper =
            files("paper", SupervisionFiles.PAPER, 5).optional().from(sent);
    public final Field<String> address =
            text("paper_address", 400).orEmpty().from(sent).wide();
    public final Field<Optional<LocalDate>> sentOn = day("sent_on").optional().byCode();
    public final Field<Optional<Integer>> lateDays =
            whole("late_days", 0, 9999).optional().byCode();
    public final Field<Optional<String>> officeLevel = code("office_level", SupervisionCodes.LEVEL)
            .optional()
            .from(answered)
            .filtered();
    public final Field<String> feedback = longText("feedback", 8000).orEmpty().from(answered);
    public final Field<Optional<LocalDate>> remindedOn =
            day("reminded_on").optional().byCode();

    public final Action send = action("send", "sent")
            .from(owed)
            .to(sent)
            .needs(SupervisionPermissions.QUALITY_SEND)
            .demands(ownLevel)
            .asks(paper, address)
            .asks(standards)
            .whenTyped((row, now) -> paperThere(row))
            .does(this::sent)
            .icon("send")
            .tells(SupervisionPermissions.QUALITY_KEEP);
    public final Action giveBack = action("give-back", "given-back")
            .from(sent)
            .to(owed)
            .needs(SupervisionPermissions.QUALITY_KEEP)
            .because()
            .backward("undo-2")
            .tells(row -> flow().school(this, row));
    public final Action reply = action("answer", "answered")
            .from(sent)
            .to(answered)
            .needs(SupervisionPermissions.QUALITY_KEEP)
            .notWho(send)
            .demands(officeLevel, feedback)
            .icon("message-square")
            .tells(row -> flow().school(this, row));
    public final Action know = action("know", "known")
            .from(answered)
            .to(known)
            .needs(SupervisionPermissions.QUALITY_SEND)
            .icon("check");
    public final Action remind = action("remind")
            .from(owed)
            .automatic()
            .does((row, now) -> row.with(remindedOn, now.today()))
            .tells(row -> flow().school(this, row));

    private final SarFlow flow;

    /** @param flow who the people of a school are */
    public SarKind(SarFlow flow) {
        super("supervision", "sar", "sup_sar");
        this.flow = flow;
        rights(SupervisionPermissions.QUALITY_VIEW, SupervisionPermissions.QUALITY_KEEP, owed);
        byCodeOnly();
        isAbout(school);
        officeSeesItsOwn();
        dueBy(due);
        unique(year, school);
        titled(year, school);
        list(year, school, due, sentOn, lateDays, ownLevel, officeLevel);
        ordered(year, true);
        section("what", round, year, school, due);
        tab("missing", owed);
        tab("late", now -> List.of(in(owed), due.below(now.today())));
        tab("read", sent);
        tab("all");
        way(owed, sent, answered, known);
        announced(row -> this.flow.school(this, row));
        menu("SUP", "clipboard-check", 21, "quality");
    }

    private SarFlow flow() {
        return flow;
    }

    /** As a file, or where it stands. */
    private Optional<Problem> paperThere(RecordRow row) {
        return row.get(paper).isEmpty() && row.get(address).isBlank()
                ? Optional.of(Problem.of("paper", "records.error.missing"))
                : Optional.empty();
    }

    private RecordRow sent(RecordRow row, RecordContext now) {
        return row.with(sentOn, now.today())
                .with(lateDays, late(row.get(due), now.today()).orElse(null));
    }

    /** By how many days it was sent after the last one. */
    static Optional<Integer> late(LocalDate due, LocalDate sent) {
        return Optional.of((int) ChronoUnit.DAYS.between(due, sent)).filter(days -> days > 0);
    }
}
