package org.khet.directorate.internal.election;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.directorate.internal.DirectorateFiles;
import org.khet.directorate.internal.DirectoratePermissions;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;

/**
 * An election or selection of a committee (เลือกตั้ง/สรรหา): seats by kind, candidates, votes, result; those elected become members of the
 * committee. Source: other-groups DIR-P14, D-10, DIR-23, DIR-24.
 */
public final class ElectionKind extends RecordKind {
    static final int MOST_VOTES = 1_000_000;

    public final Field<String> title = text("title", 200).searched().wide();
    public final Field<UnitId> unit = unit("unit");
    public final Field<String> law = text("law", 300).orEmpty();
    public final Field<Optional<LocalDate>> applyFrom = day("apply_from").optional();
    public final Field<Optional<LocalDate>> applyUntil =
            day("apply_until").notBefore(applyFrom).optional();
    public final Field<Optional<Instant>> voteFrom =
            instant("vote_from").sorted().optional();
    public final Field<Optional<Instant>> voteUntil =
            instant("vote_until").notBefore(voteFrom).optional();
    public final Field<LocalDate> termFrom = day("term_from");
    public final Field<Optional<LocalDate>> termUntil =
            day("term_until").notBefore(termFrom).optional();
    public final Lines seats = lines("seats", "dir_election_seat", 1, 20);
    public final Field<String> seat = seats.text("seat", 100).unique();
    public final Field<Integer> places = seats.whole("places", 1, 100);
    public final Lines candidates = lines("candidates", "dir_election_candidate", 0, 500);
    public final Field<Integer> candidateNo = candidates.whole("candidate_no", 1, 999);
    public final Field<String> name = candidates.text("name", 200).unique();
    public final Field<Optional<PersonId>> person =
            candidates.person("person").unique().optional();
    public final Field<String> forSeat = candidates.text("for_seat", 100);

    /** What is counted for each qualified candidate, as checked; nothing but the votes is typed. */
    public final Lines tallies = lines("tallies", "dir_election_tally", 0, 500).fixed();

    public final Field<String> tallySeat = tallies.text("for_seat", 100).byCode();
    public final Field<Integer> tallyNo = tallies.whole("candidate_no", 1, 999).byCode();
    public final Field<String> tallyName = tallies.text("name", 200).byCode();

    public final State planned = state("PLANNED", StateTone.WAIT);
    public final State announced = state("ANNOUNCED", StateTone.RUN);
    public final State checked = state("CHECKED", StateTone.RUN);
    public final State resulted = state("RESULTED", StateTone.WAIT);
    public final State sent = end("SENT", StateTone.DONE);
    public final State cancelled = end("CANCELLED", StateTone.IDLE);

    public final Field<Optional<Boolean>> qualified =
            candidates.yesNo("qualified").optional().from(checked);
    public final Field<Optional<Integer>> tallied =
            tallies.whole("votes", 0, MOST_VOTES).optional().from(resulted);
    public final Field<Optional<Integer>> votes =
            candidates.whole("votes", 0, MOST_VOTES).optional().byCode();
    public final Field<Boolean> elected =
            candidates.yesNo("elected").initially(false).byCode();
    public final Field<Optional<Integer>> voters =
            whole("voters", 0, MOST_VOTES).optional().from(resulted);
    public final Field<Optional<Integer>> ballots =
            whole("ballots", 0, MOST_VOTES).optional().from(resulted);
    public final Field<Optional<Integer>> spoiled =
            whole("spoiled", 0, MOST_VOTES).optional().from(resulted);
    public final Field<String> resultNo = text("result_no", 60).orEmpty().from(resulted);
    public final Field<Optional<List<FileId>>> files =
            files("files", DirectorateFiles.PAPERS, DirectorateFiles.MOST).optional();
    public final Field<String> sentNo = text("sent_no", 60).orEmpty().from(sent);
    public final Field<Optional<RecordLink>> committee =
            link("committee", "documents.committee").optional().byCode();

    /** The committee whose term ends, of a draft that the portal made. */
    public final Field<Optional<RecordLink>> former =
            link("former", "documents.committee").optional().byCode();

    public final Action announce = action("announce")
            .from(planned)
            .to(announced)
            .needs(DirectoratePermissions.KEEP)
            .demands(applyFrom, applyUntil, voteFrom, voteUntil)
            .icon("megaphone");
    public final Action check = action("check")
            .from(announced)
            .to(checked)
            .needs(DirectoratePermissions.KEEP)
            .asks(candidates)
            .whenTyped((row, now) -> ElectionValidator.checkable(this, row, now))
            .does((row, now) -> ElectionTally.opened(this, row))
            .icon("list-checks");
    public final Action result = action("result", "resulted")
            .from(checked)
            .to(resulted)
            .needs(DirectoratePermissions.KEEP)
            .demands(voters, ballots, spoiled)
            .asks(resultNo)
            .asks(tallies)
            .when((row, now) -> ElectionValidator.closed(this, row, now))
            .saysWhyNot()
            .whenTyped((row, now) -> ElectionValidator.counted(this, ElectionTally.counted(this, row)))
            .does((row, now) -> ElectionValidator.elect(this, ElectionTally.counted(this, row)))
            .icon("badge-check");
    /** Votes were counted or typed wrong: they are counted anew, while no committee was made of them. */
    public final Action recount = action("recount")
            .from(resulted)
            .to(checked)
            .needs(DirectoratePermissions.DECIDE)
            .when(committee.isEmpty(), "directorate.error.committee-made")
            .because()
            .does((row, now) -> ElectionTally.reopened(this, row))
            .tells(DirectoratePermissions.KEEP)
            .backward("undo-2");

    public final Action send = action("send")
            .from(resulted)
            .to(sent)
            .needs(DirectoratePermissions.KEEP)
            .demands(sentNo)
            .icon("send");
    /** Its committee was made of it. */
    public final Action found = action("found", "founded").from(resulted, sent).automatic();

    public final Action cancel = action("cancel", "cancelled")
            .from(planned, announced, checked)
            .to(cancelled)
            .needs(DirectoratePermissions.DECIDE)
            .because()
            .backward("circle-x");

    /** The kind as the module keeps it. */
    public ElectionKind() {
        super("directorate", "election", "dir_election");
        rights(DirectoratePermissions.VIEW, DirectoratePermissions.KEEP, planned, announced);
        create().tells(row -> new Audience(Set.of(), row.has(former) ? Set.of(DirectoratePermissions.KEEP) : Set.of()));
        seenByOffice();
        belongsTo(unit);
        candidates.each((line, row, now) -> ElectionValidator.seated(this, line, row));
        titled(title);
        list(title, applyUntil, voteFrom, termFrom, committee);
        ordered(voteFrom, true);
        section("what", title, unit, law, termFrom, termUntil, former, files);
        section("calendar", applyFrom, applyUntil, voteFrom, voteUntil);
        section("seats", seats);
        section("candidates", candidates);
        section("tallies", tallies);
        tab("open", planned, announced, checked, resulted);
        tab("all");
        way(planned, announced, checked, resulted, sent);
        menu("DIR", "users-round", 241, "people");
    }
}
