package org.khet.rounds.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.rounds.internal.SampleRounds.OFFICE;
import static org.khet.rounds.internal.SampleRounds.ROUND;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.record.OfferedValue;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.portal.testkit.ui.TestRequest;
import org.khet.rounds.internal.SampleRounds;
import org.khet.rounds.internal.contract.TimelyShare;
import org.khet.rounds.internal.paper.CalendarSending;
import org.khet.rounds.internal.paper.RoundPapers;

/** The calendar reaches the schools, rounds are chosen from it, and how timely they were is measured. Source: policyplan PLAN-95; monitoring MON-61. */
@OnEachDatabase
class DataCalendarDbTest {
    private final TestDatabase database;
    private SampleRounds office;

    DataCalendarDbTest(TestDatabase database) {
        this.database = database;
        office = new SampleRounds(database);
    }

    @BeforeEach
    void nothingIsThere() {
        office = new SampleRounds(database);
    }

    private CalendarSending sending() {
        return new CalendarSending(
                office.registers.portal(),
                office.records.happenings(),
                office.records.trail(),
                database.transactions());
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(DataCalendarDbTest::all));
    }

    @Test
    void calendarIsSentToWhoeverRecordsOrCertifiesAtASchool_byALeadOnly_andItsSendingStandsOnTheTrail() {
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> sending().send(office.clerk(5), 2026));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> sending().send(office.officer(), 2026));
        assertThat(office.records.happenings().all()).isEmpty();

        assertThat(sending().send(office.lead(), 2026))
                .as("head and clerk of twelve schools")
                .isEqualTo(24);
        DomainEvent told = office.records.happenings().all().getLast();
        assertThat(told.type()).isEqualTo("rounds.calendar.sent");
        assertThat(told.link()).isEqualTo("rounds/calendar");
        assertThat(told.facts()).isEqualTo(Map.of("year", "2569"));
        assertThat(told.audience().people())
                .contains(office.head(5).person(), office.clerk(7).person())
                .doesNotContain(office.officer().person(), office.lead().person());
        assertThat(office.records.trail().actions()).contains("rounds.calendar.sent");
    }

    @Test
    void leadSendsFromThePageOfTheCalendar_aSchoolSeesAndPrintsItWithoutTheButton() {
        var papers = new RoundPapers((document, out) -> {}, new FakeLetterheads(new FakeOffices(), OFFICE));
        TestRequest lead = TestRequest.of(office.lead(), "rounds", "");
        Component page = new DataCalendarView(lead, office.registers, papers, sending());
        Button send = all(page)
                .filter(one -> one.getId().equals(Optional.of("rounds-calendar-send")))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
        send.click();
        assertThat(lead.told()).singleElement().asString().contains("24");
        Button next = all(page)
                .filter(one -> one.getId().equals(Optional.of("rounds-calendar-send-next")))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(next.getText()).contains("2570");
        next.click();
        assertThat(office.records.happenings().all())
                .as("that of this school year, and of the next one before it begins")
                .extracting(told -> told.facts().get("year"))
                .containsExactly("2569", "2570");

        Component seen =
                new DataCalendarView(TestRequest.of(office.head(5), "rounds", ""), office.registers, papers, sending());
        assertThat(all(seen).flatMap(one -> one.getId().stream()))
                .contains("rounds-calendar-print")
                .doesNotContain("rounds-calendar-send");
    }

    @Test
    void roundOfACollectionIsChosenFromTheCalendar_thatOfToday_neverTyped() {
        var collections = office.registers.collections().collections();
        Component form = office.records
                .views()
                .form(
                        TestRequest.of(
                                office.lead(),
                                office.records.texts(collections.kind()).in(org.khet.portal.api.i18n.TextCatalog.THAI)),
                        collections,
                        0);
        ComboBox<?> round = all(form)
                .filter(ComboBox.class::isInstance)
                .map(one -> (ComboBox<?>) one)
                .filter(one -> one.getId().orElse("").endsWith("-round"))
                .findFirst()
                .orElseThrow();
        assertThat(round.getGenericDataView().getItems().map(one -> ((OfferedValue) one).value()))
                .as("this school year's and the next one's, what is over last")
                .startsWith(ROUND, "DMC-2569-3")
                .contains("DMC-2570-1")
                .endsWith("DMC-2569-1");
        assertThat(round.getGenericDataView().getItems().map(one -> ((OfferedValue) one).words()))
                .contains("DMC ภาคเรียนที่ 2 ปีการศึกษา 2569 · 30 พ.ย. 69");
        assertThat(all(form).filter(TextField.class::isInstance).flatMap(one -> one.getId().stream()))
                .noneMatch(id -> id.endsWith("-round"));
    }

    @Test
    void shareOfSchoolsThatCertifiedInTimeIsMeasured_onceTheLastDayIsOver_offWhereNothingIsCollected() {
        TimelyShare share = TimelyShare.over(office.registers, new FakeSwitches().turn(OFFICE, "rounds", true));
        LocalDate from = LocalDate.of(2026, 10, 1);
        LocalDate until = LocalDate.of(2026, 12, 31);
        assertThat(share.value(OFFICE, from, until)).isInstanceOf(Answer.Off.class);
        RecordRow opened = office.opened(office.pupilSheet(), ROUND);
        for (int school : new int[] {1, 2, 3}) {
            office.certified(opened, school, 7, 6);
        }
        assertThat(share.value(OFFICE, from, until)).as("the round runs").isInstanceOf(Answer.Off.class);

        office.rounds.days(ROUND, LocalDate.of(2026, 7, 15), LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 15));
        assertThat(share.value(OFFICE, from, until).known())
                .as("3 of the 11 that were asked")
                .contains(new BigDecimal("27.27"));
        assertThat(share.value(OFFICE, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 31)))
                .as("no round of that quarter")
                .isInstanceOf(Answer.Off.class);
        assertThat(TimelyShare.over(office.registers, new FakeSwitches().turn(OFFICE, "rounds", false))
                        .value(OFFICE, from, until))
                .isInstanceOf(Answer.Off.class);
    }
}
