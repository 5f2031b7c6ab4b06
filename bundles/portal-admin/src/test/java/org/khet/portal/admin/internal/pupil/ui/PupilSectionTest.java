package org.khet.portal.admin.internal.pupil.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.pupil.PupilCountRegister;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.provenance.FigureSource;
import org.khet.portal.api.pupil.PupilCount;
import org.khet.portal.api.pupil.PupilGrades;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.component.PartBars;
import org.khet.portal.testkit.TestCaller;
import tools.jackson.databind.node.ObjectNode;

/** Pupils by grade on the page of a school: typed in a grid with sums, and compared with the year before. CORE-37. */
class PupilSectionTest {
    private static final SchoolId SCHOOL = new SchoolId(105);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 10);
    private static final Instant AT = Instant.parse("2026-11-20T02:30:00Z");
    private final KeptCounts counts = new KeptCounts();

    @Test
    void sumsOfLevelsAndOfTheSchoolFollowWhatIsTyped() {
        counts.has(JUNE, "a2", 8, 9);
        counts.has(JUNE, "p1", 20, 22);
        var section = edited(page(TextCatalog.THAI));
        assertThat(OpenedPage.words(section)).contains("ก่อนประถมศึกษา", "17", "59");

        field(section, "p2-male").setValue("๑,๐๐๐");

        assertThat(OpenedPage.words(section)).contains("1,042", "1,059");
    }

    @Test
    void gradesTypedGoToTheRegister_theSeenEditionGoesAlong_blankOnesStay() {
        counts.has(JUNE, "p1", 20, 22);
        var page = page(TextCatalog.THAI);
        var section = edited(page);
        field(section, "p1-male").setValue("21");
        field(section, "p2-female").setValue("๕");

        OpenedPage.press(section, "admin-pupils-save");

        assertThat(counts.typed)
                .containsExactly(
                        new PupilCountRegister.Typed("p1", 7, 21, 22), new PupilCountRegister.Typed("p2", 0, 0, 5));
        assertThat(page.told).hasSize(1);
        assertThat(OpenedPage.edits(section)).as("it is read again").containsExactly("admin-pupils-edit");
    }

    @Test
    void wordInsteadOfANumberIsRefusedAtItsField() {
        var section = edited(page(TextCatalog.THAI));
        field(section, "m3-male").setValue("สาม");

        OpenedPage.press(section, "admin-pupils-save");

        assertThat(field(section, "m3-male").isInvalid()).isTrue();
        assertThat(counts.typed).isEmpty();
    }

    @Test
    void columnOfASpreadsheetFillsTheGradesBelow_levelsAreNoRows_whatIsTooMuchIsTold() {
        var page = page(TextCatalog.THAI);
        var section = edited(page);

        paste(field(section, "a3-male"), "10\t๑๑\r\n-\t12\r\n1,003\t \t9\n");

        assertThat(List.of(field(section, "p1-female"), field(section, "p2-male"), field(section, "p2-female")))
                .extracting(TextField::getValue)
                .containsExactly("12", "1,003", "");
        assertThat(page.told).singleElement().asString().contains("6", "1");
        assertThat(counts.typed).as("not stored yet").isEmpty();
        OpenedPage.press(section, "admin-pupils-save");
        assertThat(counts.typed)
                .containsExactly(
                        new PupilCountRegister.Typed("a3", 0, 10, 11),
                        new PupilCountRegister.Typed("p1", 0, 0, 12),
                        new PupilCountRegister.Typed("p2", 0, 1003, 0));
    }

    @Test
    void somebodyStoredFirst_whatWasTypedStays_theStoredNumberStandsBelow_andTheNextPressKnowsIt() {
        counts.has(JUNE, "p1", 20, 22);
        counts.has(JUNE, "p2", 5, 5);
        var section = edited(page(TextCatalog.THAI));
        field(section, "p1-male").setValue("21");
        counts.storedByAnother("p1", 25, 22);
        counts.storedByAnother("p2", 6, 5);

        OpenedPage.press(section, "admin-pupils-save");

        assertThat(counts.typed).isEmpty();
        assertThat(field(section, "p1-male").getValue()).isEqualTo("21");
        assertThat(field(section, "p1-male").getHelperText()).contains("25");
        assertThat(field(section, "p2-male").getValue())
                .as("not touched: follows")
                .isEqualTo("6");
        assertThat(OpenedPage.words(section)).contains("ที่คุณกรอกยังอยู่");
        OpenedPage.press(section, "admin-pupils-save");
        assertThat(counts.typed).containsExactly(new PupilCountRegister.Typed("p1", 8, 21, 22));
    }

    @Test
    void lookAtAnotherDay_whatWasTypedIsThereAgain() {
        var section = edited(page(TextCatalog.THAI));
        field(section, "p1-male").setValue("21");

        day(section).setValue(JUNE.minusYears(1));
        assertThat(field(section, "p1-male").getValue()).isEmpty();
        assertThat(OpenedPage.words(section)).contains("ยังไม่ได้บันทึกที่กรอกไว้ของ 10 มิ.ย. 69");

        day(section).setValue(JUNE);
        assertThat(field(section, "p1-male").getValue()).isEqualTo("21");
    }

    @Test
    void whatNobodyChangedIsNotSent() {
        counts.has(JUNE, "p1", 20, 22);
        var section = edited(page(TextCatalog.THAI));

        OpenedPage.press(section, "admin-pupils-save");

        assertThat(counts.typed).isEmpty();
    }

    @Test
    void comparedWithTheSameDayOfTheYearBefore_withDifferenceAndPercent() {
        counts.has(JUNE, "p1", 20, 22);
        counts.has(JUNE.minusYears(1), "p1", 20, 20);
        counts.has(JUNE.minusYears(1), "a2", 4, 0);

        assertThat(words(TextCatalog.THAI)).contains("10 มิ.ย. 69", "10 มิ.ย. 68", "+2", "+5.0 %", "−4", "−100.0 %");
        assertThat(words(Locale.ENGLISH)).contains("Pupils as of").doesNotContain("[admin.");
    }

    @Test
    void whoMayOnlySeeHasNoButton() {
        var caller = TestCaller.in(new OfficeId(1)).with(Schools.VIEW);
        var section = section(new OpenedPage(caller, "105", TextCatalog.THAI));

        assertThat(OpenedPage.fields(section))
                .containsExactlyInAnyOrder("admin-pupils-shown-day", "admin-pupils-shown-before");
        assertThat(OpenedPage.edits(section)).isEmpty();
        assertThat(OpenedPage.words(section)).doesNotContain("บันทึกนักเรียนรายชั้น");
    }

    @Test
    void gradesAreReadAsText_withSumsOfLevelsAndOfTheSchool_gradesWithoutPupilsAreLeftOut() {
        counts.has(JUNE, "a2", 8, 9);
        counts.has(JUNE, "p1", 1020, 22);

        var section = section(page(TextCatalog.THAI));

        assertThat(OpenedPage.words(section))
                .contains("อ.2", "ก่อนประถมศึกษา", "17", "1,042", "1,059", "dmc.xlsx")
                .doesNotContain("ม.3");
        assertThat(OpenedPage.fields(section))
                .as("days to look at")
                .containsExactlyInAnyOrder("admin-pupils-shown-day", "admin-pupils-shown-before");
        assertThat(OpenedPage.primaries(section)).isEmpty();
        assertThat(words(Locale.ENGLISH)).doesNotContain("[admin.");
    }

    /** Beside the table a bar for each level, as long as its pupils are to those of the largest. DESIGN picture 17. */
    @Test
    void levelsStandAsBarsBesideTheTable_boysAndGirlsInWords() {
        counts.has(JUNE, "a2", 8, 9);
        counts.has(JUNE, "p1", 20, 22);
        counts.has(JUNE, "p2", 5, 21);
        var section = section(page(TextCatalog.THAI));

        var bars = OpenedPage.below(section)
                .filter(PartBars.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(bars.getElement().getChildCount())
                .as("no bar of a level without pupils")
                .isEqualTo(2);
        assertThat(OpenedPage.words(bars))
                .contains("ก่อนประถมศึกษา 17 คน", "ประถมศึกษา 68 คน", "ชาย 8", "หญิง 9", "ชาย 25", "หญิง 43");
        assertThat(bars.getElement().getChild(0).getOuterHTML()).contains("--k-part:11.76%", "--k-part:13.24%");
    }

    @Test
    @SuppressWarnings("unchecked")
    void anotherDayIsRead_andItsFormOpensOfThatDay() {
        counts.has(JUNE, "p1", 20, 22);
        counts.has(JUNE.minusYears(1), "p1", 31, 22);
        var section = section(page(TextCatalog.THAI));
        ((Select<LocalDate>) OpenedPage.find(section, Select.class, "admin-pupils-shown-day"))
                .setValue(JUNE.minusYears(1));
        assertThat(OpenedPage.words(section)).contains("31", "53");

        OpenedPage.press(section, "admin-pupils-edit");

        assertThat(field(section, "p1-male").getValue()).isEqualTo("31");
        assertThat(OpenedPage.primaries(section)).containsExactly("admin-pupils-save");
    }

    @Test
    void cancelStoresNothing_andTheGridOpensAnewWithWhatIsStored() {
        counts.has(JUNE, "p1", 20, 22);
        var section = edited(page(TextCatalog.THAI));
        field(section, "p1-male").setValue("21");

        OpenedPage.press(section, "admin-pupils-cancel");

        assertThat(counts.typed).isEmpty();
        assertThat(OpenedPage.primaries(section)).isEmpty();
        OpenedPage.press(section, "admin-pupils-edit");
        assertThat(field(section, "p1-male").getValue()).isEqualTo("20");
    }

    private static void paste(TextField field, String cells) {
        ObjectNode event = JacksonUtils.createObjectNode();
        event.put(PupilField.PASTED, cells).put(PupilField.SEVERAL, true);
        var element = field.getElement();
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, "paste", event));
    }

    @SuppressWarnings("unchecked")
    private static Select<LocalDate> day(PupilSection section) {
        return (Select<LocalDate>) OpenedPage.find(section, Select.class, "admin-pupils-as-of");
    }

    private static TextField field(PupilSection section, String name) {
        return OpenedPage.find(section, TextField.class, "admin-pupils-" + name);
    }

    private String words(Locale locale) {
        return OpenedPage.words(section(page(locale)));
    }

    private static OpenedPage page(Locale locale) {
        var caller = TestCaller.in(new OfficeId(1)).with(Schools.VIEW).with(PupilCountRegister.EDIT);
        return new OpenedPage(caller, "105", locale);
    }

    private PupilSection edited(OpenedPage page) {
        PupilSection section = section(page);
        OpenedPage.press(section, "admin-pupils-edit");
        return section;
    }

    private PupilSection section(OpenedPage page) {
        return new PupilSection(new PupilReader(page, page.texts(), counts, PupilGrades.LIST.standard(), SCHOOL));
    }

    /** What was entered of the school. */
    private static final class KeptCounts implements PupilCountRegister {
        private final List<Versioned<PupilCount>> known = new ArrayList<>();
        private final List<Typed> typed = new ArrayList<>();

        void has(LocalDate day, String grade, int male, int female) {
            var source = FigureSource.imported("dmc.xlsx", AT);
            known.add(new Versioned<>(new PupilCount(SCHOOL, day, grade, male, female, source), 7));
        }

        void storedByAnother(String grade, int male, int female) {
            known.removeIf(one -> one.value().grade().equals(grade));
            var source = new FigureSource(FigureSource.Kind.TYPED, "เจ้าหน้าที่ 13", AT);
            known.add(new Versioned<>(new PupilCount(SCHOOL, JUNE, grade, male, female, source), 8));
        }

        @Override
        public List<LocalDate> days(Caller caller) {
            return List.of(JUNE, JUNE.minusYears(1));
        }

        @Override
        public List<Versioned<PupilCount>> of(Caller caller, SchoolId school, LocalDate asOf) {
            return known.stream().filter(one -> one.value().asOf().equals(asOf)).toList();
        }

        @Override
        public void type(Caller caller, SchoolId school, LocalDate asOf, List<Typed> values) {
            for (Typed one : values) {
                if (of(caller, school, asOf).stream()
                        .anyMatch(row -> row.value().grade().equals(one.grade()) && row.number() != one.edition())) {
                    throw Outdated.of("core.pupil-count.outdated");
                }
            }
            typed.addAll(values);
        }
    }
}
