package org.khet.processes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.ui.TestRequest;
import org.khet.processes.internal.matter.CaseTaskKind;
import org.khet.processes.internal.ui.BoardView;

/** The board over 10,000 running cases: it asks the database as often as over one, and shows as much. */
@OnEachDatabase
class BoardFiguresDbTest {
    private static final TestCaller HEAD = ProcessesFixture.person(12);
    private static final long APART = 1_000_000;
    private final TestDatabase database;
    private final ProcessesFixture at;

    BoardFiguresDbTest(TestDatabase database) {
        this.database = database;
        at = new ProcessesFixture(database);
    }

    @Test
    void boardOfTenThousandRunningCasesAsksNoMoreThanThatOfOne_andShowsTwelve() {
        RecordRow one = at.started(at.published("C-06"));
        long few = asked();
        for (int doubling = 0; doubling < 14; doubling++) {
            twice("prc_case", doubling, "origin_key", List.of("id"));
            if (doubling < 10) {
                twice("prc_task", doubling, "", List.of("id", "matter_id"));
            }
        }
        assertThat(database.number("select count(*) from prc_case where state = 'RUNNING'"))
                .isEqualTo(16_384);

        assertThat(asked()).as("statements").isEqualTo(few).isLessThan(20);
        var column = at.records.board.byState(HEAD, 12).getFirst();
        assertThat(column.all()).isEqualTo(16_384);
        assertThat(column.first()).hasSize(12);
        assertThat(at.records.board.byPerson(HEAD, LocalDate.of(2021, 10, 1))).hasSizeLessThan(5);
        assertThat(at.now(one).state()).isEqualTo(at.records.cases.kind().running);
    }

    @Test
    void stepsOfSeveralStatesStandInOneOrder_pageByPage_countedAndGroupedOnce() {
        at.started(at.published("C-06"));
        for (int doubling = 0; doubling < 5; doubling++) {
            twice("prc_task", doubling, "", List.of("id", "matter_id"));
        }
        CaseTaskKind kind = at.records.tasks.kind();
        RecordFilter running = RecordFilter.of(kind.in(kind.open, kind.waiting, kind.asked), kind.due.isFilled());
        List<RecordRow> all = at.records.tasks.all(HEAD, running).stream()
                .sorted(Comparator.comparing(
                                (RecordRow row) -> row.get(kind.due).orElseThrow())
                        .thenComparing(RecordRow::id))
                .toList();
        assertThat(all).extracting(RecordRow::state).contains(kind.open, kind.waiting);

        List<Long> read = new ArrayList<>();
        for (int from = 0; from <= all.size(); from += 7) {
            at.records
                    .tasks
                    .page(HEAD, running, new PageRequest(from, 7, List.of(new PageRequest.Sort("due_on", false))))
                    .forEach(row -> read.add(row.id()));
        }

        assertThat(read).isEqualTo(all.stream().map(RecordRow::id).toList());
        assertThat(at.records.tasks.count(HEAD, running)).isEqualTo(all.size());
        assertThat(at.records.tasks.groups(HEAD, running, "state", 9))
                .extracting(group -> group.count())
                .hasSize(2)
                .satisfies(counts -> assertThat(
                                counts.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(all.size()));
    }

    private long asked() {
        var papers = new ProcessesPapers(
                (document, out) -> {},
                new FakeLetterheads(new FakeOffices(), SampleOffices.KT1),
                at.files,
                at,
                new FakeOffices(),
                new NoRounds());
        BoardView board = new BoardView(at.records, papers, at.portal);
        TestRequest request = TestRequest.of(HEAD, "processes", "");
        request.query(Map.of("month", List.of("2021-10")));
        board.open(request);
        long before = database.statements();
        Component page = board.open(request);
        assertThat(page.getChildren()).isNotEmpty();
        return database.statements() - before;
    }

    /** Each row once more, with keys of its own. */
    private void twice(String table, int doubling, String text, List<String> keys) {
        long apart = APART << doubling;
        List<String> values = new ArrayList<>();
        List<String> columns = columns(table);
        for (String column : columns) {
            if (column.equals(text)) {
                values.add(column + " || '" + (char) ('a' + doubling) + "'");
            } else {
                values.add(keys.contains(column) ? column + " + " + apart : column);
            }
        }
        database.execute("insert into " + table + " (" + String.join(", ", columns) + ") select "
                + String.join(", ", values) + " from " + table);
    }

    private List<String> columns(String table) {
        try (Connection connection = database.connections().getConnection();
                Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery("select * from " + table + " where 1 = 0")) {
            ResultSetMetaData about = none.getMetaData();
            List<String> names = new ArrayList<>();
            for (int i = 1; i <= about.getColumnCount(); i++) {
                names.add(about.getColumnName(i).toLowerCase(Locale.ROOT));
            }
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException(table, e);
        }
    }
}
