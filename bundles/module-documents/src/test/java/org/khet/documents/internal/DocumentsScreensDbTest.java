package org.khet.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.chain.rule.SupervisionKind;
import org.khet.documents.internal.register.RegisterPermissions;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.record.ScreenKeys;

/** The derived screens of all registers, without a browser. */
@OnEachDatabase
class DocumentsScreensDbTest {
    private final TestDatabase database;

    DocumentsScreensDbTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void listsAndFormsOpenInBothLanguages_inWordsWithoutAKey() {
        assertThat(ScreenKeys.ofAll(new DocumentsOffice(new RecordFixture(database)).fixture))
                .isEmpty();
    }

    @Test
    void tablesHaveEachDeclaredColumnAndIndex() {
        assertThat(new DocumentsOffice(new RecordFixture(database)).fixture.tableFaults())
                .as("what the tables lack; ./portal new-migration documents writes it")
                .isEmpty();
    }

    @Test
    void whatAdministratorsKeepIsInNobodyElsesMenu_thoughOfficersMayLookAtIt() {
        RecordFixture fixture = new RecordFixture(database);
        ViewEntry list = fixture.views()
                .entries(fixture.of(new SupervisionKind()), new RecordViewOverrides())
                .getFirst();

        assertThat(list.section()).isEqualTo(ViewEntry.ADMIN);
        TestCaller officer = TestCaller.of(SampleOffices.KT1, 5).with(list.permission());
        assertThat(list.listedFor()).rejects(officer).accepts(officer.with(RegisterPermissions.CONFIGURE));
    }

    @Test
    void whatNoSchoolEverFindsIsInNoMenuOfASchool() {
        RecordFixture fixture = new DocumentsOffice(new RecordFixture(database)).fixture;
        Caller school = fixture.made().stream()
                .map(service -> service.kind().view())
                .reduce(
                        TestCaller.of(SampleOffices.KT1, 5),
                        (caller, view) -> caller.inSchool(SampleOffices.schoolId(SampleOffices.KT1, 1), view),
                        (one, other) -> one);
        List<String> listed = fixture.made().stream()
                .map(service -> fixture.views()
                        .entries(service, new RecordViewOverrides())
                        .getFirst())
                .filter(entry -> entry.listedFor().test(school))
                .map(ViewEntry::name)
                .toList();

        assertThat(listed).as("of schools").contains("deliveries", "school-letters");
        assertThat(listed).as("of the office").doesNotContain("contacts");
    }
}
