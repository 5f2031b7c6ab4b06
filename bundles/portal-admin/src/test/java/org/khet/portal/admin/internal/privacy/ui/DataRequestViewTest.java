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
import org.khet.portal.api.admin.personal.DataRequest;
import org.khet.portal.api.admin.personal.DataRequest.Right;
import org.khet.portal.api.admin.personal.DataRequest.State;
import org.khet.portal.api.admin.personal.DataRequestDraft;
import org.khet.portal.api.admin.personal.DataRequestId;
import org.khet.portal.api.admin.personal.DataRequestRegister;
import org.khet.portal.api.admin.personal.Erasures;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.fake.RecordingExports;

/** Requests of data subjects, without a browser. CORE-128. */
class DataRequestViewTest {
    private static final OfficeId OFFICE = new OfficeId(1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final DataRequest LATE = new DataRequest(
            new DataRequestId(5),
            "นางสมหญิง ตัวอย่าง",
            "000-000-000",
            null,
            Right.ACCESS,
            "ขอสำเนา",
            TODAY.minusDays(31),
            TODAY.minusDays(1),
            State.OPEN,
            null,
            "");
    private final Keeping register = new Keeping();

    @Test
    void requestIsNoted() {
        OpenedPage page = page(TextCatalog.THAI);
        DataRequestView view = new DataRequestView(page, list(page)).noting();
        OpenedPage.find(view, TextField.class, "admin-data-request-subject").setValue(LATE.subject());
        OpenedPage.find(view, TextField.class, "admin-data-request-contact").setValue(LATE.contact());
        OpenedPage.find(view, TextArea.class, "admin-data-request-matter").setValue(LATE.matter());
        choose(view, "right", Right.ERASURE);

        OpenedPage.press(view, "admin-data-request-save");

        assertThat(register.noted)
                .containsExactly(new DataRequestDraft(
                        LATE.subject(), LATE.contact(), null, Right.ERASURE, LATE.matter(), TODAY));
        assertThat(page.opened).containsExactly("admin/data-requests");
    }

    @Test
    void openOneIsAnswered_answeredOneHasNoForm() {
        OpenedPage page = page(TextCatalog.THAI);
        DataRequestView view = new DataRequestView(page, list(page)).showing(new Versioned<>(LATE, 2));
        assertThat(OpenedPage.words(view)).contains(page.texts().get("admin.data-requests.overdue"));
        choose(view, "state", State.REFUSED);
        OpenedPage.find(view, TextArea.class, "admin-data-request-answer").setValue("ต้องเก็บตามกฎหมาย");

        OpenedPage.press(view, "admin-data-request-save");

        assertThat(register.answers).containsExactly("REFUSED 2026-11-20 ต้องเก็บตามกฎหมาย");
        DataRequest answered = new DataRequest(
                LATE.id(),
                LATE.subject(),
                LATE.contact(),
                null,
                LATE.right(),
                LATE.matter(),
                LATE.receivedOn(),
                LATE.dueOn(),
                State.REFUSED,
                TODAY,
                "ต้องเก็บตามกฎหมาย");
        var closed = new DataRequestView(page, list(page)).showing(new Versioned<>(answered, 3));
        assertThat(OpenedPage.below(closed).flatMap(part -> part.getId().stream()))
                .doesNotContain("admin-data-request-save");
    }

    @Test
    void erasingIsOffered_whileTheRequestIsOpenOrGranted() {
        var page = new OpenedPage(
                TestCaller.in(OFFICE).with(DataRequestRegister.HANDLE, Erasures.ERASE), "", TextCatalog.THAI);

        assertThat(State.values())
                .filteredOn(state -> OpenedPage.words(
                                new DataRequestView(page, list(page)).showing(new Versioned<>(asked(state), 2)))
                        .contains(page.texts().get("admin.erasure.open")))
                .containsExactly(State.OPEN, State.GRANTED);
    }

    private static DataRequest asked(State state) {
        return new DataRequest(
                LATE.id(),
                LATE.subject(),
                LATE.contact(),
                new PersonId(13),
                Right.ERASURE,
                LATE.matter(),
                LATE.receivedOn(),
                LATE.dueOn(),
                state,
                state == State.OPEN ? null : TODAY,
                "");
    }

    @Test
    void overdueOnesStandOnTop_andEveryWordIsThereInBothLanguages() {
        for (Locale locale : List.of(TextCatalog.THAI, Locale.ENGLISH)) {
            OpenedPage page = page(locale);
            assertThat(OpenedPage.words(new DataRequestsView(page, list(page), new RecordingExports())))
                    .contains(page.texts().get("admin.data-requests.late", 1))
                    .doesNotContain("[admin.");
            assertThat(OpenedPage.words(new DataRequestView(page, list(page)).noting()))
                    .doesNotContain("[admin.");
            assertThat(OpenedPage.words(new DataRequestView(page, list(page)).showing(new Versioned<>(LATE, 2))))
                    .doesNotContain("[admin.");
        }
        OpenedPage page = page(TextCatalog.THAI);
        var file = list(page).all(DataRequestRegister.Filter.ALL, "ทั้งหมด");
        assertThat(file.kind().personal()).isTrue();
        assertThat(RecordingExports.rows(file))
                .singleElement()
                .satisfies(row -> assertThat(row).contains(LATE.subject(), "2026-11-19", "เกินกำหนด"));
    }

    private DataRequestList list(OpenedPage page) {
        return new DataRequestList(
                page.caller(),
                page.texts(),
                register,
                new PrivacyChoiceLoader(
                        FakeUnits.ofSampleOffices(),
                        new FakePeople(),
                        new FakeCodeLists(),
                        Clocks.at("2026-11-20T09:30")));
    }

    private static OpenedPage page(Locale locale) {
        return new OpenedPage(TestCaller.in(OFFICE).with(DataRequestRegister.HANDLE), "", locale);
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(DataRequestView view, String field, T value) {
        ((ComboBox<T>) OpenedPage.find(view, ComboBox.class, "admin-data-request-" + field)).setValue(value);
    }

    private static final class Keeping implements DataRequestRegister {
        private final List<DataRequestDraft> noted = new ArrayList<>();
        private final List<String> answers = new ArrayList<>();

        @Override
        public List<DataRequest> page(Caller caller, Filter filter, PageRequest page) {
            return page.offset() == 0 ? List.of(LATE) : List.of();
        }

        @Override
        public int count(Caller caller, Filter filter) {
            return 1;
        }

        @Override
        public Versioned<DataRequest> open(Caller caller, DataRequestId request) {
            return new Versioned<>(LATE, 2);
        }

        @Override
        public DataRequestId receive(Caller caller, DataRequestDraft draft) {
            noted.add(draft);
            return LATE.id();
        }

        @Override
        public void answer(
                Caller caller, DataRequestId request, int edition, State state, LocalDate day, String answer) {
            answers.add(state + " " + day + " " + answer);
        }
    }
}
