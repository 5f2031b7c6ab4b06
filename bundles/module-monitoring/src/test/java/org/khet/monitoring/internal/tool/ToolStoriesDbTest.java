package org.khet.monitoring.internal.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.monitoring.internal.MonitoringFixture;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Forms in versions. Source: monitoring RM-03, MON-03. */
@OnEachDatabase
class ToolStoriesDbTest {
    private static final TestCaller LEAD = MonitoringFixture.person(10);
    private final TestDatabase database;
    private MonitoringFixture at;

    ToolStoriesDbTest(TestDatabase database) {
        this.database = database;
        at = new MonitoringFixture(database);
    }

    @BeforeEach
    void nothingIsThere() {
        at = new MonitoringFixture(database);
    }

    @Test
    void usedFormIsFixed_itsNextVersionReplacesItOnceAgreed() {
        ToolKind kind = at.records.tools.kind();
        at.item(at.project("P-012", "พัฒนาการอ่าน"));
        RecordRow round = at.opened(1);
        long key = round.get(at.records.rounds.kind().tool).orElseThrow();
        RecordRow used = at.records.tools.open(LEAD, key);
        assertThat(used.state()).isEqualTo(kind.used);
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> at.records.tools.change(LEAD, used, RecordDraft.of(used)));

        at.records.tools.act(LEAD, used, kind.renew);
        RecordRow next =
                at.records.tools.all(LEAD, RecordFilter.of(kind.in(kind.draft))).getFirst();
        assertThat(next.get(kind.number)).isEqualTo(2);
        assertThat(at.records.tools.open(LEAD, next.id()).lines(kind.questions)).hasSize(2);
        assertThat(next.get(kind.previous)).contains(key);
        RecordRow inForce = at.records.tools.open(LEAD, key);
        assertThat(inForce.state()).isEqualTo(kind.used);
        assertThat(at.records.tools.actions(LEAD, inForce)).doesNotContain(kind.renew);
        assertThatExceptionOfType(Rejected.class)
                .as("there is a draft of it already")
                .isThrownBy(() -> at.records.tools.act(LEAD, inForce, kind.renew));
        at.records.tools.act(LEAD, at.records.tools.open(LEAD, next.id()), kind.agree);
        assertThat(at.records.tools.open(LEAD, key).state()).isEqualTo(kind.replaced);
    }

    @Test
    void choiceWithoutChoicesAndAConditionThatPointsForwardAreRefused() {
        ToolKind kind = at.records.tools.kind();
        RecordDraft draft = RecordDraft.of(at.tool());
        RecordDraft choice = draft.lines(kind.questions).getFirst();
        choice.with(kind.kind, QuestionKind.CHOICE);
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> at.records.tools.create(LEAD, draft));
        choice.with(kind.choices, "มี, ไม่มี").with(kind.ifQuestion, 2);
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> at.records.tools.create(LEAD, draft));
        choice.with(kind.ifQuestion, null);
        assertThat(at.records.tools.create(LEAD, draft).state()).isEqualTo(kind.draft);
        assertThat(List.of(QuestionKind.values())).hasSize(9);
    }
}
