package org.khet.portal.admin.internal.person.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.acting.ui.ActingChoiceLoader;
import org.khet.portal.admin.internal.acting.ui.ActingRoutes;
import org.khet.portal.admin.internal.audit.ui.RecordTrail;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.admin.internal.text.ModuleCatalogs;
import org.khet.portal.admin.internal.text.NamedModule;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.admin.acting.AbsenceRegister;
import org.khet.portal.api.admin.acting.ActingRegister;
import org.khet.portal.api.admin.audit.AuditLog;
import org.khet.portal.api.admin.post.PostActingRegister;
import org.khet.portal.api.admin.security.Accounts;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.admin.security.RoleSources.ByDecision;
import org.khet.portal.api.admin.security.RoleSources.ByFunction;
import org.khet.portal.api.admin.security.RoleSources.ByHand;
import org.khet.portal.api.admin.security.RoleSources.InPlaceOf;
import org.khet.portal.api.admin.security.RoleSources.InPost;
import org.khet.portal.api.admin.security.RoleSources.Source;
import org.khet.portal.api.admin.security.RoleSources.SourcedRole;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.post.PostActing;
import org.khet.portal.api.post.PostActingId;
import org.khet.portal.api.post.PostDecider;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.post.Posts;
import org.khet.portal.api.record.RecordCatalogue;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.fake.RecordingExports;

/** Where each role comes from, on the page of a person, without a browser. Source: core CORE-17; DESIGN picture 16. */
class RoleSourceSectionsTest {
    private static final OfficeId KT1 = SampleOffices.KT1;
    private static final PersonId CLERK = SampleOffices.personId(KT1, 13);
    private static final PersonId ADMIN = SampleOffices.personId(KT1, 4);
    private static final PersonId DIRECTOR = SampleOffices.personId(KT1, 1);
    private static final UnitId ICT = SampleOffices.units().getFirst().id();
    private static final SchoolId SCHOOL = SampleOffices.schoolId(KT1, 5);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Permission ASSIGN = Permission.of("ict:repair:assign");
    private static final ActingLimits UP_TO_5000 = new ActingLimits("", new BigDecimal("5000"), Set.of("ict"));
    private static final TestCaller ADMINISTRATOR =
            TestCaller.in(KT1).with(Accounts.MANAGE, AuditTrail.READ, Offices.CONFIGURE);
    private final NamedModule ict = new NamedModule(
            "ict",
            Map.of(
                    "ict.title",
                    "งาน ICT",
                    "ict.role.head",
                    "หัวหน้างาน ICT",
                    "ict.permission.repair.assign",
                    "มอบหมาย"));
    private final List<SourcedRole> roles = new ArrayList<>();
    private final FakePeople people = new FakePeople();

    @Test
    void eachRoleTellsWhereItComesFrom_howFarAndHowLongItReaches() {
        give(null, null, null, new ByHand(new AccountId(7), ADMIN, LocalDate.of(2026, 11, 2)), ActingLimits.NONE);
        give(ICT, null, TODAY.plusDays(4), new ByFunction("clerk", "5/2570"), ActingLimits.NONE);
        give(null, SCHOOL, null, new InPost(new PostActingId(1), ActingCapacity.IN_POST, "12/2569"), ActingLimits.NONE);
        give(null, null, TODAY, new InPlaceOf(DIRECTOR, ActingCapacity.ACTING, "3/2569"), UP_TO_5000);

        String words = OpenedPage.words(section(ADMINISTRATOR, TextCatalog.THAI));

        assertThat(words)
                .contains("4 บทบาท", "หัวหน้างาน ICT", "ทั้งสำนักงาน", "20 พ.ย. 69", "24 พ.ย. 69")
                .contains(SampleOffices.units().getFirst().shortName(), school())
                .contains("กำหนดในบัญชีผู้ใช้โดย " + name(ADMIN) + " เมื่อ 2 พ.ย. 69")
                .contains("หน้าที่ธุรการกลุ่ม คำสั่งที่ 5/2570")
                .contains("รักษาการในตำแหน่ง เลขที่ 46 คำสั่งที่ 12/2569")
                .contains("รักษาราชการแทน " + name(DIRECTOR) + " คำสั่งที่ 3/2569 เฉพาะ งาน ICT")
                .contains("5,000.00");
    }

