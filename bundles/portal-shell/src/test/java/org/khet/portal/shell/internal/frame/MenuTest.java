package org.khet.portal.shell.internal.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.process.ProcessTemplate;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.shell.internal.module.KnownModule;
import org.khet.portal.shell.internal.module.ModuleRegistry;
import org.khet.portal.shell.internal.module.TestModule;
import org.khet.portal.testkit.TestCaller;

class MenuTest {
    private static final OfficeId OFFICE = new OfficeId(1);
    private static final UnitId ICT = new UnitId(3);
    private static final UnitId ICT_SECTION = new UnitId(31);
    private static final UnitId FINANCE = new UnitId(2);
    private final Map<String, UnitId> owners = new HashMap<>();
    private final List<Unit> units = List.of(
            unit(FINANCE, null, "FIN", "การเงิน", 2),
            unit(ICT, null, "ICT", "ICT", 3),
            unit(ICT_SECTION, ICT, "ICT1", "กลุ่มงานซ่อม", 4));

    @Test
    void strangerSeesOnlyWhatMayBeOpened() {
        Menu menu = menu(TestCaller.in(OFFICE), null, TestModule.repair());
        assertThat(menu.common()).extracting(MenuEntry::title).containsExactly("แจ้งซ่อม");
        assertThat(menu.groups()).isEmpty();
        assertThat(menu.administration()).isEmpty();
    }

    @Test
    void ownGroupComesFirst_othersInTheOfficesOrder() {
        TestModule finance = new TestModule(
                "repair", ViewEntry.at("tickets", request -> new Div()).inMenu("FIN", "wallet", 1));
        Menu menu = menu(TestCaller.in(OFFICE).with(TestModule.ACCEPT), ICT_SECTION, TestModule.repair(), finance);
        assertThat(menu.groups()).extracting(MenuGroup::title).containsExactly("ICT", "การเงิน");
        assertThat(menu.groups()).extracting(MenuGroup::own).containsExactly(true, false);
        Menu visitor = menu(TestCaller.in(OFFICE).with(TestModule.ACCEPT), null, TestModule.repair(), finance);
        assertThat(visitor.groups()).extracting(MenuGroup::title).containsExactly("การเงิน", "ICT");
    }

    @Test
    void viewThatFollowsAProcess_standsWithTheGroupThatOwnsIt() {
        ProcessTemplate process = ProcessTemplate.of("repair.tickets", "ICT", "PLAN");
        TestModule module = new TestModule(
                "repair",
                ViewEntry.at("tickets", request -> new Div())
                        .inMenu("ICT", "wrench", 1)
                        .follows(process));
        assertThat(menu(TestCaller.in(OFFICE), null, module).groups())
                .as("nobody owns it")
                .extracting(MenuGroup::title)
                .containsExactly("ICT");

        owners.put("repair.tickets", FINANCE);
        assertThat(menu(TestCaller.in(OFFICE), FINANCE, module).groups())
                .extracting(MenuGroup::title, MenuGroup::own)
                .containsExactly(tuple("การเงิน", true));

        owners.put("repair.tickets", ICT_SECTION);
        assertThat(menu(TestCaller.in(OFFICE), null, module).groups())
                .as("a section of the group")
                .extracting(MenuGroup::title)
                .containsExactly("ICT");
    }

    @Test
    void groupThatTheOfficeHasNot_bearsTheModulesName() {
        TestModule odd = new TestModule(
                "repair", ViewEntry.at("tickets", request -> new Div()).inMenu("LAW", "scale", 1));
        assertThat(menu(TestCaller.in(OFFICE), null, odd).groups())
                .extracting(MenuGroup::title)
                .containsExactly("งานซ่อม");
    }

    @Test
    void whatAdministratorsKeep_isInTheirMenuOnly_thoughOthersMayOpenIt() {
        TestModule module = new TestModule(
                "repair",
                ViewEntry.at("tickets", request -> new Div())
                        .inMenu(ViewEntry.ADMIN, "file-pen", 1)
                        .listedFor(caller -> caller.may(TestModule.ACCEPT)));
        assertThat(menu(TestCaller.in(OFFICE), ICT, module).administration()).isEmpty();
        assertThat(menu(TestCaller.in(OFFICE).with(TestModule.ACCEPT), ICT, module)
                        .administration())
                .hasSize(1);
        assertThat(ModuleRegistry.mayOpen(TestCaller.in(OFFICE), module.views().getFirst()))
                .isTrue();
    }

    @Test
    void listsThatSayASubHeading_standUnderItTogether() {
        TestModule module = new TestModule(
                "repair",
                ViewEntry.at("tickets", request -> new Div())
                        .inMenu("ICT", "wrench", 1)
                        .under("stock"),
                ViewEntry.at("ticket-form", request -> new Div()).inMenu("ICT", "wrench", 2),
                ViewEntry.at("parts", request -> new Div())
                        .inMenu("ICT", "package", 3)
                        .under("stock"));
        MenuGroup group = menu(TestCaller.in(OFFICE), null, module).groups().getFirst();
        assertThat(group.entries())
                .extracting(MenuEntry::heading)
                .containsExactly("[repair.menu.stock]", "", "[repair.menu.stock]");

        assertThat(drawer(module, false))
                .containsSubsequence("[repair.menu.stock]", "repair/tickets", "repair/parts", "repair/ticket-form");
    }

