package org.khet.rounds.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.rounds.internal.SampleRounds.OFFICE;
import static org.khet.rounds.internal.SampleRounds.ROUND;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.ui.TestRequest;
import org.khet.rounds.internal.SampleRounds;
import org.khet.rounds.internal.collection.CollectionKind;
import org.khet.rounds.internal.collection.SchoolSubmissionKind;
import org.khet.rounds.internal.paper.RoundPapers;

/** A round is chosen in the calendar; its board has a tile for each school and the line of the days. Source: DESIGN 09; ict ICT-56, ICT-60. */
@OnEachDatabase
class RoundBoardDbTest {
    private final TestDatabase database;

    RoundBoardDbTest(TestDatabase database) {
        this.database = database;
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(RoundBoardDbTest::all));
    }

    @Test
    void eachSchoolHasATileWithItsStateInWords_andTheLineShowsTheDays() {
        SampleRounds office = new SampleRounds(database);
        RecordRow opened = office.opened(office.pupilSheet(), ROUND);
        office.certified(opened, 5, 7, 6);
        int asked =
                office.registers.collections().of(office.lead(), opened.id()).size();
        var view = new RoundBoardView(TestRequest.of(office.lead(), "rounds", ""), office.registers, opened.id());
        List<String> tiles = all(view)
                .map(one -> one.getElement().getAttribute("aria-label"))
                .filter(words -> words != null && words.contains(" · "))
                .toList();
        assertThat(tiles).hasSize(asked);
        assertThat(tiles.stream()
                        .filter(words -> words.endsWith("ผอ.รับรองแล้ว") || words.endsWith("Certified by the head")))
                .as(tiles.toString())
                .hasSize(1);
        assertThat(all(view).filter(Html.class::isInstance))
                .singleElement()
                .satisfies(line -> assertThat(line.getElement().getTag())
                        .as("a drawing at the top has no size of its own and runs out of its section")
                        .isEqualTo("div"));
    }

    private static Component find(Component root, String id) {
        return all(root)
                .filter(one -> one.getId().filter(id::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError(id));
    }

    @Test
    void schoolsThatOweAreSeenByDistrict_remindedAfterTheirList_andCalled() throws IOException {
        SampleRounds office = new SampleRounds(database);
        RecordRow opened = office.opened(office.pupilSheet(), ROUND);
        office.certified(opened, 5, 7, 6);
        SchoolSubmissionKind of = office.registers.collections().submissions().kind();
        office.act(
                office.registers.collections().submissions(),
                office.officer(),
                office.of(opened, 3),
                of.contacted,
                new RecordDraft().with(of.contact, "ครูธุรการแจ้งว่าจะส่งวันศุกร์"),
                "");
        assertThat(office.of(opened, 3).get(of.contactedOn)).contains(SampleRounds.TODAY);

        TestRequest request = TestRequest.of(office.lead(), "rounds", "");
        request.query(Map.of("by", List.of("district")));
        var view = new RoundBoardView(request, office.registers, opened.id());
        Set<String> districts = office.registers.board().of(office.lead(), opened, SampleRounds.TODAY).lines().stream()
                .map(line -> line.school().district())
                .collect(Collectors.toSet());
        assertThat(all(view)
                        .filter(one -> one.hasClassName("k-board-name"))
                        .map(one -> one.getElement().getTextRecursively()))
                .containsExactlyInAnyOrderElementsOf(districts);

        assertThat(all(new RoundBoardView(
                                TestRequest.of(office.officer(), "rounds", ""), office.registers, opened.id()))
                        .flatMap(one -> one.getId().stream()))
                .as("who leads no round reminds nobody")
                .doesNotContain("rounds-board-remind");
        ((Button) find(view, "rounds-board-remind")).click();
        assertThat(view.getElement().getTextRecursively()).contains("โรงเรียนที่จะได้รับการเตือน 10 แห่ง");
        assertThat(office.of(opened, 3).get(of.remindedOn)).as("seen first").isEmpty();
        ((Button) find(view, "rounds-board-remind-go")).click();
        assertThat(office.of(opened, 3).get(of.remindedOn)).contains(SampleRounds.TODAY);
        assertThat(office.of(opened, 5).get(of.remindedOn))
                .as("it owes nothing")
                .isEmpty();

        List<PrintDocument> printed = new ArrayList<>();
        new RoundPapers((document, out) -> printed.add(document), new FakeLetterheads(new FakeOffices(), OFFICE))
                .calls(office.officer(), office.registers, opened.id(), new ByteArrayOutputStream());
        assertThat(printed.getFirst().model().get("districts").toString())
                .contains("ครูธุรการแจ้งว่าจะส่งวันศุกร์", office.clerk(3).name())
                .doesNotContain("โรงเรียนบ้านตัวอย่าง 05");
    }

    @Test
    void plannedCollectionSaysFromWhichDayItCanBeOpened_notWhenThatDayIsThere() {
        SampleRounds office = new SampleRounds(database);
        RecordRow sheet = office.pupilSheet();
        office.rounds.days(
                "DMC-2569-3", LocalDate.of(2027, 3, 31), LocalDate.of(2027, 4, 30), LocalDate.of(2027, 4, 30));
        var collections = office.registers.collections().collections();
        RecordRow later = collections.create(office.lead(), office.collection(sheet, "DMC-2569-3"));
        RecordRow now = collections.create(office.lead(), office.collection(sheet, ROUND));

        assertThat(words(office, later)).contains("31 มี.ค. 70");
        assertThat(words(office, now)).doesNotContain("rounds.board.opens").doesNotContain("เปิดรอบได้ตั้งแต่");
    }

    private static String words(SampleRounds office, RecordRow collection) {
        return new CompletenessSection(office.registers)
                .of(TestRequest.of(office.lead(), "rounds", ""), collection).stream()
                        .filter(InlineNotice.class::isInstance)
                        .map(one -> one.getElement().getTextRecursively())
                        .collect(Collectors.joining());
    }

    @Test
    void lineRisesWithEachSchoolThatCertified() {
        LocalDate first = LocalDate.of(2026, 7, 15);
        var round = new CertifiedCurve.Round(
                first, first.plusDays(10), 4, List.of(first.plusDays(2), first.plusDays(5), first.plusDays(5)));
        assertThat(round.percent(1)).isZero();
        assertThat(round.percent(2)).isEqualTo(25);
        assertThat(round.percent(5)).isEqualTo(75);
        assertThat(CertifiedCurve.points(round, 10)).startsWith("36,200 ").endsWith("640,50");
        assertThat(new CertifiedCurve.Round(first, first, 0, List.of()).percent(3))
                .isZero();
    }

    @Test
    void roundOfTheCalendarIsPreparedWithTheSheetOfItsSystem_onceOnly() {
        SampleRounds office = new SampleRounds(database);
        RecordRow sheet = office.pupilSheet();
        DataRound.Key key = DataRound.Key.of(ROUND).orElseThrow();
        var preparation = office.registers.preparation();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> preparation.prepare(office.head(5), key));

        RecordRow made = preparation.prepare(office.lead(), key);
        CollectionKind kind = office.registers.collections().collections().kind();
        assertThat(made.state()).isEqualTo(kind.planned);
        assertThat(made.get(kind.sheet)).isEqualTo(sheet.id());
        assertThat(made.get(kind.name)).isEqualTo("DMC ภาคเรียนที่ 2 ปีการศึกษา 2569");
        assertThat(made.get(kind.contact)).isEqualTo(office.lead().person());
        assertThat(office.registers.collections().of(office.lead(), made.id())).isEmpty();
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> preparation.prepare(office.lead(), key));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> preparation.prepare(office.lead(), new DataRound.Key("EMIS", 2026, 1)));
        assertThat(office.registers.collections().ofRound(OFFICE, office.lead(), ROUND))
                .isPresent();
    }
}
