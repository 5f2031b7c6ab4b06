package org.khet.rounds.internal.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private final List<String> columns;
    private SampleRounds office;

    RoundQuestionsDbTest(TestDatabase database) {
        this.database = database;
        columns = columns(database);
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
        RecordRow opened = office.opened(office.pupilSheet(), SampleRounds.ROUND);
        Runnable board = () -> office.registers.board().of(office.lead(), opened, SampleRounds.TODAY);
        board.run();
        long few = asked(board);
        int there =
                office.registers.collections().of(office.lead(), opened.id()).size();
        long like = office.of(opened, 5).id();
        IntStream.rangeClosed(1, 340 - there).forEach(number -> {
            office.schools.with(school(number));
            handsInLike(like, number);
        });

        assertThat(asked(board)).isEqualTo(few);
        var all = office.registers.board().of(office.lead(), opened, SampleRounds.TODAY);
        assertThat(all.asked()).isEqualTo(340);
        assertThat(all.owing()).hasSize(340);
        assertThat(all.networks().values().stream().mapToInt(List::size).sum()).isEqualTo(340);
    }

    /** Another school hands in as this one does; the register itself knows only the schools of the sample. */
    private void handsInLike(long submission, int number) {
        List<String> values = columns.stream()
                .map(column -> switch (column) {
                    case "id" -> "id + " + 1_000_000L * number;
                    case "school_id" -> String.valueOf(school(number).id().value());
                    default -> column;
                })
                .toList();
        database.execute("insert into rnd_submission (" + String.join(", ", columns) + ") select "
                + String.join(", ", values) + " from rnd_submission where id = " + submission);
    }

    private static List<String> columns(TestDatabase database) {
        try (Connection connection = database.connections().getConnection();
                Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery("select * from rnd_submission where 1 = 0")) {
            List<String> names = new ArrayList<>();
            for (int i = 1; i <= none.getMetaData().getColumnCount(); i++) {
                names.add(none.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT));
            }
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
        assertThat(office.records.happenings().all().stream()
                        .filter(told -> told.type().equals("rounds.submission.brought")))
                .as("each school hears that its pupils rose from 10 to 13")
                .hasSize(5)
                .allSatisfy(told -> assertThat(told.audience().people())
                        .as("its clerk and its head")
                        .hasSize(2));
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