    @Test
    void listThatIsAloneUnderItsSubHeading_standsWithoutIt() {
        TestModule module = new TestModule(
                "repair",
                ViewEntry.at("tickets", request -> new Div())
                        .inMenu("ICT", "wrench", 1)
                        .under("stock"),
                ViewEntry.at("ticket-form", request -> new Div()).inMenu("ICT", "wrench", 2));

        assertThat(drawer(module, false))
                .containsSubsequence("repair/tickets", "repair/ticket-form")
                .doesNotContain("[repair.menu.stock]");
    }

    @Test
    void moduleWithMuchForEverybody_foldsUnderItsNameBesideWhatAllUse_notAmongTheGroups() {
        TestModule module = new TestModule("repair", lists(5, ViewEntry.COMMON));
        Menu menu = menu(TestCaller.in(OFFICE), null, module);

        assertThat(menu.common()).isEmpty();
        assertThat(menu.groups()).isEmpty();
        assertThat(menu.shared()).extracting(MenuGroup::title).containsExactly("งานซ่อม");
        assertThat(menu.work()).hasSize(5);
        assertThat(drawer(module, false)).contains("งานกลาง", "repair/list4").doesNotContain("กลุ่มงาน");
    }

    @Test
    void schoolSeesAFewListsAtOnce_andManyByGroups() {
        assertThat(drawer(new TestModule("repair", lists(12, "ICT")), true))
                .contains("งานกับสำนักงานเขต", "repair/list11")
                .doesNotContain(">ICT<");
        assertThat(drawer(new TestModule("repair", lists(13, "ICT")), true))
                .contains("งานกับสำนักงานเขต", "repair/list12", "ICT");
    }

    private static ViewEntry[] lists(int number, String section) {
        return java.util.stream.IntStream.range(0, number)
                .mapToObj(place ->
                        ViewEntry.at("list" + place, request -> new Div()).inMenu(section, "wrench", place))
                .toArray(ViewEntry[]::new);
    }

    private String drawer(TestModule module, boolean school) {
        return new Drawer(menu(TestCaller.in(OFFICE), null, module), school, TextCatalog.THAI)
                .getElement()
                .getOuterHTML();
    }

    @Test
    void administrationStandsUnderHeadings_andIsSearchedWhereItIsLong() {
        ViewEntry[] few = {admin("people", "people"), admin("audit", "oversight")};
        assertThat(drawer(few))
                .containsSubsequence("[repair.menu.people]", "repair/people", "[repair.menu.oversight]", "repair/audit")
                .doesNotContain("shell-menu-search");

        ViewEntry[] many = java.util.stream.IntStream.range(0, 9)
                .mapToObj(place -> admin("list" + place, "system"))
                .toArray(ViewEntry[]::new);
        Drawer drawer =
                new Drawer(menu(TestCaller.in(OFFICE), null, new TestModule("repair", many)), false, TextCatalog.THAI);
        TextField search = drawer.getChildren()
                .filter(part -> "search".equals(part.getElement().getAttribute("role")))
                .flatMap(Component::getChildren)
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .findFirst()
                .orElseThrow();

        search.setValue("LIST7");

        assertThat(drawer.getChildren()
                        .filter(SideNav.class::isInstance)
                        .flatMap(nav -> ((SideNav) nav).getItems().stream())
                        .filter(SideNavItem::isVisible)
                        .map(SideNavItem::getPath))
                .contains("repair/list7")
                .doesNotContain("repair/list6");
    }

    private static ViewEntry admin(String name, String heading) {
        return ViewEntry.at(name, request -> new Div())
                .inMenu(ViewEntry.ADMIN, "users", 1)
                .under(heading);
    }

    private String drawer(ViewEntry... entries) {
        return drawer(new TestModule("repair", entries), false);
    }

    @Test
    void everythingThatMayBeOpened_isWhatTheSearchOffers() {
        List<KnownModule> modules = known(TestModule.repair());
        Menu all = Menu.ungrouped(modules, TestCaller.in(OFFICE).with(TestModule.ACCEPT), Locale.ENGLISH);

        assertThat(all.common()).extracting(MenuEntry::address).containsExactly("repair/ticket-form");
        assertThat(all.groups())
                .flatExtracting(MenuGroup::entries)
                .extracting(MenuEntry::address)
                .containsExactly("repair/tickets");
    }

    @Test
    void entryIsFoundByItsSynonymsInBothLanguages_wordByWord_notOnlyByItsTitle() {
        Menu menu = Menu.ungrouped(
                known(TestModule.repair()), TestCaller.in(OFFICE).with(TestModule.ACCEPT), TextCatalog.THAI);
        List<MenuEntry> all = menu.groups().getFirst().entries();

        for (String text : List.of("งานแจ้งซ่อม", "เครื่องเสีย", "ซ่อม ทะเบียน", "Broken", "repairs devices")) {
            assertThat(all.stream().filter(entry -> entry.isAbout(text)))
                    .as(text)
                    .extracting(MenuEntry::address)
                    .containsExactly("repair/tickets");
        }
        assertThat(all).noneMatch(entry -> entry.isAbout("เครื่องเสีย เงินเดือน"));
    }

    private Menu menu(TestCaller caller, UnitId own, TestModule... modules) {
        return Menu.of(
                known(modules),
                caller,
                new Menu.Place(units, own, process -> Optional.ofNullable(owners.get(process))),
                TextCatalog.THAI);
    }

    private static List<KnownModule> known(TestModule... modules) {
        return Arrays.stream(modules)
                .map(module ->
                        new KnownModule(module.id(), module.texts(), module.views(), module.cards(), List.of(), 1))
                .toList();
    }

    private static Unit unit(UnitId id, UnitId parent, String code, String name, int order) {
        return new Unit(id, OFFICE, parent, code, name, name, order, "");
    }
}
