package org.khet.documents.internal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.flow.PapersOffice;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;

/** The demonstration shows memos in all states. */
@OnEachDatabase
class PapersDemoDbTest {
    private final TestDatabase database;

    PapersDemoDbTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void memosStandInAllStates_oneOrderIsSigned_oneWaits() {
        database.clear();
        PapersOffice office = new PapersOffice(new RecordFixture(database)).opened();
        DemoMemos.People people = new DemoMemos.People() {
            @Override
            public Caller person(String number) {
                return PapersOffice.everybody(Integer.parseInt(number));
            }

            @Override
            public UnitId unit(String code) {
                return DocumentsOffice.unit(code);
            }

            @Override
            public PostId post(String number) {
                return new PostId(Long.parseLong(number));
            }
        };
        int made = new DemoMemos(office.papers, people).load();
        new DemoOrders(office.papers, people, DocumentsOffice.TODAY).load();
        assertThat(made).isEqualTo(12);
        assertThat(office.papers.memos().internal().all(PapersOffice.everybody(1), RecordFilter.ALL).stream()
                        .map(row -> row.state().name()))
                .contains("DRAFT", "IN_CHAIN", "REFUSED", "SIGNED");
        var orders = office.papers.orders().orders();
        assertThat(orders.internal().all(PapersOffice.everybody(1), RecordFilter.ALL).stream()
                        .map(row -> row.state().name()))
                .as("one gets its number, one waits for the head")
                .containsExactly("SIGNED", "IN_CHAIN");
        assertThat(office.papers.desk().waiting(PapersOffice.everybody(1), 50))
                .anyMatch(
                        level -> level.get(office.papers.desk().kind().subject).contains("เว็บไซต์"));
    }
}
