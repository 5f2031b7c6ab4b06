package org.khet.portal.admin.internal.chart.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.chart.ChartMessages;
import org.khet.portal.admin.internal.chart.ChartPaper;
import org.khet.portal.admin.internal.chart.ChartReader;
import org.khet.portal.admin.internal.chart.ChartService;
import org.khet.portal.admin.internal.chart.OrganisationChart;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.acting.Decider;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.ui.component.PersonPhotos;
import org.khet.portal.api.ui.component.ThaiDatePicker;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeActing;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakePhotos;
import org.khet.portal.testkit.fake.FakeUnits;

/** The organisation chart without a browser. CORE-17, figure 16 of the design. */
class ChartViewTest {
    private static final OfficeId KT1 = SampleOffices.KT1;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final UnitId SUP = SampleOffices.unit(KT1, "SUP").id();
    private final List<PrintDocument> printed = new ArrayList<>();
    private final SupervisorsPosts posts = new SupervisorsPosts(SUP);
    private final ChartReader reader = new ChartReader(
            FakeUnits.ofSampleOffices(),
            posts,
            posts.headedBy(SampleOffices.personId(KT1, 19)),
            new FakePeople(),
            new FakeActing()
                    .away(
                            KT1,
                            SampleOffices.personId(KT1, 19),
                            HalfDay.morning(TODAY),
                            HalfDay.afternoon(TODAY),
                            new Decider(
                                    SampleOffices.personId(KT1, 19),
                                    SampleOffices.personId(KT1, 20),
                                    ActingCapacity.ACTING,
                                    1,
                                    ActingLimits.NONE,
                                    "5/2569")));
    private final FakePhotos photos = new FakePhotos();
    private final ChartPaper paper = new ChartPaper(
            (document, out) -> printed.add(document),
            new FakeLetterheads(new FakeOffices()),
            photos,
            Clocks.at("2026-11-20T09:30"));
    private final ChartService service = new ChartService(reader, paper, photos, Clocks.at("2026-11-20T09:30"));

    @Test
    void cardOfAGroupSaysWhoHeadsIt_whoActsToday_andWhichPostIsVacant() {
        ChartView view = view(page(TextCatalog.THAI));
        String card = OpenedPage.words(OpenedPage.find(view, NativeButton.class, "admin-chart-SUP"));

        assertThat(card).contains("นายเจ้าหน้าที่ 19", "ผู้อำนวยการกลุ่ม", "1 คน");
        assertThat(card).contains("เจ้าหน้าที่ 20 รักษาราชการแทน");
        assertThat(card).contains("ว่าง: ศึกษานิเทศก์ เลขที่ 46", "เจ้าหน้าที่ 10 รักษาการในตำแหน่ง");
        assertThat(OpenedPage.words(view)).contains("ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา เลขที่ 1");

        OpenedPage.find(view, Checkbox.class, "admin-chart-vacant").setValue(false);
        OpenedPage.find(view, Checkbox.class, "admin-chart-instead").setValue(false);
        assertThat(OpenedPage.words(OpenedPage.find(view, NativeButton.class, "admin-chart-SUP")))
                .contains("นายเจ้าหน้าที่ 19")
                .doesNotContain("ว่าง", "รักษา");
    }

    @Test
    void pressedGroupShowsItsPeople_andASecondPressClosesThem() {
        OpenedPage page = page(TextCatalog.THAI);
        ChartView view = view(page);

        press(view, "admin-chart-PLAN");
        assertThat(isPressed(view, "admin-chart-PLAN")).isEqualTo("true");
        press(view, "admin-chart-PLAN");
        assertThat(isPressed(view, "admin-chart-PLAN")).isEqualTo("false");

        assertThat(detail(page, "PLAN"))
                .contains("เจ้าหน้าที่ 08", "เจ้าหน้าที่ 11", "นักวิเคราะห์นโยบายและแผนปฏิบัติการ");
        assertThat(detail(page, "SUP"))
                .contains(
                        "ผู้อำนวยการกลุ่ม", "ไม่อยู่", "เจ้าหน้าที่ 20 รักษาราชการแทน", "ว่าง: ศึกษานิเทศก์ เลขที่ 46");
    }

    private String detail(OpenedPage page, String unit) {
        OrganisationChart chart = reader.read(KT1, TODAY, HalfDay.morning(TODAY));
        return OpenedPage.words(new GroupPanel(
                words(page),
                chart,
                chart.group(SampleOffices.unit(KT1, unit).id()).orElseThrow(),
                PersonPhotos.of(photos, page.caller(), chart.everybody()),
                () -> {}));
    }

    private static String isPressed(ChartView view, String id) {
        return OpenedPage.find(view, NativeButton.class, id).getElement().getAttribute("aria-pressed");
    }

