package org.khet.portal.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** A contract whose title nobody can read, and sums of a third of a baht: both are told at their field, nothing is stored. */
@OnEachDatabase(module = "id=vouchers;prefix=vch")
class TypedValuesDbTest {
    private static final TestCaller CLERK = TestCaller.of(SampleOffices.KT1, 13).with(Contracts.VIEW, Contracts.RECORD);
    private final RecordFixture fixture;
    private final RecordService<Contracts> contracts;
    private final Contracts kind;

    TypedValuesDbTest(TestDatabase database) {
        fixture = new RecordFixture(database);
        contracts = fixture.of(new Contracts());
        kind = contracts.kind();
    }

    @BeforeEach
    void empty() {
        fixture.database().clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFFFE", "\u200B", " \u200B\u00A0\u2060 ", "\u200E\uFEFF", "\uE000", "\u0007"})
    void titleOfWhichNothingIsSeen_isMissing(String title) {
        assertThat(problems(draft().with(kind.title, title)))
                .containsExactly(Problem.of("title", "records.error.missing"));
    }

    @Test
    void titleWithAMarkBetweenItsLetters_isTaken() {
        RecordRow row = contracts.create(CLERK, draft().with(kind.title, " จ้าง\u200Bเหมา "));

        assertThat(row.get(kind.title)).isEqualTo("จ้าง\u200Bเหมา");
    }

    @Test
    void thirdDecimalOfMoney_isToldAtItsField_alsoInALine() {
        RecordDraft line = new RecordDraft()
                .with(kind.part, "งวดที่ 1")
                .with(kind.due, RecordStage.TODAY)
                .with(kind.share, new BigDecimal("33.333"));

        assertThat(problems(draft().with(kind.baht, new BigDecimal("1234.505")).with(kind.parts, List.of(line))))
                .containsExactly(
                        Problem.of("baht", "records.error.decimals", 2),
                        Problem.of("parts.0.share", "records.error.decimals", 2));
    }

    @Test
    void noughtsBehindTheSecondDecimal_areNoDecimals_andCodeRoundsWhatItComputed() {
        RecordRow typed = contracts.create(CLERK, draft().with(kind.baht, new BigDecimal("1234.50000")));
        RecordRow computed = contracts.internal().create(CLERK, draft().with(kind.baht, new BigDecimal("1234.505")));

        assertThat(typed.get(kind.baht)).isEqualTo(new BigDecimal("1234.50"));
        assertThat(computed.get(kind.baht)).isEqualTo(new BigDecimal("1234.51"));
    }

    private RecordDraft draft() {
        return SampleDraft.of(kind, RecordStage.TODAY);
    }

    /** Of a draft that is refused, also before it is stored, as an import asks. */
    private List<Problem> problems(RecordDraft draft) {
        List<Problem> told = contracts.problems(CLERK, draft);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> contracts.create(CLERK, draft))
                .satisfies(refused -> assertThat(refused.problems()).isEqualTo(told));
        assertThat(contracts.count(CLERK, RecordFilter.ALL)).isZero();
        return told;
    }
}
