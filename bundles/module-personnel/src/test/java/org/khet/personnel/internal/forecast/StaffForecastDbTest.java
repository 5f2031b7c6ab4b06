package org.khet.personnel.internal.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.personnel.internal.PersonnelFixture;
import org.khet.personnel.internal.forecast.StaffForecast.Forecast;
import org.khet.personnel.internal.forecast.StaffForecast.Place;
import org.khet.personnel.internal.forecast.StaffForecast.Year;
import org.khet.personnel.internal.paper.PersonnelPapers;
import org.khet.personnel.internal.ui.StaffForecastView;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.LoadedTexts;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.fake.RecordingPrinter;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** What retirements leave vacant in ten fiscal years, from 20 November 2569 on. Source: other-groups HR-30, H-05. */
@OnEachDatabase
class StaffForecastDbTest {
    private static final TestCaller OFFICER = PersonnelFixture.officer(16);
    private final TestDatabase database;
    private PersonnelFixture at;
    private StaffForecast forecasts;

    StaffForecastDbTest(TestDatabase database) {
        this.database = database;
        at = new PersonnelFixture(new RecordFixture(database));
        forecasts = forecasts();
    }

    @BeforeEach
    void nothingIsThere() {
        database.clear();
        at = new PersonnelFixture(new RecordFixture(database));
        forecasts = forecasts();
    }

    private StaffForecast forecasts() {
        return new StaffForecast(at.records, FakeUnits.ofSampleOffices(), new FakeSchools(), at.clock);
    }

    /** Post 41 is held by person 22, 42 and that of the school are vacant. */
    private Forecast threePosts() {
        at.posts.add(41, PersonnelFixture.key(22));
        at.posts.add(42, null);
        at.tasks.turn(SampleOffices.KT1);
        at.vacantPost("1001");
        at.file(22, LocalDate.of(1967, 3, 12));
        at.file(11, LocalDate.of(1967, 10, 1));
        at.file(13, LocalDate.of(1976, 9, 30));
        at.file(17, LocalDate.of(1976, 10, 1));
        return forecasts.of(OFFICER);
    }

    @Test
    void whoTurnsSixtyLeavesAPostVacant_onTheFirstOfOctoberOfTheNextYear() {
        Forecast told = threePosts();

        assertThat(told.posts()).isEqualTo(3);
        assertThat(told.years())
                .hasSize(10)
                .extracting(year -> year.year().buddhist(), Year::retiring, Year::before, Year::more)
                .startsWith(tuple(2570, 1, 2, 1), tuple(2571, 1, 3, 0), tuple(2572, 0, 3, 0))
                .endsWith(tuple(2579, 1, 3, 0));
        assertThat(told.places())
                .as("born on 30 September 2519 is within ten years, a day later is not; all of them in one group")
                .filteredOn(place -> place.all() > 0)
                .extracting(Place::vacant, Place::retiring)
                .containsExactly(tuple(0, List.of(1, 1, 0, 0, 0, 0, 0, 0, 0, 1)));
        assertThat(told.places())
                .as("post 42 of the group of plans, that of the school")
                .extracting(Place::vacant, Place::all)
                .containsExactlyInAnyOrder(tuple(0, 3), tuple(1, 0), tuple(1, 0));
    }

    @Test
    void whoStillServesAfterTheDayOfRetirementStandsInTheFirstYear() {
        at.posts.add(41, PersonnelFixture.key(22));
        at.tasks.turn(SampleOffices.KT1);
        at.file(22, LocalDate.of(1966, 9, 1));
        Forecast told = forecasts.of(OFFICER);
        assertThat(told.years())
                .extracting(Year::retiring, Year::before, Year::more)
                .startsWith(tuple(1, 0, 1), tuple(0, 1, 0));
        assertThat(told.places()).extracting(Place::all).containsExactly(1);
    }

    @Test
    void postsWhoseHolderHasNoFileAreTold_onPageAndPaper() {
        at.posts.add(41, PersonnelFixture.key(22));
        at.posts.add(42, PersonnelFixture.key(9));
        at.tasks.turn(SampleOffices.KT1);
        at.file(22, LocalDate.of(1967, 3, 12));
        Forecast told = forecasts.of(OFFICER);
        assertThat(told.posts()).isEqualTo(2);
        assertThat(told.unknown()).as("nobody knows when person 9 retires").isEqualTo(1);
        var papers =
                new PersonnelPapers(new RecordingPrinter(), new FakeLetterheads(new FakeOffices()), new FakePeople());
        var texts = LoadedTexts.ofKindsOf("personnel").in(TextCatalog.THAI);
        assertThat(ShownTexts.of(new StaffForecastView(TestRequest.of(OFFICER, texts), forecasts, papers)))
                .anyMatch(
                        words -> words.endsWith(
                                "2 อัตรา ถ้าไม่มีการบรรจุแทน · 1 อัตรา ผู้ครองไม่มีทะเบียนประวัติที่ใช้อยู่ จึงไม่นับวันเกษียณ"));
    }

    @Test
    void whoSeesNoPosts_isToldNothing() {
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> forecasts.of(PersonnelFixture.staff(11)));
    }

    @Test
    void pageAndPaperSayTheSame_inBothLanguages() {
        Forecast told = threePosts();
        var printer = new RecordingPrinter();
        var papers = new PersonnelPapers(printer, new FakeLetterheads(new FakeOffices()), new FakePeople());
        TextCatalog texts = LoadedTexts.ofKindsOf("personnel");
        for (Locale language : List.of(TextCatalog.THAI, Locale.ENGLISH)) {
            var view = new StaffForecastView(TestRequest.of(OFFICER, texts.in(language)), forecasts, papers);
            assertThat(ShownTexts.of(view)).noneMatch(words -> words.contains("[personnel."));
        }
        var thai = new StaffForecastView(TestRequest.of(OFFICER, texts.in(TextCatalog.THAI)), forecasts, papers);
        assertThat(ShownTexts.of(thai))
                .contains("ปีงบประมาณ 2570 · เกษียณ 1 คน", "ว่างอยู่แล้ว 2 อัตรา", "ว่างเพิ่ม 1 อัตรา");
        assertThat(told.places())
                .extracting(PersonnelPapers::cells)
                .allSatisfy(cells -> assertThat(cells).hasSize(13))
                .anySatisfy(cells -> assertThat(cells).endsWith("1", "3"));
        assertThat(new Place("", "", 0, List.of(1, 0)).named("ไม่สังกัดกลุ่ม").name())
                .isEqualTo("ไม่สังกัดกลุ่ม");
        assertThat(told.places().getFirst().named("ไม่สังกัดกลุ่ม"))
                .isEqualTo(told.places().getFirst());
        assertThat(papers.forecast(told).isEmpty()).isFalse();
    }
}
