package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.core.internal.series.StoredSeries;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSettings;
import org.khet.portal.testkit.record.RecordFixture;

/** Fifty claims at once with the portal's own number series, in the same transaction as the claims. Source: finance FIN-10, FE-06. */
@OnEachDatabase
class SeriesStoryDbTest {
    private final TestDatabase database;
    private final FinanceOffice office;

    SeriesStoryDbTest(TestDatabase database) {
        this.database = database;
        var series =
                new StoredSeries(database.transactions(), database.unit("id=core;prefix=core"), new FakeSettings());
        this.office = new FinanceOffice(database, new RecordFixture(database, series));
    }

    @BeforeEach
    void limitsAreInForce() {
        database.clear();
        office.limits();
    }

    @AfterEach
    void sumsAreTrue() {
        FinanceSums.check(database);
    }

    /** 29 of 50 fit into the line; their numbers are 1 to 29, none missing, none twice. */
    @Test
    void fiftyClaimsAtOnceHaveNumbersWithoutGaps() throws Exception {
        RecordRow line = office.line(office.fund("OFF", "OFF_BUDGET"), "F1", "1000.00");
        RecordRow travel = office.claimKind("TRAVEL", true, false);
        List<Callable<String>> all = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            all.add(() -> {
                try {
                    return office.claim(travel, line, "33.34")
                            .get(office.spending.claims.kind().number)
                            .text();
                } catch (Rejected tooMuch) {
                    return "";
                }
            });
        }
        Set<String> numbers = new TreeSet<>();
        int passed = 0;
        try (var threads = Executors.newFixedThreadPool(10)) {
            for (Future<String> one : threads.invokeAll(all)) {
                if (!one.get().isEmpty()) {
                    numbers.add(one.get());
                    passed++;
                }
            }
        }

        assertThat(passed).isEqualTo(29);
        Set<String> expected = new TreeSet<>();
        for (int i = 1; i <= 29; i++) {
            expected.add("2570/" + i);
        }
        assertThat(numbers).isEqualTo(expected);
        assertThat(office.now(office.spending.lines, line).get(office.spending.lines.kind().held))
                .isEqualByComparingTo("966.86");
        PropertyOffice.refused(() -> office.claim(travel, line, "33.15"), "finance.error.lineShort");
        office.claim(travel, line, "33.14");
        assertThat(office.now(office.spending.lines, line).get(office.spending.lines.kind().available))
                .isEqualByComparingTo("0");
        assertThat(database.number("select count(*) from fin_claim where number = '2570/30'"))
                .isEqualTo(1);
    }
}
