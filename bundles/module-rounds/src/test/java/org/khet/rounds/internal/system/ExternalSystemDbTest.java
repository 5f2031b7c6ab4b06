package org.khet.rounds.internal.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.rounds.internal.SampleRounds;

/** The outside systems of an office: the 23 of the manuals and its own. Source: core CORE-103. */
@OnEachDatabase
class ExternalSystemDbTest {
    private final TestDatabase database;
    private SampleRounds office;
    private RecordService<ExternalSystemKind> systems;
    private ExternalSystemKind kind;

    ExternalSystemDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void shipped() {
        office = new SampleRounds(database);
        systems = office.registers.systems();
        kind = systems.kind();
        assertThat(new ShippedExternalSystems(systems).add(office.lead())).isEqualTo(23);
    }

    private RecordRow system(String code) {
        return systems.all(office.lead(), RecordFilter.of(kind.code.is(code))).getFirst();
    }

    private RecordDraft own(String code, String url) {
        return new RecordDraft()
                .with(kind.code, code)
                .with(kind.name, "ระบบงานบุคลากร")
                .with(kind.owner, "สพฐ.")
                .with(kind.level, EntryLevel.OFFICE)
                .with(kind.url, url);
    }

    @Test
    void twentyThreeAreShippedOnce_theOfficeAddsItsOwn_andKeepsWhatItChanged() {
        systems.create(office.lead(), own("P-OBEC", "https://example.org/pobec"));
        RecordRow dmc = system("DMC");
        systems.change(
                office.lead(),
                dmc,
                RecordDraft.of(dmc)
                        .with(kind.url, "https://dmc.example.org")
                        .with(kind.note, "ผู้ประสาน")
                        .with(kind.code, "DMC-OLD"));

        assertThat(new ShippedExternalSystems(systems).add(office.lead()))
                .as("a second time")
                .isZero();
        assertThat(systems.count(office.lead(), RecordFilter.ALL)).isEqualTo(24);
        assertThat(system("DMC").get(kind.note)).as("its code stays").isEqualTo("ผู้ประสาน");
        assertThat(systems.all(office.lead(), RecordFilter.ALL))
                .extracting(row -> row.get(kind.code))
                .contains("DMC", "EMIS", "B-OBEC", "M-OBEC", "G-CODE");
        assertThat(system("GFMIS").get(kind.owner)).isEqualTo("กรมบัญชีกลาง");
        assertThatExceptionOfType(Rejected.class)
                .as("the same code again")
                .isThrownBy(() -> systems.create(office.lead(), own("P-OBEC", "")));
        assertThatExceptionOfType(Rejected.class)
                .as("no address of the web")
                .isThrownBy(() -> systems.create(office.lead(), own("HRMS", "javascript:alert(1)")));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> systems.create(office.head(1), own("HRMS", "")));
    }
}
