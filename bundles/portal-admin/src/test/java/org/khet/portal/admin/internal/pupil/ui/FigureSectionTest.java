package org.khet.portal.admin.internal.pupil.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.pupil.SchoolFigure;
import org.khet.portal.api.admin.pupil.SchoolFigure.Kind;
import org.khet.portal.api.admin.pupil.SchoolFigureRegister;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.provenance.FigureSource;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.testkit.TestCaller;

/** The pupils of a school on its page: figures with their source in words, and typing them. CORE-149. */
class FigureSectionTest {
    private static final SchoolId SCHOOL = new SchoolId(105);
    private static final Instant AT = Instant.parse("2026-11-20T02:30:00Z");
    private final KeptFigures figures = new KeptFigures();

    @Test
    void eachFigureSaysByWhomItWasTyped_orFromWhichFileItCame() {
        figures.has(Kind.MALE_PUPILS, 1205, new FigureSource(FigureSource.Kind.TYPED, "นางสาวเจ้าหน้าที่ 13", AT));
        figures.has(Kind.FEMALE_PUPILS, 58, FigureSource.imported("dmc-2569.xlsx", AT));

        String thai = words(TextCatalog.THAI);

        assertThat(thai).contains("2569", "1,205", "1,263");
        assertThat(thai)
                .contains("ชาย: บันทึกโดย นางสาวเจ้าหน้าที่ 13 เมื่อ 20 พ.ย. 69")
                .contains("หญิง: นำเข้าจากไฟล์ dmc-2569.xlsx เมื่อ 20 พ.ย. 69");
        assertThat(words(Locale.ENGLISH)).contains("Boys: typed by นางสาวเจ้าหน้าที่ 13 on");
    }

    @Test
    void clerkTypesInThaiDigits_theSeenEditionGoesAlong_andBlankFieldsStay() {
        figures.has(Kind.MALE_PUPILS, 60, FigureSource.imported("dmc-2569.xlsx", AT));
        var page = page(TextCatalog.THAI);
        var section = edited(page);
        OpenedPage.find(section, TextField.class, "admin-figures-male-pupils").setValue("๖๑");

        OpenedPage.press(section, "admin-figures-save");

        assertThat(figures.typed).containsExactly(new SchoolFigureRegister.Typed(Kind.MALE_PUPILS, 7, 61));
        assertThat(figures.year).isEqualTo(2026);
        assertThat(page.told).hasSize(1);
    }

    @Test
    void wordInsteadOfANumberIsRefusedAtItsField() {
        var section = edited(page(TextCatalog.THAI));
        TextField girls = OpenedPage.find(section, TextField.class, "admin-figures-female-pupils");
        girls.setValue("หกสิบ");

        OpenedPage.press(section, "admin-figures-save");

        assertThat(girls.isInvalid()).isTrue();
        assertThat(figures.typed).isEmpty();
    }

    @Test
    void whoMayNotChangeTheSchool_readsItsFiguresOnly() {
        figures.has(Kind.MALE_PUPILS, 1205, FigureSource.imported("dmc-2569.xlsx", AT));
        var ofAnother = TestCaller.in(new OfficeId(1))
                .with(Schools.VIEW)
                .inSchool(new SchoolId(SCHOOL.value() + 1), Schools.EDIT);

        var section = section(new OpenedPage(ofAnother, "105", TextCatalog.THAI));

        assertThat(OpenedPage.words(section)).contains("1,205");
        assertThat(OpenedPage.below(section)).noneMatch(part -> part instanceof HasValue<?, ?>);
        assertThat(OpenedPage.edits(section)).isEmpty();
    }

    @Test
    void figuresAreRead_oneButtonOpensTheForm_andCancelStoresNothing() {
        var section = section(page(TextCatalog.THAI));
        assertThat(OpenedPage.fields(section)).isEmpty();
        assertThat(OpenedPage.words(section)).contains("ยังไม่มีจำนวนนักเรียน");

        OpenedPage.press(section, "admin-figures-edit");
        assertThat(OpenedPage.primaries(section)).containsExactly("admin-figures-save");
        OpenedPage.find(section, TextField.class, "admin-figures-male-pupils").setValue("61");
        OpenedPage.press(section, "admin-figures-cancel");

        assertThat(OpenedPage.fields(section)).isEmpty();
        assertThat(figures.typed).isEmpty();
    }

    private String words(Locale locale) {
        return OpenedPage.words(section(page(locale)));
    }

    private static OpenedPage page(Locale locale) {
        var caller = TestCaller.in(new OfficeId(1)).with(Schools.VIEW).with(Schools.EDIT);
        return new OpenedPage(caller, "105", locale);
    }

    private FigureSection edited(OpenedPage page) {
        FigureSection section = section(page);
        OpenedPage.press(section, "admin-figures-edit");
        return section;
    }

    private FigureSection section(OpenedPage page) {
        return new FigureSection(page, page.texts(), figures, SCHOOL, LocalDate.of(2026, 11, 20));
    }

    /** What was recorded of the school. */
    private static final class KeptFigures implements SchoolFigureRegister {
        private final List<Versioned<SchoolFigure>> known = new ArrayList<>();
        private final List<Typed> typed = new ArrayList<>();
        private int year;

        void has(Kind kind, int amount, FigureSource source) {
            known.add(new Versioned<>(new SchoolFigure(SCHOOL, 2026, kind, amount, source), 7));
        }

        @Override
        public List<Versioned<SchoolFigure>> of(Caller caller, SchoolId school) {
            return List.copyOf(known);
        }

        @Override
        public void type(Caller caller, SchoolId school, int typedYear, List<Typed> values) {
            year = typedYear;
            typed.addAll(values);
        }
    }
}
