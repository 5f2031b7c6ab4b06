package org.khet.directorate.internal.information;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.directorate.internal.DirectorateCodes;
import org.khet.directorate.internal.DirectorateFiles;
import org.khet.directorate.internal.DirectoratePermissions;
import org.khet.directorate.internal.DirectorateSettingReader;
import org.khet.directorate.internal.DirectorateSettings;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.WorkingDays;

/**
 * A request for information under the Act of 2540: classed, decided open or closed, answered within the days of the office. Source:
 * other-groups DIR-P12, D-09, DIR-21.
 */
public final class InformationRequestKind extends RecordKind {
    public final Field<RegisterNumber> number = numbered("number", DirectorateSettings.INFORMATION);
    public final Field<LocalDate> receivedOn = day("received_on")
            .initially(now -> now.today())
            .notAfter(now -> now.today())
            .sorted();
    public final Field<String> asker = text("asker", 200).sensitive().notExported();
    public final Field<String> contact = text("contact", 300).sensitive().notExported();
    public final Field<String> subject = text("subject", 300).searched().wide();
    public final Field<String> wanted = longText("wanted", 2000);
    public final Field<Optional<UnitId>> holder = unit("holder").optional().filtered();
    public final Field<Optional<List<FileId>>> files =
            files("files", DirectorateFiles.PAPERS, DirectorateFiles.MOST).optional();
    public final Field<Optional<LocalDate>> due =
            day("due_on").optional().formula(this::dueOn).sorted();

    public final State open = state("OPEN", StateTone.WAIT);
    public final State decided = state("DECIDED", StateTone.RUN);
    public final State answered = state("ANSWERED", StateTone.DONE).notAwaited();
    public final State appealed = end("APPEALED", StateTone.LATE);

    public final Field<Optional<String>> sort = code("info_class", DirectorateCodes.INFORMATION)
            .optional()
            .from(decided)
            .filtered();
    public final Field<Optional<Disclosure>> decision =
            choice("decision", Disclosure.class).optional().from(decided).filtered();
    public final Field<String> reason =
            longText("decision_reason", 1000).orEmpty().from(decided);
    public final Field<Optional<RecordLink>> letter =
            link("letter", "documents.letter-out").optional().from(answered);
    public final Field<Optional<LocalDate>> answeredOn = day("answered_on")
            .notAfter(now -> now.today())
            .optional()
            .from(answered)
            .usually(now -> now.today());
    public final Field<Optional<Integer>> took =
            whole("days_taken", 0, 10_000).optional().byCode();
    public final Field<Boolean> late = yesNo("late").initially(false).byCode().filtered();
    public final Field<Optional<LocalDate>> appealedOn = day("appealed_on")
            .notAfter(now -> now.today())
            .optional()
            .from(appealed)
            .usually(now -> now.today());
    public final Field<String> appeal = longText("appeal", 1000).orEmpty().from(appealed);

    public final Action decide = action("decide")
            .from(open)
            .to(decided)
            .needs(DirectoratePermissions.DECIDE)
            .demands(sort, decision)
            .asks(reason)
            .whenTyped((row, now) -> reasoned(row))
            .tells(DirectoratePermissions.INFORMATION_KEEP)
            .icon("stamp");
    public final Action answer = action("answer")
            .from(decided)
            .to(answered)
            .needs(DirectoratePermissions.INFORMATION_KEEP)
            .demands(answeredOn, letter)
            .whenTyped((row, now) -> row.get(answeredOn)
                            .filter(day -> day.isBefore(row.get(receivedOn)))
                            .isPresent()
                    ? Optional.of(Problem.of(answeredOn.name(), "records.error.before", row.get(receivedOn)))
                    : Optional.empty())
            .does((row, now) -> timed(row))
            .icon("send");
    public final Action noteAppeal = action("note-appeal", "appeal-noted")
            .from(answered)
            .to(appealed)
            .needs(DirectoratePermissions.INFORMATION_KEEP)
            .demands(appealedOn, appeal)
            .inOwnTime()
            .icon("scale");

    private final DirectorateSettingReader settings;
    private final WorkingDays days;

    /** The kind with the working days of offices. */
    public InformationRequestKind(DirectorateSettingReader settings, WorkingDays days) {
        super("directorate", "information", "information-requests", "dir_information");
        this.settings = settings;
        this.days = days;
        rights(DirectoratePermissions.INFORMATION_KEEP, DirectoratePermissions.INFORMATION_KEEP, open);
        dueBy(due);
        create().tells(DirectoratePermissions.DECIDE);
        titled(number, subject);
        list(number, receivedOn, subject, holder, due, decision, answeredOn, took);
        ordered(receivedOn, true);
        section("what", receivedOn, asker, contact, subject, wanted, holder, files);
        tab("open", open, decided);
        tab("late", now -> List.of(in(open, decided), due.below(now.today())));
        tab("answered", answered, appealed);
        tab("all");
        way(open, decided, answered);
        menu("DIR", "file-question", 232, "public");
    }

    private LocalDate dueOn(RecordRow row) {
        OfficeId office = row.head().office();
        int allowed = settings.on(office, DirectorateSettings.INFORMATION_DAYS, row.get(receivedOn));
        return days.plus(office, row.get(receivedOn), allowed);
    }

    private RecordRow timed(RecordRow row) {
        LocalDate day = row.get(answeredOn).orElseThrow();
        return row.with(took, days.between(row.head().office(), row.get(receivedOn), day))
                .with(late, row.get(due).filter(day::isAfter).isPresent());
    }

    /** What is not disclosed wholly has its reason. */
    private Optional<Problem> reasoned(RecordRow row) {
        boolean without = !row.get(decision).equals(Optional.of(Disclosure.OPEN))
                && row.get(reason).isBlank();
        return without ? Optional.of(Problem.of(reason.name(), "records.error.missing")) : Optional.empty();
    }
}
