package org.khet.forms.internal.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.forms.internal.DataKindContract;
import org.khet.forms.internal.FormsFixture;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.TypedDecision;

/** Askings keep what every kind keeps. */
@OnEachDatabase
class AskingsDbTest extends RecordContract<Askings> {
    private long design;

    AskingsDbTest(TestDatabase database) {
        super(database, fixture -> new FormsFixture(fixture).asks().askings().kind());
    }

    @Override
    protected void before() {
        design = new FormsFixture(fixture).published(DataKindContract.file("service-log"));
    }

    @Override
    protected RecordDraft draft() {
        RecordDraft draft = super.draft()
                .with(kind.design, design)
                .with(kind.bands, List.of(band("4.51", "5.00"), band("3.51", "4.50")));
        draft.lines(kind.receivers).forEach(line -> line.with(kind.sort, FormReceiverSort.ALL_SCHOOLS));
        return draft;
    }

    private RecordDraft band(String from, String to) {
        return new RecordDraft()
                .with(kind.from, new BigDecimal(from))
                .with(kind.to, new BigDecimal(to))
                .with(kind.level, "ระดับ " + from);
    }

    @Test
    void levelsHaveNeitherGapNorOverlap() {
        for (String from : List.of("3.40", "3.52")) {
            RecordDraft wrong = draft().with(kind.bands, List.of(band("2.51", "3.50"), band(from, "4.50")));
            assertThat(service.problems(person(13), wrong))
                    .extracting(Problem::key)
                    .contains("forms.error.bands");
        }
    }

    @Override
    protected RecordDraft asked(Action action) {
        RecordDraft draft = super.asked(action);
        return action.equals(kind.agree) ? draft.with(kind.agreedFile, TypedDecision.signed()) : draft;
    }

    /** Source: kinds-documents §9. */
    @Test
    void grantIsTypedWithNumberDayAndFileOfItsMemo_orComesByTheMemoWithoutAFile() {
        TypedDecision.bothWays(fixture::answer, service, actor(kind.agree), walk(kind.asked), TODAY);
    }
}
