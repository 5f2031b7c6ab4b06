package org.khet.training.internal.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;
import org.khet.training.internal.TrainingCodes;
import org.khet.training.internal.TrainingFiles;
import org.khet.training.internal.TrainingPermissions;

/** An award that is announced, with its committee. Source: other-groups TDEV-P04, TDEV-09. */
public final class AwardKind extends RecordKind {
    public final Field<String> title = text("title", 300).searched().wide();
    public final Field<String> level =
            code("level_code", TrainingCodes.AWARD_LEVEL).filtered();
    public final Field<String> criteria = longText("criteria", 2000);
    public final Field<LocalDate> closes =
            day("closes_on").notBefore(now -> now.today()).sorted();
    public final Field<UnitId> unit = unit("unit");
    public final Field<Integer> prizes = whole("prizes", 1, 500);
    public final Field<String> signer = text("signer", 200).orEmpty();
    public final Field<String> signerPost = text("signer_post", 200).orEmpty();
    public final Field<Optional<List<FileId>>> announcement =
            file("announcement", TrainingFiles.PAPERS).optional();
    public final Lines committee = lines("committee", "trn_award_member", 0, 30);
    public final Field<PersonId> member = committee.person("person").unique();

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State open = state("OPEN", StateTone.RUN);
    public final State judging = state("JUDGING", StateTone.WAIT);
    public final State closed = end("CLOSED", StateTone.DONE);

    public final Action announce = action("announce")
            .from(draft)
            .to(open)
            .needs(TrainingPermissions.AWARD_KEEP)
            .icon("megaphone")
            .tells(TrainingPermissions.NOMINATE);
    public final Action judge = action("judge")
            .from(open)
            .to(judging)
            .needs(TrainingPermissions.AWARD_KEEP)
            .whenTyped((row, now) -> row.lines(committee).isEmpty()
                    ? Optional.of(Problem.of("", "training.error.no-committee"))
                    : Optional.empty())
            .tells(row -> new Audience(
                    row.lines(committee).stream().map(line -> line.get(member)).collect(Collectors.toSet()), Set.of()))
            .icon("scale");
    /** A member cannot judge, or another one joins. */
    public final Action seat = action("seat")
            .from(open, judging)
            .needs(TrainingPermissions.AWARD_KEEP)
            .asks(committee)
            .because()
            .inOwnTime()
            .icon("users");

    public final Action close = action("close")
            .from(judging)
            .to(closed)
            .needs(TrainingPermissions.AWARD_KEEP)
            .saysWhyNot()
            .icon("award");

    /** The kind as the module keeps it. */
    public AwardKind() {
        super("training", "award", "trn_award");
        rights(TrainingPermissions.VIEW, TrainingPermissions.AWARD_KEEP, draft);
        belongsTo(unit);
        seenByOffice();
        seenBySchools(open, judging, closed);
        titled(title);
        list(closes, title, level, prizes);
        ordered(closes, true);
        section("what", title, level, criteria, closes, prizes, unit, signer, signerPost, announcement);
        section("committee", committee);
        tab("open", open);
        tab("work", draft, judging);
        tab("closed", closed);
        tab("all");
        way(draft, open, judging, closed);
        offered(day -> List.of(in(open), closes.atLeast(day)));
        menu("TDEV", "star", 240, "honours");
    }
}
