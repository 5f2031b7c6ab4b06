package org.khet.portal.core.internal.office.pupil;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.pupil.PupilCountRegister.Typed;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.school.SchoolCode;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.schooldata.CertifiedCounts;
import org.khet.portal.api.schooldata.CertifiedCounts.Figures;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.core.internal.round.TestRounds;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** While no module certifies figures, others read what the office typed, with its day and marked as typed. Source: ict ICT-75. */
@OnEachDatabase
class RecordedPupilCountsDbTest {
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 10);
    private static final DataRound.Key TERM_1 = new DataRound.Key("DMC", 2026, 1);
    private final TestDatabase database;

    RecordedPupilCountsDbTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void withoutCertifiedFiguresTheTypedOnesAreRead_withTheirDayAndTheSchoolsThatAreMissing() {
        database.clear();
        CoreServices core = new CoreServices(database);
        OfficeId kt1 = core.office("KT1");
        TestCaller keeper = CoreServices.keeper(kt1);
        SchoolId one = school(core, keeper, "01");
        SchoolId other = school(core, keeper, "02");
        TestFigures.byGrade(database, core)
                .type(keeper, one, JUNE, List.of(new Typed("a2", 0, 8, 9), new Typed("p1", 0, 20, 22)));
        CertifiedCounts typed = new RecordedPupilCounts(
                TestRounds.days(database, core), new PupilCountRepository(database.unit()), core.schools);
        CertifiedCounts off = (office, item, round) -> new Answer.Off<>();

        Answer<Figures> answer = CertifiedCounts.first(List.of(off, typed), kt1, "PUPILS", TERM_1);
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Known.class, known -> assertThat(known.source()).isEqualTo("core"));
        Figures figures = answer.known().orElseThrow();
        assertThat(figures.asOf()).isEqualTo(JUNE);
        assertThat(figures.totals()).isEqualTo(Map.of(one, 59));
        assertThat(figures.missing()).containsExactly(other);
        assertThat(figures.quality()).isEqualTo(CertifiedCounts.Quality.TYPED);

        LocalDate november = LocalDate.of(2026, 11, 10);
        CertifiedCounts certified = (office, item, round) -> new Answer.Known<>(
                new Figures(
                        List.of(new CertifiedCounts.Count(one, "p1", "m", 61)),
                        november,
                        CertifiedCounts.Quality.CERTIFIED,
                        Set.of()),
                Instant.EPOCH,
                "rounds");
        Answer<Figures> snapshot = CertifiedCounts.first(List.of(certified, typed), kt1, "PUPILS", TERM_1);
        assertThat(snapshot.known())
                .as("where a module certifies, its snapshot is read with its own day")
                .hasValueSatisfying(known -> {
                    assertThat(known.asOf()).isEqualTo(november);
                    assertThat(known.totals()).isEqualTo(Map.of(one, 61));
                });

        assertThat(typed.values(kt1, "PUPILS", new DataRound.Key("DMC", 2026, 2)))
                .as("nothing was typed as of 10 November")
                .isInstanceOf(Answer.Off.class);
        assertThat(typed.values(kt1, "POOR", TERM_1)).isInstanceOf(Answer.Off.class);
        assertThat(typed.values(core.office("KT2"), "PUPILS", TERM_1)).isInstanceOf(Answer.Off.class);
    }

    private static SchoolId school(CoreServices core, TestCaller keeper, String no) {
        return core.schoolDesk.add(
                keeper,
                new SchoolDraft(
                        "โรงเรียนบ้านตัวอย่าง " + no, "", List.of(new SchoolCode("MOE10", "10999900" + no)), ""));
    }
}
