package org.khet.rounds.internal.request;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.series.NumberSeries;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.structure.UnitId;
import org.khet.rounds.internal.setting.RoundsCodes;
import org.khet.rounds.internal.setting.RoundsFiles;
import org.khet.rounds.internal.setting.RoundsPermissions;
import org.khet.rounds.internal.setting.RoundsSettings;

/**
 * Requests for data of the office (คำขอข้อมูล), answered by files or in words, or refused, with the days that it took; personal data are
 * decided by the head. Source: ict ICT-P36, ICT-70; policyplan PLAN-61.
 */
public final class DataRequestKind extends RecordKind {
    private static final NumberSeries NUMBERS =
            new NumberSeries("rounds.dataRequest", NumberSeries.YearKind.FISCAL, RoundsSettings.REQUEST_PATTERN);

    public final Field<RegisterNumber> number = numbered("number", NUMBERS);
    public final Field<LocalDate> askedOn = day("asked_on")
            .initially(now -> now.today())
            .notAfter(now -> now.today())
            .sorted();
    public final Field<String> sort =
            code("requester_sort", RoundsCodes.REQUESTER).filtered();
    public final Field<String> name = text("requester", 200).sensitive();
    public final Field<String> topic = text("topic", 200).searched().wide();
    public final Field<String> purpose = longText("purpose", 1000);
    public final Field<String> format = text("data_format", 100);
    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<Boolean> personal = yesNo("personal").initially(false).filtered();
    public final Field<LocalDate> due = day("due_on").notBefore(askedOn).sorted();

    public final State asked = state("ASKED", StateTone.IDLE);
    public final State checked = state("CHECKED", StateTone.RUN);
    public final State allowed = state("ALLOWED", StateTone.RUN);
    public final State delivered = end("DELIVERED", StateTone.DONE);
    public final State refused = end("REFUSED", StateTone.IDLE);

    public final Field<String> basis = text("basis", 300).from(checked).orEmpty();
    public final Field<Optional<List<FileId>>> files =
            files("files", RoundsFiles.DELIVERY, 20).from(delivered).optional();
    public final Field<String> answer =
            longText("answer", 4000).from(delivered).orEmpty().sensitive();
    public final Field<Optional<LocalDate>> deliveredOn =
            day("delivered_on").byCode().optional();
    public final Field<Optional<Integer>> days =
            whole("days_taken", 0, 9_999).byCode().optional();

    public final Action check = action("check")
            .from(asked)
            .to(checked)
            .needs(RoundsPermissions.REQUEST_ANSWER)
            .demands(basis)
            .icon("search-check");
    public final Action allow = action("allow")
            .from(checked)
            .to(allowed)
            .needs(RoundsPermissions.REQUEST_ANSWER)
            .icon("check");
    public final Action allowPersonal = action("allow-personal")
            .from(checked)
            .to(allowed)
            .needs(RoundsPermissions.REQUEST_DECIDE)
            .icon("stamp")
            .confirmed();
    public final Action deliver = action("deliver")
            .from(allowed)
            .to(delivered)
            .needs(RoundsPermissions.REQUEST_ANSWER)
            .asks(files, answer)
            .icon("send");
    public final Action refuse = action("refuse")
            .from(asked, checked)
            .to(refused)
            .needs(RoundsPermissions.REQUEST_ANSWER)
            .because()
            .backward("ban");
    /** What has personal data is the head's to refuse, as it is to allow. */
    public final Action refusePersonal = action("refuse-personal", "refused-personal")
            .from(asked, checked)
            .to(refused)
            .needs(RoundsPermissions.REQUEST_DECIDE)
            .because()
            .backward("ban");

    /** The kind as the module keeps it. */
    public DataRequestKind(RequestDeadline deadline) {
        super("rounds", "data-request", "rnd_data_request");
        rights(RoundsPermissions.REQUEST_VIEW, RoundsPermissions.REQUEST_ANSWER, asked);
        belongsTo(unit);
        dated(askedOn);
        dueBy(due);
        titled(number, topic);
        list(number, askedOn, topic, sort, personal, due, deliveredOn, days);
        section("who", askedOn, sort, name, unit);
        section("what", topic, purpose, format, personal, due);
        tab("open", asked, checked, allowed);
        tab("late", now -> List.of(in(asked, checked, allowed), due.below(now.today())));
        tab("all");
        way(asked, checked, allowed, delivered);
        menu("*", "file-question", 43);
        due.initially(deadline::of);
        create().does((row, now) -> row.with(due, deadline.kept(row.get(due), row.get(askedOn), now)));
        List.of(allow, refuse).forEach(officers -> officers.when(personal.is(false), "rounds.error.personal-head"));
        List.of(allowPersonal, refusePersonal)
                .forEach(heads -> heads.when(personal.is(true), "rounds.error.not-personal"));
        deliver.whenTyped((row, now) -> answered(row));
        deliver.does((row, now) -> measured(row, now).with(deliveredOn, now.today()));
        List.of(refuse, refusePersonal).forEach(no -> no.does(this::measured));
    }

    private Optional<Problem> answered(RecordRow row) {
        return row.get(files).isPresent() || !row.get(answer).isBlank()
                ? Optional.empty()
                : Optional.of(Problem.of(files.name(), "rounds.error.nothing-answered"));
    }

    private RecordRow measured(RecordRow row, RecordContext now) {
        return row.with(days, (int) Math.max(0, ChronoUnit.DAYS.between(row.get(askedOn), now.today())));
    }
}
