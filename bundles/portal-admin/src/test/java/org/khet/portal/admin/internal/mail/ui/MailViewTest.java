package org.khet.portal.admin.internal.mail.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.mail.MailStatusService;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.testkit.TestCaller;

/** An office's administrator looks whether e-mail works. */
class MailViewTest {
    private static final String FIELD = "admin-mail-to";
    private static final TestCaller ADMIN = TestCaller.in(new OfficeId(1)).with(Settings.CONFIGURE);
    private final OpenedPage page = new OpenedPage(ADMIN, "", TextCatalog.THAI);

    @Test
    void withoutAServerThePageSaysWhereToSetOne_andOffersNoTest() {
        MailView view = view(new Care(standing("", null, List.of())));

        assertThat(OpenedPage.words(view)).contains("config/org.khet.mail.cfg").doesNotContain("[admin.");
        assertThat(OpenedPage.below(view).map(Component::getId))
                .noneMatch(id -> id.filter("admin-mail-send"::equals).isPresent());
    }

    @Test
    void testMailThatTheServerTookIsSaid() throws InterruptedException {
        MailView view = view(new Care(standing("smtp.khet.test:587", null, List.of())));

        OpenedPage.press(view, "admin-mail-send");
        page.answer();

        assertThat(OpenedPage.words(view)).contains("รับจดหมายถึง p13@khet.test แล้ว");
        assertThat(field(view).isInvalid()).isFalse();
    }

    @Test
    void refusedTestIsSaidAtTheField_andCanBeTriedAgain() throws InterruptedException {
        Care care = new Care(standing("smtp.khet.test:587", null, List.of()));
        care.refusal = Rejected.of("to", "core.mail.fault.SILENT", "smtp.khet.test:587");
        MailView view = view(care);

        OpenedPage.press(view, "admin-mail-send");
        page.answer();

        assertThat(field(view).isInvalid()).isTrue();
        assertThat(field(view).getErrorMessage()).contains("core.mail.fault.SILENT");
        assertThat(OpenedPage.find(view, Button.class, "admin-mail-send").isEnabled())
                .isTrue();
        care.refusal = null;
        OpenedPage.press(view, "admin-mail-send");
        page.answer();
        assertThat(field(view).isInvalid()).isFalse();
    }

    @Test
    void faultsAndWrongConfigurationAreTold_inBothLanguages() {
        var fault = new MailStatusService.Fault(
                Instant.parse("2026-11-20T02:30:00Z"),
                "นางสาวเจ้าหน้าที่ 13",
                "core.mail.fault.ADDRESS",
                "550 no",
                3,
                true);
        for (Locale locale : List.of(TextCatalog.THAI, Locale.ENGLISH)) {
            OpenedPage opened = new OpenedPage(ADMIN, "", locale);
            Care care = new Care(standing("", Problem.of("", "core.mail.setup.port"), List.of(fault)));

            String words = OpenedPage.words(new MailView(opened, opened.texts(), care));

            assertThat(words)
                    .contains("core.mail.setup.port", "นางสาวเจ้าหน้าที่ 13", "550 no", "core.mail.fault.ADDRESS")
                    .doesNotContain("[admin.");
        }
    }

    private MailView view(MailStatusService care) {
        return new MailView(page, page.texts(), care);
    }

    private static TextField field(MailView view) {
        return OpenedPage.find(view, TextField.class, FIELD);
    }

    private static MailStatusService.MailStatus standing(
            String server, @Nullable Problem wrong, List<MailStatusService.Fault> faults) {
        return new MailStatusService.MailStatus(server, "", "", wrong, true, "p13@khet.test", 2, null, faults);
    }

    private static final class Care implements MailStatusService {
        private final MailStatus standing;
        private @Nullable Rejected refusal;

        Care(MailStatus standing) {
            this.standing = standing;
        }

        @Override
        public MailStatus standing(Caller caller) {
            return standing;
        }

        @Override
        public String test(Caller caller) {
            if (refusal != null) {
                throw refusal;
            }
            return standing.own();
        }
    }
}
