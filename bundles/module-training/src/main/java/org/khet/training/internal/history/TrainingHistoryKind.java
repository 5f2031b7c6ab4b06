package org.khet.training.internal.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;
import org.khet.training.internal.TrainingCodes;
import org.khet.training.internal.TrainingFiles;
import org.khet.training.internal.TrainingPermissions;

/**
 * What a person learned, with the hours: of courses of the office by themselves, of others as the person writes it down and somebody
 * confirms it. Source: other-groups TDEV-07.
 */
public final class TrainingHistoryKind extends RecordKind {
    public final Field<PersonId> person =
            person("person").initially(now -> now.caller().person()).filtered();
    public final Field<Optional<UnitId>> unit = unit("unit").filtered().byCode().optional();
    public final Field<Optional<SchoolId>> school =
            school("school").filtered().byCode().optional();
    public final Field<String> title = text("title", 300).searched().wide();
    public final Field<String> organiser = text("organiser", 200).searched();
    public final Field<String> sort = code("sort_code", TrainingCodes.SORT).filtered();
    public final Field<LocalDate> from = day("from_day").notAfter(now -> now.today());
    public final Field<LocalDate> to = day("to_day").sorted().notBefore(from).notAfter(now -> now.today());
    public final Field<BigDecimal> hours =
            decimal("hours", 1).positive().max(2000).summed();
    public final Field<String> certificateNo = text("certificate_no", 60).orEmpty();
    public final Field<Optional<List<FileId>>> file =
            file("proof_file", TrainingFiles.PAPERS).optional();
    public final Field<Optional<Long>> course =
            record("course", "training.course").byCode().optional();
    public final Field<FiscalYear> year =
            fiscalYear("fiscal_year").formula(row -> FiscalYear.of(row.get(to))).filtered();

    public final State claimed = state("CLAIMED", StateTone.WAIT);
    public final State confirmed = end("CONFIRMED", StateTone.DONE);
    public final State refused = end("REFUSED", StateTone.LATE);

    public final Action confirm = action("confirm")
            .from(claimed)
            .to(confirmed)
            .needs(TrainingPermissions.HISTORY_KEEP)
            .notBy(person)
            .icon("badge-check")
            .tells(person);
    public final Action refuse = action("refuse")
            .from(claimed)
            .to(refused)
            .needs(TrainingPermissions.HISTORY_KEEP)
            .notBy(person)
            .because()
            .backward("x")
            .tells(person);

    /** A corrected sheet leaves no hour of a course; done by code, as is its return. */
    public final Action retract =
            action("retract", "retracted").from(confirmed).to(refused).automatic();

    public final Action restore =
            action("restore", "restored").from(refused).to(confirmed).automatic();

    /** @param ofWhom why the caller cannot write this down for that person */
    public TrainingHistoryKind(Action.Guard ofWhom) {
        super("training", "history", "histories", "trn_learning");
        rights(TrainingPermissions.HISTORY_VIEW, TrainingPermissions.HISTORY_KEEP, claimed);
        made(TrainingPermissions.HISTORY_VIEW);
        changedByOwn();
        belongsTo(unit);
        isAbout(school);
        ownOf(person);
        rule(ofWhom);
        titled(person, title);
        list(to, person, school, unit, title, sort, hours, year);
        ordered(to, true);
        section("what", person, title, organiser, sort, from, to, hours, certificateNo, file);
        tab("claimed", claimed);
        tab("mine", now -> List.of(person.is(now.caller().person())));
        tab("confirmed", confirmed);
        tab("all");
        way(claimed, confirmed);
        menu("TDEV", "history", 215, "courses");
    }
}
