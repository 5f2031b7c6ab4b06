package org.khet.directorate.internal.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.khet.directorate.internal.DirectorateFixture.TODAY;
import static org.khet.directorate.internal.DirectorateFixture.at;
import static org.khet.directorate.internal.DirectorateFixture.holder;
import static org.khet.directorate.internal.DirectorateFixture.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.directorate.internal.DirectorateFixture;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** From the announcement to the members of a committee. Source: other-groups D-10, DIR-23, DIR-24. */
@OnEachDatabase
class ElectionStoriesDbTest {
    private final TestDatabase database;
    private DirectorateFixture office;

    ElectionStoriesDbTest(TestDatabase database) {
        this.database = database;
        office = new DirectorateFixture(database);
    }

    @BeforeEach
    void nothingIsThere() {
        database.clear();
        office = new DirectorateFixture(database);
    }

    private RecordDraft candidate(int no, String name, String seat) {
        ElectionKind kind = office.records.elections.kind();
        return new RecordDraft()
                .with(kind.candidateNo, no)
                .with(kind.name, name)
                .with(kind.forSeat, seat);
    }

    private RecordDraft announced(String voteUntil) {
        ElectionKind kind = office.records.elections.kind();
        return new RecordDraft()
                .with(kind.title, "อนุกรรมการสวัสดิการ")
                .with(kind.unit, DirectorateFixture.DIR)
                .with(kind.applyFrom, TODAY.minusDays(20))
                .with(kind.applyUntil, TODAY.minusDays(10))
                .with(kind.voteFrom, at("2026-11-19T09:00"))
                .with(kind.voteUntil, at(voteUntil))
                .with(kind.termFrom, TODAY.plusDays(10))
                .with(
                        kind.seats,
                        List.of(new RecordDraft().with(kind.seat, "ผู้แทนครู").with(kind.places, 2)))
                .with(kind.candidates, candidates());
    }

    private List<RecordDraft> candidates() {
        ElectionKind kind = office.records.elections.kind();
        return List.of(
                candidate(1, "นายผู้สมัคร 1", "ผู้แทนครู").with(kind.person, key(20)),
                candidate(2, "นางผู้สมัคร 2", "ผู้แทนครู"),
                candidate(3, "นายผู้สมัคร 3", "ผู้แทนครู"));
    }

    private RecordRow checked(String voteUntil) {
        ElectionKind kind = office.records.elections.kind();
        RecordRow made = office.records.elections.act(
                holder(5, "directorate.officer"),
                office.records.elections.create(holder(5, "directorate.officer"), announced(voteUntil)),
                kind.announce,
                new RecordDraft()
                        .with(kind.applyFrom, TODAY.minusDays(20))
                        .with(kind.applyUntil, TODAY.minusDays(10))
                        .with(kind.voteFrom, at("2026-11-19T09:00"))
                        .with(kind.voteUntil, at(voteUntil)),
                "");
        List<RecordDraft> lines = candidates();
        lines.forEach(line -> line.with(kind.qualified, true));
        return office.records.elections.act(
                holder(5, "directorate.officer"), made, kind.check, new RecordDraft().with(kind.candidates, lines), "");
    }

    private RecordDraft counted(RecordRow of, int ballots, int spoiled, int... votes) {
        ElectionKind kind = office.records.elections.kind();
        List<RecordDraft> lines = new ArrayList<>();
        for (RecordLine line : of.lines(kind.tallies)) {
            lines.add(new RecordDraft().ofLine(line.id()).with(kind.tallied, votes[lines.size()]));
        }
        return new RecordDraft()
                .with(kind.voters, 100)
                .with(kind.ballots, ballots)
                .with(kind.spoiled, spoiled)
                .with(kind.tallies, lines);
    }

