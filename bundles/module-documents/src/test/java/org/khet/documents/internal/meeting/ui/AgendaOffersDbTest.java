package org.khet.documents.internal.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.flow.PapersOffice;
import org.khet.documents.internal.memo.MemoKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;

/** Which records are offered to be put on the agenda of a meeting. Source: core CORE-120. */
@OnEachDatabase
class AgendaOffersDbTest {
    private final TestDatabase database;
    private RecordFixture fixture;
    private PapersOffice office;

    AgendaOffersDbTest(TestDatabase database) {
        this.database = database;
        fixture = new RecordFixture(database);
        office = new PapersOffice(fixture);
    }

    @BeforeEach
    void nothingIsThere() {
        database.clear();
        fixture = new RecordFixture(database);
        office = new PapersOffice(fixture).opened();
    }

    private boolean offered(String type, long id) {
        return AgendaOffers.isForAgendas(
                fixture.services(), PapersOffice.person(13), new RecordLink(type, id, "เรื่อง"));
    }

    private RecordRow memo(String secrecy) {
        MemoKind kind = office.papers.memos().kind();
        return office.papers
                .memos()
                .create(
                        PapersOffice.person(13),
                        office.memo(13, "ICT", "ขอความเห็นชอบ").with(kind.secrecy, secrecy));
    }

    @Test
    void whatItsKindKeepsFromAgendasAndWhatIsSecretIsNotOffered() {
        assertThat(offered("documents.memo", memo("NONE").id())).isTrue();
        assertThat(offered("documents.memo", memo("SECRET").id()))
                .as("an agenda is read by many")
                .isFalse();
        assertThat(offered("documents.meeting", 1))
                .as("a meeting is no matter of a meeting")
                .isFalse();
        assertThat(offered("documents.agenda-item", 1)).isFalse();
        assertThat(offered("forms.register-12", 1))
                .as("a register that the office made itself")
                .isTrue();
    }
}
