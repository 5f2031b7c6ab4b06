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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.ui.TestRequest;
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

    private long asked() {
        var papers = new ProcessesPapers(
                (document, out) -> {},
                new FakeLetterheads(new FakeOffices(), SampleOffices.KT1),
                at.files,
                at,
                new FakeOffices());
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
