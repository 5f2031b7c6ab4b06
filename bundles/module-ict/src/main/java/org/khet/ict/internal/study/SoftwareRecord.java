package org.khet.ict.internal.study;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.khet.ict.internal.IctWorkPermissions;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;

/** Application programs with owner, users, licences and how their users judge them. Source: ict P14, kinds-ict ict.software, ICT-96. */
public final class SoftwareRecord extends RecordKind {
    public final Field<String> code = text("software_code", 30).searched().unique();
    public final Field<String> name = text("name", 200).searched().wide();
    public final Field<SoftwareSource> source =
            choice("source", SoftwareSource.class).filtered();
    public final Field<String> version = text("version_name", 60).orEmpty();
    public final Field<UnitId> owner = unit("owner_unit").filtered();
    public final Field<Integer> users = whole("users", 0, 100_000).sorted();
    public final Field<Optional<Integer>> licences =
            whole("licences", 0, 100_000).optional();
    public final Field<Optional<LocalDate>> until =
            day("licence_until").sorted().filtered().optional();
    public final Field<Optional<BigDecimal>> evaluation = decimal("evaluation", 2)
            .min(BigDecimal.ONE)
            .max(new BigDecimal("5"))
            .optional();
    public final Field<String> verdict = longText("verdict", 1000).orEmpty();
    public final Field<Optional<LocalDate>> remindedOn =
            day("reminded_on").byCode().optional();

    public final State active = state("ACTIVE", StateTone.RUN);
    public final State retired = end("RETIRED", StateTone.IDLE);

    public final Action judge = action("judge")
            .from(active)
            .needs(IctWorkPermissions.STUDY_EDIT)
            .demands(evaluation, verdict)
            .icon("star")
            .inOwnTime();
    public final Action renew = action("renew")
            .from(active)
            .needs(IctWorkPermissions.STUDY_EDIT)
            .demands(until)
            .asks(licences)
            .whenTyped((row, now) -> licensed(row))
            .whenTyped((row, now) -> running(row, now.today()))
            .icon("calendar-plus")
            .inOwnTime();
    public final Action retire = action("retire")
            .from(active)
            .to(retired)
            .needs(IctWorkPermissions.STUDY_EDIT)
            .because()
            .backward("archive");
    /** Its licence ends soon; done by the job. */
    public final Action remind = action("remind")
            .from(active)
            .automatic()
            .does((row, now) -> row.with(remindedOn(), now.today()))
            .tells(IctWorkPermissions.STUDY_EDIT);

    /** @param days how many days before its end a licence is reminded of */
    public SoftwareRecord(Function<RecordContext, Integer> days) {
        super("ict", "software", "software", "ict_software");
        rights(IctWorkPermissions.STUDY_VIEW, IctWorkPermissions.STUDY_EDIT, active);
        seenByOffice();
        belongsTo(owner);
        rule((row, now) -> licensed(row));
        titled(code, name);
        list(code, name, source, version, owner, users, licences, until);
        section("what", code, name, source, version, owner, users);
        section("licence", licences, until);
        tab("active", active);
        tab(
                "ending",
                now -> List.of(in(active), until.below(now.today().plusDays(1L + days.apply(now)))));
        tab("all");
        menu("ICT", "laptop", 111, "work");
    }

    private Optional<Problem> licensed(RecordRow row) {
        return row.get(licences).filter(most -> row.get(users) > most).isPresent()
                ? Optional.of(Problem.of(users.name(), "ict.error.licences"))
                : Optional.empty();
    }

    private Optional<Problem> running(RecordRow row, LocalDate today) {
        return row.get(until).filter(last -> !last.isAfter(today)).isPresent()
                ? Optional.of(Problem.of(until.name(), "records.error.before", today.plusDays(1)))
                : Optional.empty();
    }

    private Field<Optional<LocalDate>> remindedOn() {
        return remindedOn;
    }
}
