package org.khet.portal.admin.internal.privacy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.personal.ProcessingActivity;
import org.khet.portal.api.admin.personal.ProcessingDetails;
import org.khet.portal.api.admin.personal.ProcessingDraft;
import org.khet.portal.api.admin.personal.ProcessingId;
import org.khet.portal.api.admin.personal.ProcessingRegister;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.personal.ProcessingSource.Proposal;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.fake.RecordingExports;

/** The register of processing and its form, without a browser. CORE-128. */
class ProcessingViewTest {
    private static final OfficeId OFFICE = new OfficeId(1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final ProcessingDetails FACTS = new ProcessingDetails(
            "ทะเบียนประวัติ",
            "บริหารงานบุคคล",
            "law",
            "ชื่อ",
            "ข้าราชการ",
            "เจ้าของ",
            "กบข.",
            "10 ปี",
            "เข้ารหัส",
            "ยื่นคำขอ");
    private final Keeping register = new Keeping();

    @Test
    void activityIsTyped_andSavedFromToday() {
        OpenedPage page = page(TextCatalog.THAI, ProcessingRegister.EDIT);
        ProcessingView view = new ProcessingView(page, list(page), null);
        OpenedPage.find(view, TextField.class, "admin-processing-name").setValue(FACTS.name());
        type(view, "purpose", FACTS.purpose());
        type(view, "data", FACTS.data());
        type(view, "people", FACTS.people());
        type(view, "retention", FACTS.retention());
        type(view, "safeguards", FACTS.safeguards());
        choose(view, "law");

        OpenedPage.press(view, "admin-processing-save");

        assertThat(register.saved)
                .containsExactly(new ProcessingDraft(
                        new ProcessingDetails(
                                FACTS.name(),
                                FACTS.purpose(),
                                "law",
                                FACTS.data(),
                                FACTS.people(),
                                "",
                                "",
                                FACTS.retention(),
                                FACTS.safeguards(),
                                ""),
                        null,
                        TODAY,
                        null,
                        ""));
        assertThat(page.opened).containsExactly("admin/processing");
    }

    @Test
    void refusalStandsAtTheField_andNothingTypedIsLost() {
        register.failure = Rejected.of("retention", "core.error.needed");
        OpenedPage page = page(TextCatalog.THAI, ProcessingRegister.EDIT);
        ProcessingView view = new ProcessingView(page, list(page), new Versioned<>(activity(), 3));

        OpenedPage.press(view, "admin-processing-save");

        TextArea retention = OpenedPage.find(view, TextArea.class, "admin-processing-retention");
        assertThat(retention.isInvalid()).isTrue();
        assertThat(retention.getValue()).isEqualTo(FACTS.retention());
        assertThat(page.opened).isEmpty();
    }

    @Test
    void whatModulesProposeIsOffered_whoOnlyReadsGetsNoButton() {
        OpenedPage officer = page(TextCatalog.THAI, ProcessingRegister.EDIT);
        var offered = new ProcessingsView(officer, list(officer), new RecordingExports());
        assertThat(ids(offered)).contains("admin-processing-proposed", "admin-processing-add");

        OpenedPage reader = page(TextCatalog.THAI, ProcessingRegister.VIEW);
        assertThat(ids(new ProcessingsView(reader, list(reader), new RecordingExports())))
                .doesNotContain("admin-processing-proposed", "admin-processing-add");
        assertThat(ids(new ProcessingView(reader, list(reader), new Versioned<>(activity(), 3))))
                .doesNotContain("admin-processing-save");
    }

    @Test
    void fileHasAllThatTheLawAsksFor_andEveryWordIsThereInBothLanguages() {
        for (Locale locale : List.of(TextCatalog.THAI, Locale.ENGLISH)) {
            OpenedPage page = page(locale, ProcessingRegister.EDIT);
            assertThat(OpenedPage.words(new ProcessingView(page, list(page), new Versioned<>(activity(), 3))))
                    .doesNotContain("[admin.");
            assertThat(OpenedPage.words(new ProcessingsView(page, list(page), new RecordingExports())))
                    .doesNotContain("[admin.");
        }
        OpenedPage page = page(TextCatalog.THAI, ProcessingRegister.VIEW);
        assertThat(RecordingExports.rows(list(page).all(ProcessingRegister.Filter.ALL, "ทั้งหมด")))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .contains(FACTS.name(), FACTS.purpose(), FACTS.data(), FACTS.people(), FACTS.recipients())
                        .contains(FACTS.retention(), FACTS.safeguards(), FACTS.access(), "2026-11-20"));
    }

    private ProcessingList list(OpenedPage page) {
        return new ProcessingList(
                page.caller(),
                page.texts(),
                register,
                new PrivacyChoiceLoader(
                        FakeUnits.ofSampleOffices(),
                        new FakePeople(),
                        new FakeCodeLists(),
                        Clocks.at("2026-11-20T09:30")));
    }

    private static OpenedPage page(Locale locale, org.khet.portal.api.security.Permission also) {
        return new OpenedPage(TestCaller.in(OFFICE).with(ProcessingRegister.VIEW, also), "", locale);
    }

    private static void type(ProcessingView view, String field, String text) {
        OpenedPage.find(view, TextArea.class, "admin-processing-" + field).setValue(text);
    }

    @SuppressWarnings("unchecked")
    private static void choose(ProcessingView view, String code) {
        ComboBox<CodeList.Code> box = OpenedPage.find(view, ComboBox.class, "admin-processing-basis");
        box.getListDataView()
                .getItems()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .ifPresent(box::setValue);
    }

    private static List<String> ids(com.vaadin.flow.component.Component top) {
        return OpenedPage.below(top).flatMap(part -> part.getId().stream()).toList();
    }

    private static ProcessingActivity activity() {
        return new ProcessingActivity(new ProcessingId(7), FACTS, null, TODAY, null, "");
    }

    private static final class Keeping implements ProcessingRegister {
        private final List<ProcessingDraft> saved = new ArrayList<>();
        private @org.jspecify.annotations.Nullable RuntimeException failure;

        @Override
        public List<ProcessingActivity> page(Caller caller, Filter filter, PageRequest page) {
            return page.offset() == 0 ? List.of(activity()) : List.of();
        }

        @Override
        public int count(Caller caller, Filter filter) {
            return 1;
        }

        @Override
        public Versioned<ProcessingActivity> open(Caller caller, ProcessingId activity) {
            return new Versioned<>(activity(), 3);
        }

        @Override
        public List<Proposal> proposals(Caller caller) {
            return List.of(new Proposal("admin.round", "law"));
        }

        @Override
        public ProcessingId add(Caller caller, ProcessingDraft draft) {
            refuse();
            saved.add(draft);
            return new ProcessingId(7);
        }

        @Override
        public void edit(Caller caller, ProcessingId activity, int edition, ProcessingDraft draft) {
            refuse();
            saved.add(draft);
        }

        private void refuse() {
            if (failure != null) {
                throw failure;
            }
        }
    }
}
