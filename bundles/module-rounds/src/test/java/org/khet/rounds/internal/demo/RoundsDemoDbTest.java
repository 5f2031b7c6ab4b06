package org.khet.rounds.internal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.demo.DemoData.Cast;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.rounds.internal.SampleRounds;
import org.khet.rounds.internal.collection.CollectionKind;
import org.khet.rounds.internal.request.LearnerStatistics;

/** The demonstration: one round done and published, one with schools in every state. */
@OnEachDatabase
class RoundsDemoDbTest {
    private final TestDatabase database;

    RoundsDemoDbTest(TestDatabase database) {
        this.database = database;
    }

    private record Invented() implements Cast {
        @Override
        public LocalDate today() {
            return SampleRounds.TODAY;
        }

        @Override
        public Optional<OfficeId> office(String code) {
            return Optional.of(SampleRounds.OFFICE);
        }

        @Override
        public PersonId person(String office, String code) {
            if (!code.startsWith("S")) {
                return SampleOffices.personId(SampleRounds.OFFICE, Integer.parseInt(code));
            }
            int school = Integer.parseInt(code.substring(1, 3));
            return new PersonId((code.endsWith("H") ? 1100 : 1200) + school);
        }

        @Override
        public SchoolId school(String office, String code) {
            return SampleRounds.school(Integer.parseInt(code.substring(1)));
        }
    }

    private void play(SampleRounds office) {
        var stage = new DemoRoundStage(
                office.registers,
                new Invented(),
                SampleRounds.OFFICE,
                SampleOffices.unit(SampleRounds.OFFICE, "ICT").id());
        DemoCollections collections = new DemoCollections(stage, new DemoSheet(stage).load());
        collections.before(new DataRound.Key("DMC", 2026, 1));
        new DemoEvidence(stage, office.records.files()).load(collections.now(new DataRound.Key("DMC", 2026, 2)));
        new DemoLearners(stage).load();
        new DemoLearnerCodes(stage, office.records.files()).load();
    }

    @Test
    void schoolsStandInEveryState_theRoundBeforeIsPublished_andAllOfItGoesAgain() {
        SampleRounds office = new SampleRounds(database);
        office.rounds.days(
                SampleRounds.ROUND, LocalDate.of(2026, 7, 15), LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 10));
        play(office);

        CollectionKind kind = office.registers.collections().collections().kind();
        Map<String, RecordRow> rounds =
                office.registers.collections().collections().all(office.lead(), RecordFilter.ALL).stream()
                        .collect(Collectors.toMap(row -> row.get(kind.round), row -> row));
        assertThat(rounds.get("DMC-2569-1").state()).isEqualTo(kind.published);
        assertThat(rounds.get("DMC-2569-2").state()).isEqualTo(kind.closed);
        var board = office.registers.board().of(office.lead(), rounds.get("DMC-2569-2"), SampleRounds.TODAY);
        assertThat(board.states().values()).as("every state is there").doesNotContain(0);
        assertThat(office.registers.snapshots().snapshots().count(office.lead(), RecordFilter.ALL.in("published")))
                .as("pupils and rooms")
                .isEqualTo(2);
        assertThat(new LearnerStatistics(office.registers.codes(), office.registers.requests())
                        .byNationality(office.lead()))
                .as("four of Myanmar, two of them with a code and one certified; two of Laos, both with a code")
                .contains(new LearnerStatistics.Line("MM", 4, 3, 2), new LearnerStatistics.Line("LA", 2, 2, 2))
                .hasSize(4);
        assertThat(office.registers.users().count(office.lead(), RecordFilter.ALL.in("certified")))
                .isEqualTo(3);
        var evidence = office.registers.collections().evidence();
        assertThat(evidence.internal().count(office.lead(), RecordFilter.ALL)).isEqualTo(3);
        assertThat(evidence.internal().count(office.lead(), RecordFilter.ALL.in("missing")))
                .isEqualTo(2);
        office.registers.clear(SampleRounds.OFFICE);
        assertThat(office.registers.collections().submissions().count(office.lead(), RecordFilter.ALL))
                .isZero();
    }
}
