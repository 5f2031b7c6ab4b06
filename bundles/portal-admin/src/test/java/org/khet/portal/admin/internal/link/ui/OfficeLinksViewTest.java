package org.khet.portal.admin.internal.link.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.link.OfficeLink;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.admin.internal.text.ModuleCatalogs;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeSettings;

/** The office's links: kept by who keeps its settings, on everybody's home page in the office's order. */
class OfficeLinksViewTest {
    private static final TestCaller KEEPER = TestCaller.of(SampleOffices.KT1, 4).with(Settings.CONFIGURE);
    private static final TestCaller OFFICER =
            TestCaller.of(SampleOffices.KT1, 13).with(Offices.VIEW);
    private static final OfficeLink SITE = new OfficeLink("เว็บไซต์สำนักงาน", "https://kt1.example.go.th/");
    private static final OfficeLink DMC = new OfficeLink("ระบบ DMC", "https://portal.bopp-obec.info/obec69/");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private final FakeSettings settings = new FakeSettings();
    private final OfficeLinkRoutes routes =
            new OfficeLinkRoutes(settings, Clocks.at("2026-11-20T09:30"), new ModuleCatalogs());

    @Test
    void whatTheKeeperPutsIntoOrder_everybodyFindsAtHome_inANewTabThatKnowsNothingOfThePortal() {
        settings.put(SampleOffices.KT1, OfficeLink.SETTING, List.of(SITE), TODAY.minusYears(1));
        Component page = view(TextCatalog.THAI);
        OpenedPage.press(page, "admin-office-links-add");
        type(page, "title-2", DMC.title());
        type(page, "address-2", DMC.address());
        OpenedPage.press(page, "admin-office-links-up-2");
        OpenedPage.press(page, "admin-office-links-save");

        assertThat(settings.get(SampleOffices.KT1, OfficeLink.SETTING, TODAY)).containsExactly(DMC, SITE);
        Component card = card(OFFICER, TextCatalog.THAI);
        assertThat(links(card)).extracting(Anchor::getHref).containsExactly(DMC.address(), SITE.address());
        assertThat(links(card)).allSatisfy(link -> {
            assertThat(link.getTarget()).contains("_blank");
            assertThat(link.getElement().getAttribute("rel")).isEqualTo("noopener noreferrer");
        });
        assertThat(OpenedPage.words(card)).contains("ระบบ DMC", "portal.bopp-obec.info", "เปิดในแท็บใหม่");
    }

    @Test
    void addressWithoutHttps_isRefusedAtItsField_andNothingIsStored() {
        Component page = view(TextCatalog.THAI);
        for (String address : List.of(
                "http://kt1.example.go.th",
                "javascript:alert(1)",
                "kt1.example.go.th",
                "https://",
                "https://me:pw@a.th")) {
            type(page, "title-1", "เว็บไซต์");
            type(page, "address-1", address);

            OpenedPage.press(page, "admin-office-links-save");

            assertThat(OpenedPage.find(page, TextField.class, "admin-office-links-address-1")
                            .isInvalid())
                    .as(address)
                    .isTrue();
        }
        assertThat(settings.get(SampleOffices.KT1, OfficeLink.SETTING, TODAY)).isEmpty();
        assertThat(OpenedPage.words(page)).contains("ขึ้นต้นด้วย https://").doesNotContain("[admin.");
    }

    @Test
    void blankRowsAreNone_andWithoutLinksThereIsNoCard() {
        settings.put(SampleOffices.KT1, OfficeLink.SETTING, List.of(SITE), TODAY.minusYears(1));
        assertThat(concerns(OFFICER)).isTrue();

        Component page = view(Locale.ENGLISH);
        OpenedPage.press(page, "admin-office-links-add");
        OpenedPage.press(page, "admin-office-links-remove-1");
        OpenedPage.press(page, "admin-office-links-save");

        assertThat(concerns(OFFICER)).isFalse();
        assertThat(concerns(TestCaller.of(SampleOffices.KT2, 51).with(Offices.VIEW)))
                .isFalse();
        assertThat(OpenedPage.words(page)).contains("Links of the office").doesNotContain("[admin.");
    }

    @Test
    void whoMayNotKeepSettings_storesNothing() {
        Component page = routes.entries().getFirst().factory().open(new OpenedPage(OFFICER, "", TextCatalog.THAI));
        type(page, "title-1", "เว็บไซต์");
        type(page, "address-1", "https://kt1.example.go.th");

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> OpenedPage.press(page, "admin-office-links-save"));
        assertThat(routes.entries().getFirst().permission()).isEqualTo(Settings.CONFIGURE);
    }

    @Test
    void settingsPageTakesThemInOneLine_andRefusesWhatIsNoLink() {
        var kind = OfficeLink.SETTING.kind();

        assertThat(kind.read().apply(kind.write().apply(List.of(DMC, SITE)))).contains(List.of(DMC, SITE));
        assertThat(kind.read().apply("")).contains(List.of());
        assertThat(kind.read().apply("เว็บไซต์ https://kt1.example.go.th")).isEmpty();
        assertThat(kind.valid().test(List.of(new OfficeLink("", SITE.address()))))
                .isFalse();
        assertThat(kind.valid().test(java.util.Collections.nCopies(13, SITE))).isFalse();
    }

    private boolean concerns(TestCaller caller) {
        return routes.cards().getFirst().concerns().test(caller);
    }

    private Component card(TestCaller caller, Locale locale) {
        return routes.cards().getFirst().factory().apply(new OpenedPage(caller, "", locale));
    }

    private Component view(Locale locale) {
        return routes.entries().getFirst().factory().open(new OpenedPage(KEEPER, "", locale));
    }

    private static void type(Component page, String field, String text) {
        OpenedPage.find(page, TextField.class, "admin-office-links-" + field).setValue(text);
    }

    private static List<Anchor> links(Component card) {
        return OpenedPage.below(card)
                .filter(Anchor.class::isInstance)
                .map(Anchor.class::cast)
                .toList();
    }
}