    private void refused(String field, String key, Runnable work) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(work::run)
                .satisfies(refused -> assertThat(refused.problems()).anySatisfy(problem -> {
                    assertThat(problem.field()).startsWith(field);
                    assertThat(problem.key()).isEqualTo(key);
                }));
    }

    @Test
    void candidateTwice_moreVotesThanVoters_resultBeforeTheClose_areRefused() {
        ElectionKind kind = office.records.elections.kind();
        TestCaller officer = holder(5, "directorate.officer");
        refused(
                "candidates",
                "records.error.repeated",
                () -> office.records.elections.create(
                        officer,
                        announced("2026-11-19T16:00")
                                .with(
                                        kind.candidates,
                                        List.of(
                                                candidate(1, "นายผู้สมัคร 1", "ผู้แทนครู"),
                                                candidate(2, "นายผู้สมัคร 1", "ผู้แทนครู")))));
        RecordRow voting = checked("2026-11-20T16:00");
        assertThat(office.records.elections.actions(officer, voting)).doesNotContain(kind.result);
        assertThat(office.records
                        .elections
                        .obstacles(officer, voting)
                        .get(kind.result)
                        .key())
                .isEqualTo("directorate.error.still-voting");

        RecordRow over = checked("2026-11-19T16:00");
        refused("ballots", "directorate.error.ballots", () -> result(over, counted(over, 101, 0, 10, 20, 30)));
        refused("tallies", "directorate.error.votes", () -> result(over, counted(over, 80, 2, 79, 20, 30)));
        refused("tallies", "directorate.error.seat-votes", () -> result(over, counted(over, 80, 2, 78, 77, 30)));
        refused("tallies", "directorate.error.tied", () -> result(over, counted(over, 80, 2, 70, 20, 20)));
        RecordDraft forgotten = counted(over, 80, 2, 70, 20, 30);
        forgotten.lines(kind.tallies).getLast().with(kind.tallied, null);
        refused("tallies", "directorate.error.uncounted", () -> result(over, forgotten));
    }

    private RecordRow result(RecordRow row, RecordDraft counted) {
        return office.records.elections.act(
                holder(5, "directorate.officer"), row, office.records.elections.kind().result, counted, "");
    }

    @Test
    void resultTakesTheVotesOfTheCheckedCandidates_nothingElseOfThem() {
        ElectionKind kind = office.records.elections.kind();
        RecordRow checked = checked("2026-11-19T16:00");
        RecordDraft counted = counted(checked, 80, 2, 70, 20, 30);
        counted.lines(kind.tallies).getFirst().with(kind.tallyName, "นายผู้สมัครแทรก");
        List<RecordDraft> others = candidates();
        others.forEach(line -> line.with(kind.name, "นายผู้สมัครแทรก").with(kind.votes, 78));
        RecordRow resulted = result(checked, counted.with(kind.candidates, others));
        assertThat(resulted.lines(kind.candidates))
                .extracting(
                        line -> line.get(kind.name),
                        line -> line.get(kind.votes).orElse(0))
                .containsExactly(tuple("นายผู้สมัคร 1", 70), tuple("นางผู้สมัคร 2", 20), tuple("นายผู้สมัคร 3", 30));
        assertThat(resulted.lines(kind.tallies))
                .extracting(line -> line.get(kind.tallyName))
                .containsExactly("นายผู้สมัคร 1", "นางผู้สมัคร 2", "นายผู้สมัคร 3");
        RecordRow again = checked("2026-11-19T16:00");
        RecordDraft more = counted(again, 80, 2, 70, 20, 30);
        List<RecordDraft> lines = new ArrayList<>(more.lines(kind.tallies));
        lines.add(new RecordDraft().with(kind.tallied, 78));
        refused("tallies", "records.error.fixed", () -> result(again, more.with(kind.tallies, lines)));
    }

    @Test
    void thoseWithMostVotesAreElected_theCommitteeBeginsWithThem() {
        ElectionKind kind = office.records.elections.kind();
        TestCaller officer = holder(5, "directorate.officer");
        RecordRow checked = checked("2026-11-19T16:00");
        RecordRow resulted = result(checked, counted(checked, 80, 2, 70, 20, 30));
        assertThat(resulted.lines(kind.candidates))
                .extracting(line -> line.get(kind.elected))
                .containsExactly(true, false, true);

        RecordRow again = office.records.elections.act(
                holder(1, "core.director"), resulted, kind.recount, new RecordDraft(), "อ่านบัตรผิด 10 ใบ");
        assertThat(again.lines(kind.candidates))
                .extracting(line -> line.get(kind.elected))
                .containsOnly(false);
        RecordRow other = result(again, counted(again, 80, 2, 60, 30, 20));
        assertThat(other.lines(kind.candidates))
                .extracting(line -> line.get(kind.elected))
                .containsExactly(true, true, false);
        resulted = result(
                office.records.elections.act(
                        holder(1, "core.director"), other, kind.recount, new RecordDraft(), "นับครั้งที่สาม"),
                counted(again, 80, 2, 70, 20, 30));

        ElectionCommittees committees = new ElectionCommittees(office.records);
        CommitteeForm form = new CommitteeForm();
        String token = ElectionCommittees.form(resulted).replaceFirst(".*=", "");
        RecordDraft draft = committees.begun(officer, token, form).orElseThrow();
        assertThat(draft.raw(form.name)).isEqualTo("อนุกรรมการสวัสดิการ");
        assertThat(draft.lines(form.members)).hasSize(2);
        assertThat(draft.lines(form.members).getFirst().raw(form.person)).isEqualTo(key(20));
        assertThat(draft.lines(form.members).get(1).raw(form.outsider)).isEqualTo("นายผู้สมัคร 3");

        RecordLink made = new RecordLink("documents.committee", 77, "อนุกรรมการสวัสดิการ");
        assertThat(committees.made(officer, token, made)).contains("directorate/elections/" + resulted.id());
        assertThat(office.records.elections.open(officer, resulted.id()).get(kind.committee))
                .contains(made);
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> committees.made(officer, token, made));
        RecordRow founded = office.records.elections.open(officer, resulted.id());
        refused(
                "",
                "directorate.error.committee-made",
                () -> office.records.elections.act(
                        holder(1, "core.director"), founded, kind.recount, new RecordDraft(), "ร้องคัดค้าน"));
        assertThat(committees.made(officer, "documents.meeting:5", made)).isEmpty();
    }

    /** Fields of a committee as the module that keeps committees names them. */
    private static final class CommitteeForm extends RecordKind {
        final Field<String> name = text("name", 200);
        final Lines members = lines("members", "doc_committee_member", 0, 100);
        final Field<Optional<org.khet.portal.api.person.PersonId>> person =
                members.person("person").optional();
        final Field<String> outsider = members.text("outsider", 200).orEmpty();

        CommitteeForm() {
            super("documents", "committee", "doc_committee");
        }
    }
}
