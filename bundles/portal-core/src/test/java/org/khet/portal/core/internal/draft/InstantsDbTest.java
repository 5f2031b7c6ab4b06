package org.khet.portal.core.internal.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.draft.Drafts.Form;
import org.khet.portal.api.admin.draft.Drafts.Typed;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** A machine set to Bangkok time writes and reads the same instants as one set to UTC. */
@OnEachDatabase
class InstantsDbTest {
    private static final TestCaller TEACHER = TestCaller.in(new OfficeId(1));
    private static final Form REPAIR = new Form("ict", "repair-form", "");
    private final TestDatabase database;
    private final TimeZone before = TimeZone.getDefault();
    private CoreServices core;
    private StoredDrafts drafts;

    InstantsDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void machineInBangkok() {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Bangkok"));
        database.clear();
        core = new CoreServices(database);
        drafts = new StoredDrafts(
                database.transactions(), new DraftRepository(database.unit()), core.settings, core.clock);
    }

    @AfterEach
    void machineAsBefore() {
        TimeZone.setDefault(before);
    }

    @Test
    void instantStandsInTheTableAsUtc() throws SQLException {
        type("เปิดไม่ติด");

        String utc = core.clock.instant().toString().replace('T', ' ').substring(0, 19);
        assertThat(column()).startsWith(utc);
    }

    @Test
    void whatOneMachineWrote_theOtherReadsAndComparesRightly() {
        type("เปิดไม่ติด");

        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));

        assertThat(drafts.load(TEACHER, REPAIR).changed()).isEqualTo(core.clock.instant());
        core.clock.pass(Duration.ofDays(14));
        assertThat(drafts.tidy(TEACHER.office())).isZero();
        core.clock.pass(Duration.ofSeconds(1));
        assertThat(drafts.tidy(TEACHER.office())).isEqualTo(1);
    }

    private void type(String text) {
        drafts.put(TEACHER, REPAIR, new Typed("symptom", "อาการ", text, 0, 0));
    }

    private String column() throws SQLException {
        try (Connection connection = database.connections().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select changed_at from core_draft")) {
            row.next();
            String text = row.getString(1);
            connection.rollback();
            return text;
        }
    }
}
