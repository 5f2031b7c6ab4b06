package org.khet.rounds.internal.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.rounds.internal.SampleRounds;

/** How often the database is asked: the same for many schools as for few. */
@OnEachDatabase
class RoundQuestionsDbTest {
    private static final String BEFORE = "DMC-2569-1";
    private final TestDatabase database;
    private SampleRounds office;

    RoundQuestionsDbTest(TestDatabase database) {
        this.database = database;
        office = new SampleRounds(database);
    }

    @BeforeEach
    void empty() {
        office = new SampleRounds(database);
    }

    private long asked(Runnable doing) {
        long before = database.statements();
        doing.run();
        return database.statements() - before;
    }

    @Test
    void boardAsksNoMore_theMoreSchoolsOwe() {
        RecordRow opened = office.opened(office.pupilSheet(), SampleRounds.ROUND);
        Runnable board = () -> office.registers.board().of(office.lead(), opened, SampleRounds.TODAY.plusDays(30));
        board.run();
        long all = asked(board);
        IntStream.rangeClosed(1, 5).forEach(school -> office.certified(opened, school, 7, 6));

        assertThat(asked(board)).as("with five less that owe").isEqualTo(all).isLessThan(8);
        assertThat(office.registers
                        .board()
                        .of(office.lead(), opened, SampleRounds.TODAY.plusDays(30))
                        .owing())
                .isNotEmpty()
                .allMatch(line -> line.daysLate() == 20);
    }

    private School school(int number) {
        String name = "โรงเรียนบ้านตัวอย่างที่ " + number;
        return new School(
                new SchoolId(50_000 + number),
                SampleRounds.OFFICE,
                name,
                name,
                List.of(),
                "อำเภอตัวอย่าง " + number % 9,
                "เครือข่าย " + number % 20,
                "",
                SchoolStatus.ACTIVE,
                null);
    }

    @Test
    void boardOf340SchoolsAsksAsOftenAsThatOfTheSample_andAddsUp() {
        RecordRow sheet = office.pupilSheet();
        office.rounds.days(BEFORE, LocalDate.of(2026, 5, 16), LocalDate.of(2026, 6, 10), LocalDate.of(2026, 12, 31));
        RecordRow few = office.opened(sheet, BEFORE);
        Runnable small = () -> office.registers.board().of(office.lead(), few, SampleRounds.TODAY);
        small.run();
        long asked = asked(small);
        int there = office.registers.collections().of(office.lead(), few.id()).size();
        IntStream.rangeClosed(1, 340 - there).forEach(number -> office.schools.with(school(number)));

        RecordRow all = office.opened(sheet, SampleRounds.ROUND);
        Runnable large = () -> office.registers.board().of(office.lead(), all, SampleRounds.TODAY);
        large.run();
        assertThat(asked(large)).isEqualTo(asked);
        var board = office.registers.board().of(office.lead(), all, SampleRounds.TODAY);
        assertThat(board.asked()).isEqualTo(340);
        assertThat(board.owing()).hasSize(340);
        assertThat(board.networks().values().stream().mapToInt(List::size).sum())
                .isEqualTo(340);
    }

    private ImportRow row(int line, int school) {
        return new ImportRow(
                line,
                Map.of(
                        "round",
                        SampleRounds.ROUND,
                        "school",
                        "109999000" + school,
                        "level",
                        "ป.1",
                        "male",
                        "7",
                        "female",
                        "6"));
    }

    @Test
    void lookAtAFileAsksNoMoreForFiveSchoolsThanForOne_theRoundBeforeIsReadOnce() {
        RecordRow sheet = office.pupilSheet();
        office.rounds.days(BEFORE, LocalDate.of(2026, 5, 16), LocalDate.of(2026, 6, 10), LocalDate.of(2026, 12, 31));
        RecordRow former = office.opened(sheet, BEFORE);
        IntStream.rangeClosed(1, 5).forEach(school -> office.certified(former, school, 5, 5));
        office.opened(sheet, SampleRounds.ROUND);
        ValueImporter target = new ValueImporter(
                office.registers.collections(),
                office.registers.entries(),
                new SystemImports(office.registers.systems()),
                office.registers.portal());
        List<ImportRow> rows =
                IntStream.rangeClosed(1, 5).mapToObj(no -> row(no + 1, no)).toList();
        look(target, rows);

        long one = asked(() -> look(target, rows.subList(0, 1)));
        assertThat(asked(() -> look(target, rows))).isEqualTo(one);
        long first = asked(() -> store(target, rows.subList(0, 2)));
        long second = asked(() -> store(target, rows.subList(2, 5)));
        assertThat(second - first)
                .as("questions for each school more: row, section, step, trail and nothing of the round")
                .isLessThan(32);
    }

    private void look(ValueImporter target, List<ImportRow> rows) {
        target.look(office.officer(), Set.of(), rows, new ImportTarget.Findings() {
            @Override
            public FindingChoice choice(FindingKind kind) {
                return kind.standard();
            }

            @Override
            public FindingChoice choice(ImportRow one, FindingKind kind) {
                return kind.standard();
            }

            @Override
            public void found(ImportRow one, FindingKind kind, String field, String proposal) {
                throw new AssertionError(kind.id());
            }

            @Override
            public void found(ImportRow one, FindingKind kind, String field, boolean leftOut) {
                throw new AssertionError(kind.id());
            }
        });
    }

    private void store(ValueImporter target, List<ImportRow> rows) {
        target.store(
                office.officer(),
                rows,
                Set.of(),
                new ImportTarget.Arrival("dmc.csv", SampleRounds.TODAY),
                new ImportTarget.Journal() {
                    @Override
                    public void wrote(org.khet.portal.api.imports.ImportTrace trace) {}

                    @Override
                    public void done(int rows) {}
                });
    }
}
