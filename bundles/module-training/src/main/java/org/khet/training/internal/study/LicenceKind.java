package org.khet.training.internal.study;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;
import org.khet.training.internal.TrainingCodes;
import org.khet.training.internal.TrainingFiles;
import org.khet.training.internal.TrainingPermissions;

/** A professional licence; its holder is reminded before it expires. Source: other-groups TDEV-P03, TDEV-08, T-04. */
public final class LicenceKind extends RecordKind {
    /** Days of the tab of what expires soon: those of the setting at first. */
    private static final int AHEAD = 180;
    /** A licence that was renewed is in force from a day of the coming year at the latest. */
    private static final int COMING = 1;

    public final Field<PersonId> person = person("person").filtered().typedOnce();
    public final Field<Optional<UnitId>> unit = unit("unit").filtered().byCode().optional();
    public final Field<Optional<SchoolId>> school =
            school("school").filtered().byCode().optional();
    public final Field<String> sort = code("sort_code", TrainingCodes.LICENCE).filtered();
    public final Field<String> number = text("licence_no", 40).searched().unique();
    public final Field<LocalDate> issuedOn =
            day("issued_on").typedOnce().notAfter(now -> now.today().plusYears(COMING));
    public final Field<LocalDate> expires =
            day("expires_on").typedOnce().sorted().notBefore(issuedOn);
    public final Field<Optional<List<FileId>>> file =
            file("proof_file", TrainingFiles.PAPERS).optional();
    public final Field<Optional<LocalDate>> remindedOn =
            day("reminded_on").byCode().optional();

    public final State valid = state("IN_FORCE", StateTone.RUN).notAwaited();
    public final State expired = state("EXPIRED", StateTone.LATE).notAwaited();
    public final State ended = end("ENDED", StateTone.IDLE);

    public final Action renew = action("renew")
            .from(valid, expired)
            .to(valid)
            .needs(TrainingPermissions.LICENCE_KEEP)
            .demands(issuedOn, expires)
            .begins(issuedOn, (row, now) -> row.get(expires).plusDays(1))
            .begins(expires, (row, now) -> lastDay(row))
            .does((row, now) -> row.with(remindedOn, null))
            .inOwnTime()
            .icon("refresh-cw");
    public final Action remind = action("remind-holder", "holder-reminded")
            .from(valid)
            .automatic()
            .does((row, now) -> row.with(remindedOn, now.today()))
            .tells(person);
    /** Its last day is over; done by the job. */
    public final Action expire =
            action("expire").from(valid).to(expired).automatic().tells(person).tells(TrainingPermissions.LICENCE_KEEP);
    /** The days were typed wrong: its holder is reminded by the right ones. */
    public final Action correct = action("correct")
            .from(valid, expired)
            .to(valid)
            .needs(TrainingPermissions.LICENCE_KEEP)
            .corrects(issuedOn, expires)
            .whenTyped((row, now) -> row.get(expires).isBefore(now.today())
                    ? Optional.of(Problem.of(expires.name(), "training.error.still-expired"))
                    : Optional.empty())
            .does((row, now) -> row.with(remindedOn, null))
            .inOwnTime()
            .icon("pencil");

    public final Action finish = action("end", "ended")
            .from(valid, expired)
            .to(ended)
            .needs(TrainingPermissions.LICENCE_KEEP)
            .because()
            .inOwnTime()
            .backward("ban");

    /** The kind as the module keeps it. */
    public LicenceKind() {
        super("training", "licence", "trn_licence");
        rights(TrainingPermissions.LICENCE_VIEW, TrainingPermissions.LICENCE_KEEP, valid);
        belongsTo(unit);
        isAbout(school);
        ownOf(person);
        titled(number, person);
        list(expires, person, school, unit, sort, number);
        ordered(expires, false);
        section("what", person, sort, number, issuedOn, expires, file);
        tab("soon", now -> List.of(in(valid), expires.below(now.today().plusDays(AHEAD + 1L))));
        tab("valid", valid);
        tab("expired", expired);
        tab("all");
        menu("TDEV", "id-card", 230, "people");
    }

    /** As long as before, from the day after the last one. */
    private LocalDate lastDay(RecordRow row) {
        LocalDate after = row.get(expires).plusDays(1);
        return after.plus(Period.between(row.get(issuedOn), after)).minusDays(1);
    }
}
