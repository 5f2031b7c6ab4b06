package org.khet.portal.admin.internal.school.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.audit.ui.RecordTrail;
import org.khet.portal.admin.internal.pupil.ui.FigureSectionFactory;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.audit.AuditLog;
import org.khet.portal.api.admin.pupil.PupilCountRegister;
import org.khet.portal.api.admin.pupil.SchoolFigure;
import org.khet.portal.api.admin.pupil.SchoolFigureRegister;
import org.khet.portal.api.admin.school.SchoolMatters;
import org.khet.portal.api.admin.school.SchoolProfile;
import org.khet.portal.api.admin.school.SchoolRecord;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.admin.school.SchoolRegister.Membership;
import org.khet.portal.api.event.EventPublisher.Subscription;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.pupil.PupilCount;
import org.khet.portal.api.school.Coordinates;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.ui.OfficeMaps;
import org.khet.portal.api.ui.SchoolOffers;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeFiles;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeUnits;

/** The whole page of a school, tab by tab: it is read, and one form at a time is opened for typing. CORE-35. */
class SchoolPageTest {
    private static final School SCHOOL = SampleOffices.schools().getFirst();
    private static final int TABS = 7;
    private static final int PLACE = 3;
    private final SchoolPageParts others = new SchoolPageParts(new NamedMaps());
    private final ListedSchools register = new ListedSchools();
    private final TestServices services = new TestServices(register);

    @Test
    void nothingIsOpenForTyping_eachSectionHasOneButton_andOnePrimaryIsToBeSeenAtMost() {
        register.memberships.add(new Membership(SchoolRegister.NETWORK, "ริมน้ำ", LocalDate.of(2020, 5, 16), null));
        for (Locale locale : List.of(TextCatalog.THAI, Locale.ENGLISH)) {
            SchoolView view = view(clerk(locale));
            List<List<String>> sections = List.of(
                    List.of("admin-school-facts-edit"),
                    List.of("admin-move-edit", "admin-projects-edit"),
                    List.of("admin-pupils-edit", "admin-figures-edit"),
                    List.of(),
                    List.of(),
                    List.of("admin-end-edit"),
                    List.of());
            for (int tab = 0; tab < TABS; tab++) {
                tabs(view).setSelectedIndex(tab);
                assertThat(OpenedPage.fields(view))
                        .as("only days to look at")
                        .allMatch(id -> id.startsWith("admin-pupils-shown-"));
                assertThat(OpenedPage.primaries(view)).isEmpty();
                assertThat(OpenedPage.edits(view)).isEqualTo(sections.get(tab));
                for (String edit : sections.get(tab)) {
                    OpenedPage.press(view, edit);
                    assertThat(OpenedPage.primaries(view)).as(edit).hasSize(1);
                    OpenedPage.press(
                            view,
                            OpenedPage.shown(view)
                                    .filter(Button.class::isInstance)
                                    .flatMap(one -> one.getId().stream())
                                    .filter(id -> id.endsWith("-cancel"))
                                    .findFirst()
                                    .orElseThrow());
                }
            }
            assertThat(OpenedPage.words(view)).contains("ริมน้ำ").doesNotContain("[admin.");
        }
    }

    @Test
    void formInWhichSomethingWasTypedStays_andItsTabIsShownInsteadOfAnotherForm() {
        SchoolView view = view(clerk(TextCatalog.THAI));
        OpenedPage.press(view, "admin-school-facts-edit");
        TextField village = OpenedPage.find(view, TextField.class, "admin-school-village");
        village.setValue("หมู่ที่ 9");
        tabs(view).setSelectedIndex(1);

        OpenedPage.press(view, "admin-move-edit");

        assertThat(tabs(view).getSelectedIndex()).isZero();
        assertThat(village.getValue()).isEqualTo("หมู่ที่ 9");
        assertThat(OpenedPage.primaries(view)).containsExactly("admin-school-save");
    }

    @Test
    void readerHasNoEditButtonInAnyTab_norWhoMayChangeAnotherSchoolOnly() {
        var reader = TestCaller.in(SampleOffices.KT1).with(Schools.VIEW);
        var ofAnother = reader.inSchool(new SchoolId(SCHOOL.id().value() + 1), Schools.EDIT, PupilCountRegister.EDIT);
        for (TestCaller caller : List.of(reader, ofAnother)) {
            SchoolView view = view(new OpenedPage(caller, "1", TextCatalog.THAI));
            for (int tab = 0; tab < TABS; tab++) {
                tabs(view).setSelectedIndex(tab);
                assertThat(OpenedPage.edits(view)).isEmpty();
                assertThat(OpenedPage.primaries(view)).isEmpty();
            }
            assertThat(OpenedPage.words(view)).contains(SCHOOL.name(), "ยังไม่เคยยุบ รวม โอน หรือพัก");
        }
    }

