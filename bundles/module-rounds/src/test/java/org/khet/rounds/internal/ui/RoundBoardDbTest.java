package org.khet.rounds.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.rounds.internal.SampleRounds.OFFICE;
import static org.khet.rounds.internal.SampleRounds.ROUND;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.ui.TestRequest;
import org.khet.rounds.internal.SampleRounds;
import org.khet.rounds.internal.collection.CollectionKind;

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
