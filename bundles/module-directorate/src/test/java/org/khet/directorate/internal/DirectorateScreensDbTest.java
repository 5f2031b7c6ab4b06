package org.khet.directorate.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khet.directorate.internal.paper.DirectoratePrinter;
import org.khet.directorate.internal.trip.TripKind;
import org.khet.directorate.internal.ui.DirectorateRoutes;
import org.khet.directorate.internal.ui.FreeCarsSection;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.testkit.LoadedTexts;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.RecordingPrinter;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.record.SampleDraft;
import org.khet.portal.testkit.record.ScreenKeys;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** The screens of the module, without a browser. */
@OnEachDatabase
class DirectorateScreensDbTest {
    private final TestDatabase database;

    DirectorateScreensDbTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void listsAndFormsOpenInBothLanguages_inWordsWithoutAKey() {
        var fixture = new RecordFixture(database);
        new DirectorateFixture(fixture).records.all().forEach(one -> fixture.of(one.kind()));

        assertThat(fixture.made()).hasSize(22);
        assertThat(ScreenKeys.ofAll(fixture)).isEmpty();
    }

    @Test
    void freeRooms_theMonthOfTheFleet_theYear_andFreeCarsSayWhatThereIs() {
        database.clear();
        var office = new DirectorateFixture(database);
        var records = office.records;
        var room = records.rooms.create(
                DirectorateFixture.person(5), SampleDraft.of(records.rooms.kind(), DirectorateFixture.TODAY));
        records.bookings.create(
                DirectorateFixture.person(5),
                SampleDraft.of(records.bookings.kind(), DirectorateFixture.TODAY)
                        .with(records.bookings.kind().room, room.id())
                        .with(records.bookings.kind().title, "ประชุมทดสอบ")
                        .with(records.bookings.kind().ends, DirectorateFixture.at("2026-11-20T11:00")));
        records.vehicles.create(
                DirectorateFixture.person(7), SampleDraft.of(records.vehicles.kind(), DirectorateFixture.TODAY));
        TripKind trips = records.trips.kind();
        RecordRow trip = records.trips.create(
                DirectorateFixture.person(7),
                SampleDraft.of(trips, DirectorateFixture.TODAY)
                        .with(trips.ends, DirectorateFixture.at("2026-11-20T11:00")));
        var printer = new DirectoratePrinter(new RecordingPrinter(), new FakeLetterheads(new FakeOffices()));
        var routes = new DirectorateRoutes(records, office.portal, printer, office.switches);
        TextCatalog texts = LoadedTexts.ofKindsOf("directorate");
        for (Locale language : List.of(TextCatalog.THAI, Locale.ENGLISH)) {
            var request = TestRequest.of(DirectorateFixture.person(7), texts.in(language));
            for (ViewEntry entry : routes.entries(() -> texts.in(TextCatalog.THAI))) {
                assertThat(ShownTexts.of(entry.factory().open(request)))
                        .as(entry.name())
                        .isNotEmpty()
                        .noneMatch(words -> words.contains("[directorate."));
            }
            assertThat(new FreeCarsSection(records, office.portal).of(request, trip))
                    .hasSize(1)
                    .allSatisfy(section -> assertThat(ShownTexts.of(section)).contains("ตัวอย่าง"));
        }
        String rooms = routes.entries(() -> texts.in(TextCatalog.THAI))
                .getFirst()
                .factory()
                .open(TestRequest.of(DirectorateFixture.person(7), texts.in(TextCatalog.THAI)))
                .getElement()
                .getOuterHTML();
        assertThat(rooms).contains("ประชุมทดสอบ", "11.00 น.–16.30 น.");
    }
}
