package org.khet.portal.admin.internal.person.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.admin.internal.text.ModuleCatalogs;
import org.khet.portal.admin.internal.text.NamedModule;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.admin.security.Accounts.Role;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Scope;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeUnits;

/** The roles of an account as rows. */
class GrantListFieldTest {
    private static final OfficeId OFFICE = new OfficeId(1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final List<Role> GIVEN =
            List.of(new Role("core.staff", List.of()), new Role("ict.clerk", List.of()));
    private static final Workplaces PLACES = new Workplaces(
            OFFICE, FakeUnits.ofSampleOffices(), new FakeSchools(), TODAY, Scope.OFFICE, new FakeCodeLists());
    private static final NamedModule ICT = new NamedModule("ict", Map.of("ict.role.clerk", "ธุรการ ICT"));
    private final OpenedPage page = new OpenedPage(TestCaller.in(OFFICE), "", TextCatalog.THAI);
    private final ModuleCatalogs catalogs = new ModuleCatalogs();
    private final GrantListField rows;

    GrantListFieldTest() {
        catalogs.addModule(ICT);
        rows = new GrantListField(catalogs.with(page.texts()), GIVEN, PLACES);
    }

    @Test
    void roleOfARemovedModule_isNotOffered_andStaysWithWhoHoldsIt_withoutItsCode() {
        catalogs.dropModule(ICT);
        var held = new Grant("ict.clerk", null, null, false, TODAY, null);
        var fresh = new GrantListField(catalogs.with(page.texts()), GIVEN, PLACES);

        fresh.value(List.of(held));
        OpenedPage.press(fresh, "admin-grants-add");

        assertThat(fresh.value()).containsExactly(held);
        assertThat(role(fresh, 1).getItemLabelGenerator().apply("ict.clerk"))
                .isEqualTo("บทบาทของโมดูลที่ไม่ได้ติดตั้งอยู่");
        assertThat(role(fresh, 2).getListDataView().getItems()).doesNotContain("ict.clerk");
    }

    @Test
    void grantsThatWereThereStayAsTheyAre_alsoOfARoleThatCannotBeGiven() {
        var staff = new Grant("core.staff", null, null, true, TODAY, TODAY.plusYears(1));
        var foreign = new Grant("core.office-admin", null, new SchoolId(99), false, TODAY, null);

        rows.value(List.of(staff, foreign));

        assertThat(rows.value()).containsExactly(staff, foreign);
    }

    @Test
    void addedRowCountsOnceARoleIsChosen() {
        OpenedPage.press(rows, "admin-grants-add");
        assertThat(rows.value()).isEmpty();

        role(rows, 1).setValue("ict.clerk");

        assertThat(rows.value()).containsExactly(new Grant("ict.clerk", null, null, false, TODAY, null));
    }

    @Test
    void headOfSchoolIsOfferedNothingBeyondTheOwnSchool() {
        var own = new Scope(false, java.util.Set.of(), java.util.Set.of(new SchoolId(99)), false);
        var places =
                new Workplaces(OFFICE, FakeUnits.ofSampleOffices(), new FakeSchools(), TODAY, own, new FakeCodeLists());

        assertThat(places.units()).isEmpty();
        assertThat(places.openSchools()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> role(GrantListField rows, int number) {
        return OpenedPage.find(rows, ComboBox.class, "admin-grants-role-" + number);
    }
}