    @Test
    void sourceIsOpened_byWhoMayOpenItsPage() {
        give(null, null, null, new ByHand(new AccountId(7), ADMIN, TODAY), ActingLimits.NONE);
        give(ICT, null, null, new ByFunction("clerk", "5/2570"), ActingLimits.NONE);
        give(ICT, null, null, new InPost(new PostActingId(1), ActingCapacity.ON_DUTY, "12/2569"), ActingLimits.NONE);
        give(ICT, null, TODAY, new InPlaceOf(DIRECTOR, ActingCapacity.ACTING, "3/2569"), ActingLimits.NONE);
        give(null, null, TODAY, new ByDecision(new ModuleId("ict")), ActingLimits.NONE);

        assertThat(links(ADMINISTRATOR))
                .containsExactly(
                        "/admin/audit?q=core.account/7",
                        "/admin/people/" + CLERK.value() + "?tab=work",
                        "/admin/posts/46",
                        "/admin/people/" + DIRECTOR.value() + "?tab=acting");
        assertThat(links(TestCaller.in(KT1).inSchool(SCHOOL, Accounts.MANAGE))).isEmpty();
    }

    @Test
    void whatThePortalDoesNotKnow_isNotSaid() {
        give(null, null, null, new ByHand(new AccountId(7), null, TODAY), ActingLimits.NONE);
        assertThat(OpenedPage.words(section(ADMINISTRATOR, TextCatalog.THAI)))
                .contains("กำหนดในบัญชีผู้ใช้เมื่อ 20 พ.ย. 69");
        roles.clear();
        give(null, null, null, new ByHand(new AccountId(7), null, null), ActingLimits.NONE);
        give(null, null, TODAY, new ByDecision(new ModuleId("ict")), ActingLimits.NONE);

        assertThat(OpenedPage.words(section(ADMINISTRATOR, TextCatalog.THAI)))
                .contains("กำหนดในบัญชีผู้ใช้", "อ่านข้อมูลของงาน ICT")
                .doesNotContain("โดย", "เมื่อ");
        roles.clear();
        assertThat(OpenedPage.words(section(ADMINISTRATOR, TextCatalog.THAI))).contains("วันนี้ไม่มีบทบาทที่มีผล");
    }

    @Test
    @SuppressWarnings("unchecked")
    void permissionThatIsChosen_namesTheRolesThatGiveIt() {
        give(ICT, null, null, new ByFunction("section-head", "5/2570"), ActingLimits.NONE);
        roles.add(new SourcedRole(
                new Grant("ict.head", null, null, true, TODAY, null),
                new ByHand(new AccountId(7), null, null),
                ActingLimits.NONE,
                Set.of()));
        Component section = section(ADMINISTRATOR, TextCatalog.THAI);
        ComboBox<Permission> field = OpenedPage.find(section, ComboBox.class, "admin-rights-permission");
        assertThat(field.getListDataView().getItems()).containsExactly(ASSIGN);
        assertThat(field.getItemLabelGenerator().apply(ASSIGN)).isEqualTo("งาน ICT: มอบหมาย");

        field.setValue(ASSIGN);
        assertThat(answer(section))
                .contains("หัวหน้างาน ICT", "หน้าที่หัวหน้ากลุ่มงาน คำสั่งที่ 5/2570")
                .doesNotContain("เฉพาะเรื่องของตน");
        field.clear();
        assertThat(answer(section)).doesNotContain("หัวหน้างาน ICT");
    }