    @Test
    void anotherDayIsThePast_withThoseWhoHeldThePostsThen() {
        ChartView view = view(page(TextCatalog.THAI));

        OpenedPage.find(view, ThaiDatePicker.class, "admin-chart-day").setValue(TODAY.minusYears(1));

        assertThat(OpenedPage.words(view)).contains("ผัง ณ 20 พฤศจิกายน 2568");
        assertThat(OpenedPage.words(OpenedPage.find(view, NativeButton.class, "admin-chart-PLAN")))
                .contains("0 คน", "ยังไม่มีหัวหน้าตามคำสั่ง");
    }

    @Test
    void paperHasEveryGroup_andNeedsTheRightToSeePeople() throws IOException {
        OpenedPage page = page(TextCatalog.THAI);
        OrganisationChart chart = reader.read(KT1, TODAY, HalfDay.morning(TODAY));

        paper.print(page.caller(), chart, words(page), true, new ByteArrayOutputStream());

        assertThat(printed)
                .singleElement()
                .satisfies(one -> assertThat(one.model().toString())
                        .contains(
                                "ประถมศึกษาตัวอย่าง เขต 1",
                                "20 พฤศจิกายน 2569",
                                "09.30",
                                "ว่าง: ศึกษานิเทศก์ เลขที่ 46",
                                "นายเจ้าหน้าที่ 19"));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(
                        () -> paper.print(TestCaller.in(KT1), chart, words(page), true, new ByteArrayOutputStream()));
    }

    @Test
    void whoHasAPhotoStandsOnTheChartWithIt_theOthersWithTheirInitials() {
        photos.with(SampleOffices.personId(KT1, 19), 3);
        ChartView view = view(page(TextCatalog.THAI));
        NativeButton card = OpenedPage.find(view, NativeButton.class, "admin-chart-SUP");

        assertThat(faces(card)).singleElement().satisfies(face -> {
            assertThat(face.getAlt()).as("the name stands beside it").contains("");
            assertThat(face.getElement().getAttribute("loading")).isEqualTo("lazy");
        });
        assertThat(faces(OpenedPage.find(view, NativeButton.class, "admin-chart-PLAN")))
                .isEmpty();

        OpenedPage.find(view, Checkbox.class, "admin-chart-photos").setValue(false);
        assertThat(faces(view)).isEmpty();
    }

    @Test
    void paperOfADemonstrationOffice_saysThatAllIsInvented() throws IOException {
        OpenedPage page = page(TextCatalog.THAI);
        OrganisationChart chart = reader.read(KT1, TODAY, HalfDay.morning(TODAY));
        var invented = new ChartPaper(
                (document, out) -> printed.add(document),
                new FakeLetterheads(new FakeOffices(), KT1),
                photos,
                Clocks.at("2026-11-20T09:30"));

        paper.print(page.caller(), chart, words(page), false, new ByteArrayOutputStream());
        invented.print(page.caller(), chart, words(page), false, new ByteArrayOutputStream());

        assertThat(printed)
                .extracting(one -> String.valueOf(one.model().get("watermark")))
                .containsExactly("", FakeLetterheads.WATERMARK);
    }

    @Test
    void paperHasThePhotosOfThoseWhoLead_orNone() throws IOException {
        photos.with(SampleOffices.personId(KT1, 19), 3).with(SampleOffices.personId(KT1, 20), 1);
        OpenedPage page = page(TextCatalog.THAI);
        OrganisationChart chart = reader.read(KT1, TODAY, HalfDay.morning(TODAY));

        paper.print(page.caller(), chart, words(page), true, new ByteArrayOutputStream());
        paper.print(page.caller(), chart, words(page), false, new ByteArrayOutputStream());

        String face = "face-" + SampleOffices.personId(KT1, 19).value();
        assertThat(printed.getFirst().images()).containsOnlyKeys(face);
        assertThat(printed.getFirst().model().toString()).contains("face=" + face);
        assertThat(printed.getLast().images()).isEmpty();
        assertThat(printed.getLast().model().toString()).doesNotContain(face);
    }

    private static List<Image> faces(Component top) {
        return OpenedPage.below(top)
                .filter(Image.class::isInstance)
                .map(Image.class::cast)
                .toList();
    }

    @Test
    void everyWordIsThereInBothLanguages() {
        for (Locale locale : List.of(TextCatalog.THAI, Locale.ENGLISH)) {
            ChartView view = view(page(locale));
            assertThat(detail(page(locale), "SUP")).doesNotContain("[admin.");
            OpenedPage.find(view, ThaiDatePicker.class, "admin-chart-day").setValue(TODAY.minusDays(1));

            assertThat(OpenedPage.words(view)).doesNotContain("[admin.");
        }
    }

    private static void press(ChartView view, String id) {
        NativeButton card = OpenedPage.find(view, NativeButton.class, id);
        ComponentUtil.fireEvent(card, new ClickEvent<>(card));
    }

    private ChartView view(OpenedPage page) {
        return new ChartView(page, words(page), service);
    }

    private static ChartMessages words(OpenedPage page) {
        return new ChartMessages(page.texts(), new FakeCodeLists(), KT1);
    }

    private static OpenedPage page(Locale locale) {
        return new OpenedPage(TestCaller.in(KT1).with(People.VIEW), "", locale);
    }
}
