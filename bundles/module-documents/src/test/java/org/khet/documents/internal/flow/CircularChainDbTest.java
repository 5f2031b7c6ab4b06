package org.khet.documents.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.chain.LevelDecision;
import org.khet.documents.internal.chain.LevelKind;
import org.khet.documents.internal.chain.rule.ChainActor;
import org.khet.documents.internal.chain.rule.ChainPart;
import org.khet.documents.internal.memo.MemoKind;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;

/** A chain that would lead in a circle: each paper has an end all the same. Source: issue 22, core E-20, E-25, CORE-70; kinds-documents §8. */
@OnEachDatabase
class CircularChainDbTest {
    private final TestDatabase database;
    private PapersOffice office;
    private MemoKind memo;
    private LevelKind level;

    CircularChainDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        database.clear();
        office = new PapersOffice(new RecordFixture(database)).open();
        memo = office.papers.memos().kind();
        level = office.papers.desk().kind();
    }

    private List<String> notes(RecordRow paper) {
        return office.papers.chain().all(paper, PapersOffice.person(1)).stream()
                .map(one -> one.get(level.note))
                .toList();
    }

    /** From the head of the group to the deputy, back to the head and to the deputy once more. */
    @Test
    void ruleThatComesBackToPlacesItHadBefore_asksEachPersonOnce_atTheLaterPlace() {
        office.rule(
                "วนกลับ",
                "any",
                PapersOffice.unit("ICT"),
                null,
                30,
                office.level(ChainActor.UNIT_HEAD, ChainPart.OPINION),
                office.level(ChainActor.LINE_DEPUTY, ChainPart.OPINION),
                office.level(ChainActor.UNIT_HEAD, ChainPart.OPINION),
                office.level(ChainActor.LINE_DEPUTY, ChainPart.OPINION),
                office.level(ChainActor.OFFICE_HEAD, ChainPart.DECISION));
        RecordRow paper = office.submitted(13, "ICT", "ขออนุญาตเผยแพร่คู่มือ");

        assertThat(notes(paper)).containsExactly("later", "later", "", "", "");
        for (int person : List.of(12, 3, 1)) {
            assertThat(office.fresh(paper).get(memo.waitsFor)).contains(PapersOffice.key(person));
            paper = office.answer(person, paper, LevelDecision.given("เห็นชอบ"));
        }
        assertThat(paper.state()).isEqualTo(memo.signed);
    }

    /** The deputy has the group too, and whoever has the office acts as the deputy: one person in all places. */
    @Test
    void onePersonInAllPlaces_decidesOnce() {
        office.functions.without(12);
        office.functions.with(1, "group-director", PapersOffice.unit("ICT"));
        office.posts.hold(3, "deputy-director", 1);
        RecordRow paper = office.submitted(13, "ICT", "ขออนุญาตเผยแพร่คู่มือ");

        assertThat(notes(paper)).containsExactly("later", "later", "");
        paper = office.answer(1, paper, LevelDecision.given("อนุมัติ"));
        assertThat(paper.state()).isEqualTo(memo.signed);
    }

    @Test
    void paperThatWasGivenAway_isGivenOnToNobody_soItNeverComesRound() {
        RecordRow paper = office.submitted(13, "ICT", "ขออนุญาตเผยแพร่คู่มือ");
        var desk = office.papers.desk();
        desk.delegate(PapersOffice.person(12), office.open(paper), PapersOffice.key(22), "ไปราชการ");

        for (int to : List.of(12, 9)) {
            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(() ->
                            desk.delegate(PapersOffice.person(22), office.open(paper), PapersOffice.key(to), "ไม่ว่าง"))
                    .satisfies(
                            refused -> assertThat(refused.problems().getFirst().key())
                                    .isEqualTo("documents.error.delegate-acting"));
        }
        assertThat(desk.waiting(PapersOffice.person(22), 10)).hasSize(1);
        assertThat(desk.waiting(PapersOffice.person(12), 10)).isEmpty();
        office.answer(22, paper, LevelDecision.given("เห็นควร"));
        assertThat(office.fresh(paper).get(memo.waitsFor)).contains(PapersOffice.key(3));
    }
}
