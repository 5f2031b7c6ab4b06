package org.khet.portal.admin.internal.duty.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.duty.UnitDuties;
import org.khet.portal.api.admin.duty.UnitDuty;
import org.khet.portal.api.admin.post.MissingOrders.Kind;
import org.khet.portal.api.admin.post.MissingOrders.Line;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.process.OwnProcesses;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.fake.RecordingExports;

/** What the office still lacks: people without an order, processes without an owner (CORE-30), on 20 November 2569. */
class GapsViewTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final PersonId SOMSRI = new PersonId(1005);
    private static final PersonId PRASERT = new PersonId(1007);
    private final FakeUnits units = FakeUnits.ofSampleOffices();
    private final Unit unit = units.of(SampleOffices.KT1).getFirst();
    private final FakePeople people =
            new FakePeople().with(person(SOMSRI, "สมศรี")).with(person(PRASERT, "ประเสริฐ"));
    private final GapMessages books = new GapMessages(
            new DutyServices(new NoDuties(), new Shown(), units, people, Clocks.at("2026-11-20T09:30")),
            this::lines,
            new UnownedProcesses(),
            new FakeCodeLists());

    private List<Line> lines(Caller caller, LocalDate day) {
        caller.require(People.VIEW);
        return List.of(
                new Line(Kind.DUTY, SOMSRI, unit.id(), null, "(ก)", "", TODAY),
                new Line(Kind.ACTING, PRASERT, unit.id(), new PostId(44), "IN_POST", "-", TODAY));
    }

    @Test
    void peopleWithoutAnOrder_standWithWhatTheyDo_areFoundByWords_andLeadToWhereItIsMended() {
        OpenedPage page = keeper();
        var list = GapList.orders(page.texts(), TODAY, books.withoutOrder(page.caller(), page.texts(), TODAY));

        assertThat(list.all())
                .containsExactly(
                        new GapLine(
                                "นายประเสริฐ ตัวอย่าง",
                                page.texts().get("admin.acting.capacity.IN_POST"),
                                unit.name(),
                                "-",
                                "admin/posts/44"),
                        new GapLine(
                                "นายสมศรี ตัวอย่าง",
                                "(ก) ปฏิบัติงานสารบรรณ",
                                unit.name(),
                                "",
                                "admin/office/" + unit.id().value()));
        assertThat(list.found("สารบรรณ")).extracting(GapLine::name).containsExactly("นายสมศรี ตัวอย่าง");
        assertThat(RecordingExports.rows(list.out("ประเสริฐ")))
                .containsExactly(List.of(
                        "นายประเสริฐ ตัวอย่าง", page.texts().get("admin.acting.capacity.IN_POST"), unit.name(), "-"));
        assertThat(list.out("").kind().personal()).isTrue();
    }

    @Test
    void processesWithoutAnOwner_standWithWhatIsDecided_asOfTheDay() {
        OpenedPage page = keeper();
        var list = GapList.processes(page.texts(), TODAY, books.unowned(page.caller(), page.texts(), TODAY));

        assertThat(list.all())
                .extracting(GapLine::address)
                .containsExactlyInAnyOrder("admin/processes/ict.repair", "admin/processes/ict.loan");
        assertThat(list.all()).extracting(GapLine::unit).anyMatch(next -> next.contains("1 ม.ค. 70"));
        assertThat(list.out("").kind().personal()).isFalse();
        assertThat(books.unowned(page.caller(), page.texts(), UnownedProcesses.NEW_YEAR))
                .isEmpty();

        OwnProcesses keeper = office -> office.equals(SampleOffices.KT1)
                ? List.of(new OwnProcesses.OwnProcess("ท-91", "งานเยี่ยมบ้าน", "processes/processes/91"))
                : List.of();
        books.come(keeper);
        assertThat(books.unowned(page.caller(), page.texts(), UnownedProcesses.NEW_YEAR))
                .as("the office made it itself")
                .containsExactly(new GapLine(
                        "ท-91 งานเยี่ยมบ้าน", page.texts().get("admin.gaps.own"), "", "", "processes/processes/91"));
        books.go(keeper);
        assertThat(books.unowned(page.caller(), page.texts(), UnownedProcesses.NEW_YEAR))
                .isEmpty();
    }

    @Test
    void tabsShowOneListEach_inBothLanguages_andTheEmptyOneSaysSo() {
        for (Locale locale : List.of(TextCatalog.THAI, Locale.ENGLISH)) {
            var page = new OpenedPage(keeping(), "", locale);
            Component view = new GapsView(page, page.texts(), books, new RecordingExports());
            Tabs tabs = OpenedPage.find(view, Tabs.class, "admin-gaps-tabs");
            assertThat(tabs.getChildren().map(tab -> ((Tab) tab).getLabel()).toList())
                    .containsExactly(
                            page.texts().get("admin.gaps.tab.duties"),
                            page.texts().get("admin.gaps.tab.orders"),
                            page.texts().get("admin.gaps.tab.processes"));
            assertThat(OpenedPage.words(view)).contains(page.texts().get("admin.vacant-duty.empty.title"));

            tabs.setSelectedIndex(1);
            assertThat(OpenedPage.find(view, Div.class, "admin-gaps-orders-count")
                            .getText())
                    .isEqualTo(page.texts().get("admin.gaps.count", 2, 2));
            tabs.setSelectedIndex(2);
            assertThat(OpenedPage.find(view, Div.class, "admin-gaps-processes-count")
                            .getText())
                    .isEqualTo(page.texts().get("admin.gaps.count", 2, 2));
            assertThat(OpenedPage.words(view)).doesNotContain("[admin.");
        }
    }

    @Test
    void whoMayNotSeeProcessesHasNoTabOfThem_whoMayNotSeePeopleSeesNothing() {
        var reader = new OpenedPage(TestCaller.in(SampleOffices.KT1).with(People.VIEW), "", TextCatalog.THAI);
        Component view = new GapsView(reader, reader.texts(), books, new RecordingExports());
        assertThat(OpenedPage.find(view, Tabs.class, "admin-gaps-tabs").getChildren())
                .hasSize(2);

        var stranger = new OpenedPage(TestCaller.in(SampleOffices.KT1), "", TextCatalog.THAI);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> new DutyRoutes(books, new RecordingExports()).vacant(stranger, stranger.texts()));
    }

    private static OpenedPage keeper() {
        return new OpenedPage(keeping(), "", TextCatalog.THAI);
    }

    private static TestCaller keeping() {
        return TestCaller.in(SampleOffices.KT1).with(Offices.VIEW, People.VIEW);
    }

    private Person person(PersonId id, String firstName) {
        return new Person(
                id, SampleOffices.KT1, "นาย", firstName, "ตัวอย่าง", "เจ้าหน้าที่", unit.id(), null, "", "", true);
    }

    private static final class Shown implements UnitDuties {
        private static final UnitDuty LETTERS = new UnitDuty("(ก)", "ปฏิบัติงานสารบรรณ", "ปฏิบัติงานสารบรรณ");

        @Override
        public List<UnitDuty> powers(OfficeId office) {
            return List.of();
        }

        @Override
        public Map<UnitId, List<UnitDuty>> all(OfficeId office) {
            return Map.of();
        }

        @Override
        public List<UnitDuty> of(OfficeId office, @Nullable UnitId unit) {
            return List.of(LETTERS);
        }
    }
}
