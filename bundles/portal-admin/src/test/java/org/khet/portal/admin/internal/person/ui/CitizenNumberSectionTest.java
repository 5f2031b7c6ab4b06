package org.khet.portal.admin.internal.person.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.personal.CitizenNumbers;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.personal.SensitiveDataService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.RecordingExports;

/** The citizen number on a person's page, without a browser. CORE-11, CORE-127. */
class CitizenNumberSectionTest {
    private static final OfficeId OFFICE = new OfficeId(1);
    private static final PersonId PERSON = new PersonId(7);
    private final UnservedSession browser = new UnservedSession();
    private final UI ui = new UI();
    private final Numbers numbers = new Numbers();
    private final OpenedPage page =
            new OpenedPage(TestCaller.in(OFFICE).with(People.VIEW, People.EDIT), "7", TextCatalog.THAI);

    @BeforeEach
    void open() {
        browser.lock();
        ui.getInternals().setSession(browser);
        UI.setCurrent(ui);
    }

    @AfterEach
    void close() {
        UI.setCurrent(null);
        browser.unlock();
    }

    @Test
    void numberIsRecordedInABox_andStandsMaskedOnThePage() {
        CitizenNumberSection section = section(page);
        assertThat(OpenedPage.words(section)).contains(page.texts().get("admin.number.none"));

        edit(section);
        OpenedPage.find(ui, TextField.class, "admin-number-number").setValue("9999900000019");
        OpenedPage.press(ui, "admin-number-save");

        assertThat(numbers.recorded).containsExactly("0 9999900000019");
        assertThat(page.told).hasSize(1);
        assertThat(OpenedPage.words(section)).contains("x-xxxx-xxxxx-01-9").doesNotContain("99999");
    }

    @Test
    void wrongNumberIsToldAtTheField_andStaysThere() {
        CitizenNumberSection section = section(page);
        edit(section);
        TextField field = OpenedPage.find(ui, TextField.class, "admin-number-number");
        field.setValue("9999900000018");

        OpenedPage.press(ui, "admin-number-save");

        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getValue()).isEqualTo("9999900000018");
        assertThat(numbers.recorded).isEmpty();
    }

    @Test
    void recordedNumberCanBeTakenOut() {
        numbers.masked = Optional.of(new Versioned<>("x-xxxx-xxxxx-01-9", 3));
        CitizenNumberSection section = section(page);

        edit(section);
        OpenedPage.press(ui, "admin-number-remove");

        assertThat(numbers.recorded).containsExactly("3 removed");
        assertThat(OpenedPage.words(section)).contains(page.texts().get("admin.number.none"));
    }

    @Test
    void whoOnlyReads_seesItMaskedAndChangesNothing() {
        numbers.masked = Optional.of(new Versioned<>("x-xxxx-xxxxx-01-9", 3));
        var reader = new OpenedPage(TestCaller.in(OFFICE).with(People.VIEW), "7", Locale.ENGLISH);

        assertThat(OpenedPage.below(section(reader)).flatMap(part -> part.getId().stream()))
                .contains("admin-number")
                .doesNotContain("admin-number-edit", "admin-number-ask");
    }

    /** Then the box is on the page. */
    private void edit(CitizenNumberSection section) {
        OpenedPage.press(section, "admin-number-edit");
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
    }

    private CitizenNumberSection section(OpenedPage opened) {
        return new CitizenNumberSection(opened, opened.texts(), numbers, new Nothing(), PERSON);
    }

    private static final class Numbers implements CitizenNumbers {
        private final List<String> recorded = new ArrayList<>();
        private Optional<Versioned<String>> masked = Optional.empty();

        @Override
        public Optional<Versioned<String>> masked(Caller caller, PersonId person) {
            return masked;
        }

        @Override
        public void record(Caller caller, PersonId person, int edition, String typed) {
            if (!typed.endsWith("9")) {
                throw Rejected.of("number", "core.person.error.number");
            }
            recorded.add(edition + " " + typed);
            masked = Optional.of(new Versioned<>("x-xxxx-xxxxx-01-9", edition + 1));
        }

        @Override
        public void remove(Caller caller, PersonId person, int edition) {
            recorded.add(edition + " removed");
            masked = Optional.empty();
        }
    }

    /** Nobody here may see numbers in clear. */
    private static final class Nothing implements SensitiveDataService {
        @Override
        public boolean mayShow(Caller caller, String field) {
            return false;
        }

        @Override
        public Shown show(Caller caller, String field, long record, String purpose) {
            return new Shown("", Instant.EPOCH);
        }

        @Override
        public void requirePurpose(String purpose) {}

        @Override
        public Texts texts(Locale locale) {
            return new RecordingExports().texts(locale);
        }
    }
}