    /** A module that is off or not there offers nothing; the map is there where the position is known. DESIGN picture 17. */
    @Test
    void modulesOfferInTheHead_andThePlaceIsAMap() {
        OpenedPage opened = clerk(TextCatalog.THAI);
        assertThat(OpenedPage.words(view(opened))).doesNotContain("ส่งหนังสือถึงโรงเรียน");
        SchoolOffers letters = (request, school) -> List.of(new Button(
                "ส่งหนังสือถึงโรงเรียน", press -> request.open("documents/letter-out?for=" + school.value())));
        others.bring(letters);
        SchoolView view = view(opened);

        assertThat(OpenedPage.words(view)).contains("ส่งหนังสือถึงโรงเรียน");
        tabs(view).setSelectedIndex(PLACE);
        assertThat(OpenedPage.words(view)).contains("admin-school-distances").doesNotContain("แผนที่ของ");
        services.profiles.stand.put(
                SCHOOL.id(),
                new SchoolProfile(
                        "", "", "", "", "", new Coordinates(new BigDecimal("14.5"), new BigDecimal("100.5")), ""));
        SchoolView placed = view(opened);
        tabs(placed).setSelectedIndex(PLACE);
        assertThat(OpenedPage.words(placed)).contains("แผนที่ของ " + SCHOOL.name());
        others.end(letters);
        assertThat(OpenedPage.words(view(opened))).doesNotContain("ส่งหนังสือถึงโรงเรียน");
    }

    private static Tabs tabs(SchoolView view) {
        return OpenedPage.find(view, Tabs.class, "admin-school-tabs");
    }

    private SchoolView view(OpenedPage opened) {
        SchoolRecord record = services.all().records().open(opened.caller(), SCHOOL.id());
        var clock = Clocks.at("2026-11-20T09:30");
        return new SchoolSections(
                        services.all(),
                        new FigureSectionFactory(new NoFigures(), new NoPupils(), new ShippedLists(), clock),
                        new NoMatters(),
                        new SchoolEndSectionFactory(
                                register, new EndedSchools(), new FakeSchools(), new FakeFiles(), clock),
                        new RecordTrail(unread(), FakeUnits.ofSampleOffices(), new FakeSchools()),
                        others)
                .page(opened, opened.texts(), new Versioned<>(record, 7), () -> new SchoolDistances(null, List.of()));
    }

    /** Nobody here may read the trail. */
    private static AuditLog unread() {
        return (AuditLog) Proxy.newProxyInstance(
                AuditLog.class.getClassLoader(), new Class<?>[] {AuditLog.class}, (self, method, args) -> {
                    throw new AssertionError(method.getName());
                });
    }

    private static OpenedPage clerk(Locale locale) {
        return new OpenedPage(
                TestCaller.in(SampleOffices.KT1).with(Schools.VIEW, Schools.EDIT, PupilCountRegister.EDIT),
                "1",
                locale);
    }

    private record NamedMaps() implements OfficeMaps {
        @Override
        public Component schools(ViewRequest request, String name, Map<BadgeTone, String> key, List<Marker> markers) {
            return new Span("แผนที่ของ " + name);
        }

        @Override
        public Component places(ViewRequest request, String name, Map<BadgeTone, String> key, List<Place> places) {
            throw new AssertionError(name);
        }
    }

    private record NoFigures() implements SchoolFigureRegister {
        @Override
        public List<Versioned<SchoolFigure>> of(Caller caller, SchoolId school) {
            return List.of();
        }

        @Override
        public void type(Caller caller, SchoolId school, int year, List<Typed> values) {}
    }

    private record NoPupils() implements PupilCountRegister {
        @Override
        public List<LocalDate> days(Caller caller) {
            return List.of(LocalDate.of(2026, 6, 10));
        }

        @Override
        public List<Versioned<PupilCount>> of(Caller caller, SchoolId school, LocalDate asOf) {
            return List.of();
        }

        @Override
        public void type(Caller caller, SchoolId school, LocalDate asOf, List<Typed> values) {}
    }

    private record NoMatters() implements SchoolMatters {
        @Override
        public List<Answer> ask(Caller caller, SchoolId school, Consumer<Answer> told) {
            return List.of();
        }

        @Override
        public Subscription follow(Runnable changed) {
            return () -> {};
        }
    }

    private record ShippedLists() implements CodeLists {
        @Override
        public List<CodeList.Code> of(OfficeId office, CodeList list) {
            return list.standard();
        }

        @Override
        public void replace(Caller caller, CodeList list, List<CodeList.Code> codes) {}
    }
}
