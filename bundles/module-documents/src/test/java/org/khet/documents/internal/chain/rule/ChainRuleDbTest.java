package org.khet.documents.internal.chain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.record.RecordContract;

/** Rules as records. */
@OnEachDatabase
class ChainRuleDbTest extends RecordContract<ChainRuleKind> {
    ChainRuleDbTest(TestDatabase database) {
        super(database, new ChainRuleKind((row, now) -> Optional.empty(), FakeUnits.ofSampleOffices()));
    }

    @Override
    protected RecordDraft draft() {
        return super.draft()
                .with(
                        kind.levels,
                        List.of(
                                level(ChainActor.UNIT_HEAD, ChainPart.OPINION),
                                level(ChainActor.OFFICE_HEAD, ChainPart.DECISION)));
    }

    @Test
    void nobodyStandsTwiceInARow_theLastDecides_andALevelNamesWhoItIs() {
        RecordDraft head = level(ChainActor.UNIT_HEAD, ChainPart.OPINION);
        RecordDraft decides = level(ChainActor.OFFICE_HEAD, ChainPart.DECISION);

        assertThat(refused(head, head, decides)).containsExactly("levels documents.error.twice-in-a-row[2]");
        assertThat(refused(decides, head)).containsExactly("levels documents.error.last-level-decides[]");
        assertThat(refused(level(ChainActor.POST, ChainPart.OPINION), decides))
                .singleElement()
                .asString()
                .contains("post", "records.error.missing");
        assertThat(refused(level(ChainActor.FUNCTION, ChainPart.OPINION), decides))
                .singleElement()
                .asString()
                .contains("function_code", "records.error.missing");
        assertThat(refused(level(ChainActor.PERSON, ChainPart.OPINION), decides))
                .singleElement()
                .asString()
                .contains("person", "records.error.missing");
        assertThat(refused(head, level(ChainActor.LINE_DEPUTY, ChainPart.OPINION), head, decides))
                .as("again, but not in a row")
                .isEmpty();
    }

    private List<String> refused(RecordDraft... levels) {
        try {
            service.create(person(13), draft().with(kind.levels, List.of(levels)));
            return List.of();
        } catch (Rejected refused) {
            return refused.problems().stream()
                    .map(one -> one.field() + " " + one.key() + one.args())
                    .toList();
        }
    }

    private RecordDraft level(ChainActor actor, ChainPart part) {
        return new RecordDraft()
                .with(kind.actor, actor)
                .with(kind.part, part)
                .with(kind.maySkip, false)
                .with(kind.remindDays, 3);
    }
}