    @Test
    void everyWordIsThereInBothLanguages() {
        give(null, null, null, new ByHand(new AccountId(7), ADMIN, TODAY), ActingLimits.NONE);
        give(null, null, null, new ByHand(new AccountId(7), null, TODAY), ActingLimits.NONE);
        give(null, null, null, new ByHand(new AccountId(7), null, null), ActingLimits.NONE);
        give(new UnitId(999), null, null, new ByFunction("clerk", "5/2570"), ActingLimits.NONE);
        give(ICT, null, null, new InPost(new PostActingId(1), ActingCapacity.ON_DUTY, "12/2569"), UP_TO_5000);
        give(ICT, null, TODAY, new InPlaceOf(DIRECTOR, ActingCapacity.ON_BEHALF, "3/2569"), ActingLimits.NONE);
        give(null, null, TODAY, new ByDecision(new ModuleId("ict")), ActingLimits.NONE);

        assertThat(OpenedPage.words(section(ADMINISTRATOR, TextCatalog.THAI))).doesNotContain("[admin.", "{0}");
        assertThat(OpenedPage.words(section(ADMINISTRATOR, Locale.ENGLISH)))
                .contains("Roles: 7", "20 Nov 2026", "Function Group clerk, order 5/2570")
                .doesNotContain("[admin.", "{0}");
    }

    private void give(
            @Nullable UnitId unit,
            @Nullable SchoolId school,
            @Nullable LocalDate until,
            Source source,
            ActingLimits limits) {
        roles.add(new SourcedRole(
                new Grant("ict.head", unit, school, false, TODAY, until), source, limits, Set.of(ASSIGN)));
    }

    private String name(PersonId person) {
        return people.find(KT1, person).orElseThrow().fullName();
    }

    private static String school() {
        return new FakeSchools().find(KT1, SCHOOL).orElseThrow().shortName();
    }

    private static String answer(Component section) {
        return OpenedPage.words(
                OpenedPage.find(section, com.vaadin.flow.component.html.Div.class, "admin-rights-answer"));
    }

    private List<String> links(TestCaller caller) {
        return OpenedPage.below(section(caller, TextCatalog.THAI))
                .filter(Anchor.class::isInstance)
                .map(part -> ((Anchor) part).getHref())
                .toList();
    }

    private Component section(TestCaller caller, Locale locale) {
        var catalogs = new ModuleCatalogs();
        catalogs.addModule(ict);
        var page = new OpenedPage(caller, String.valueOf(CLERK.value()), locale);
        var units = FakeUnits.ofSampleOffices();
        var schools = new FakeSchools();
        var lists = new FakeCodeLists();
        var posts = new VacantPost();
        var acting = new ActingRoutes(
                unasked(ActingRegister.class),
                unasked(AbsenceRegister.class),
                new ActingChoiceLoader(
                        people, lists, Clocks.at("2026-11-20T09:30"), posts, unasked(PostActingRegister.class)),
                catalogs,
                new RecordingExports(),
                unasked(RecordCatalogue.class));
        var sections = new RoleSourceSections(
                (asking, person) -> List.copyOf(roles),
                people,
                posts,
                acting,
                new RecordTrail(unasked(AuditLog.class), units, schools));
        return sections.of(
                page,
                catalogs.with(page.texts()),
                new Workplaces(KT1, units, schools, TODAY, Scope.OFFICE, lists),
                CLERK);
    }

    /** Answers nothing but that there is none. */
    private static <T> T unasked(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> List.of()));
    }

    /** The clerk acts in the vacant post 46. */
    private static final class VacantPost implements Posts {
        @Override
        public List<Seat> seats(OfficeId office, LocalDate day) {
            PostId post = new PostId(46);
            var acting = new PostActing(
                    new PostActingId(1),
                    post,
                    CLERK,
                    ActingCapacity.IN_POST,
                    "",
                    null,
                    "ict.head",
                    ActingLimits.NONE,
                    "12/2569",
                    TODAY,
                    null);
            return List.of(new Seat(new Post(post, office, "46", "supervisor", "", "", null), null, acting));
        }

        @Override
        public Optional<PostDecider> decider(OfficeId office, PostId post, HalfDay when) {
            return Optional.empty();
        }

        @Override
        public Optional<Post> find(OfficeId office, PostId post) {
            return Optional.empty();
        }

        @Override
        public List<PostActing> acting(OfficeId office, LocalDate day) {
            return List.of();
        }
    }
}
