package org.khet.portal.core.internal.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.audit.AuditLog;
import org.khet.portal.api.admin.personal.DataRequest;
import org.khet.portal.api.admin.personal.DataRequest.Right;
import org.khet.portal.api.admin.personal.DataRequest.State;
import org.khet.portal.api.admin.personal.DataRequestDraft;
import org.khet.portal.api.admin.personal.DataRequestId;
import org.khet.portal.api.admin.personal.DataRequestRegister;
import org.khet.portal.api.admin.personal.DataRequestRegister.Filter;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.RecordingEvents;

/** Requests of data subjects with their deadline. CORE-128. */
@OnEachDatabase
class DataRequestServiceDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final PageRequest PAGE = new PageRequest(0, 50, List.of());
    private final TestDatabase database;
    private CoreServices core;
    private TestPrivacy privacy;
    private DataRequestService service;
    private OfficeId kt1;
    private Caller officer;

    DataRequestServiceDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void office() {
        database.clear();
        core = new CoreServices(database);
        privacy = new TestPrivacy(database, core);
        service = privacy.requests;
        kt1 = core.office("KT1");
        officer = TestCaller.in(kt1).with(DataRequestRegister.HANDLE);
    }

    @Test
    void requestIsDueThirtyDaysAfterItWasReceived_fewerBySetting_whatWasReceivedBeforeKeepsItsDay() {
        DataRequestId first = receive(TODAY);
        assertThat(service.open(officer, first).value().dueOn()).isEqualTo(LocalDate.of(2026, 12, 20));

        core.settings.set(CoreServices.keeper(kt1), PrivacySettings.ANSWER_DAYS, 15, TODAY);

        assertThat(service.open(officer, receive(TODAY)).value().dueOn()).isEqualTo(LocalDate.of(2026, 12, 5));
        assertThat(service.open(officer, receive(TODAY.minusDays(1))).value().dueOn())
                .as("received while 30 days held")
                .isEqualTo(LocalDate.of(2026, 12, 19));
        assertThat(service.open(officer, first).value().dueOn()).isEqualTo(LocalDate.of(2026, 12, 20));
    }

    @Test
    void openOnesStandFirst_overdueOnesAreFound_andTheAnswerEndsIt() {
        DataRequestId late = receive(TODAY.minusDays(31));
        DataRequestId open = receive(TODAY.minusDays(30));
        assertThat(overdue()).containsExactly(late);

        service.answer(officer, late, edition(late), State.REFUSED, TODAY, "ต้องเก็บตามกฎหมาย");

        assertThat(overdue()).isEmpty();
        assertThat(service.page(officer, Filter.ALL, PAGE))
                .extracting(DataRequest::id)
                .containsExactly(open, late);
        assertThat(service.open(officer, late).value())
                .extracting(DataRequest::state, DataRequest::answeredOn, DataRequest::answer)
                .containsExactly(State.REFUSED, TODAY, "ต้องเก็บตามกฎหมาย");
        assertThat(service.count(officer, new Filter("กฎหมาย", Set.of(State.REFUSED), false)))
                .isEqualTo(1);
        assertThatExceptionOfType(Outdated.class)
                .as("answered already")
                .isThrownBy(() -> service.answer(officer, late, edition(late), State.GRANTED, TODAY, "ก"));
        assertThat(database.number("select count(*) from core_audit where act like 'core.data-request.%'"))
                .isEqualTo(3);
        assertThat(database.number("select count(*) from core_audit where details like '%สมหญิง%'"))
                .as("the trail, which is never blanked, does not say who asked")
                .isZero();
    }

    @Test
    void answerGivenOnTheDueDayIsInTime_alsoWhenNotedLater_andLateTheDayAfter() {
        assertThat(late(receive(TODAY.minusDays(30)), TODAY)).as("due today").isEqualTo("false");
        assertThat(late(receive(TODAY.minusDays(31)), TODAY.minusDays(1)))
                .as("due and given yesterday")
                .isEqualTo("false");
        assertThat(late(receive(TODAY.minusDays(31)), TODAY))
                .as("due yesterday, given today")
                .isEqualTo("true");
    }

    @Test
    void thoseWhoHandleRequestsAreRemindedOnceBefore_andOnceWhenItIsOver() throws Exception {
        DataRequestId request = receive(TODAY);
        var told = new RecordingEvents();
        core.clock.set("2026-12-12T08:30");
        privacy.node(told).run(new RunIn(kt1));
        assertThat(told.all()).as("eight days before").isEmpty();

        core.clock.set("2026-12-13T08:30");
        privacy.node(told).run(new RunIn(kt1));
        privacy.node(told).run(new RunIn(kt1));
        core.clock.set("2026-12-20T08:30");
        privacy.node(told).run(new RunIn(kt1));
        assertThat(told.all()).singleElement().satisfies(one -> {
            assertThat(one.type()).isEqualTo(DataRequestRegister.DUE);
            assertThat(one.audience().permissions()).containsExactly(DataRequestRegister.HANDLE);
            assertThat(one.facts()).isEqualTo(java.util.Map.of("due", "2026-12-20"));
        });

        core.clock.set("2026-12-21T08:30");
        privacy.node(told).run(new RunIn(kt1));
        privacy.node(told).run(new RunIn(kt1));
        assertThat(told.all()).extracting(DomainEvent::recordId).containsExactly(request.value(), request.value());
    }

    @Test
    void somebodyChangedItFirst_theAnswerIsToldSo_andTheRequestStaysOpen() {
        DataRequestId request = receive(TODAY);
        int seen = edition(request);

        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> service.answer(officer, request, seen + 1, State.GRANTED, TODAY, "ส่งสำเนาแล้ว"));

        assertThat(service.open(officer, request).value().state()).isEqualTo(State.OPEN);
    }

    @Test
    void requestThatIsTakenBackNeedsNoWords_anyOtherAnswerDoes_andNoneIsEndless() {
        DataRequestId request = receive(TODAY);
        assertThat(fields(() -> service.answer(officer, request, edition(request), State.GRANTED, TODAY, " ")))
                .containsExactly("answer");
        assertThat(fields(() ->
                        service.answer(officer, request, edition(request), State.GRANTED, TODAY, "ก".repeat(1001))))
                .containsExactly("answer");

        service.answer(officer, request, edition(request), State.TAKEN_BACK, TODAY, "");

        assertThat(service.open(officer, request).value().state()).isEqualTo(State.TAKEN_BACK);
    }

    @Test
    void answeredRequestsRemindNobody() throws Exception {
        DataRequestId request = receive(TODAY);
        service.answer(officer, request, edition(request), State.GRANTED, TODAY, "ส่งสำเนาแล้ว");
        var told = new RecordingEvents();
        core.clock.set("2027-01-20T08:30");

        privacy.node(told).run(new RunIn(kt1));

        assertThat(told.all()).isEmpty();
    }

    @Test
    void unusableFieldsAreRefused() {
        assertThat(fields(() -> service.receive(officer, new DataRequestDraft(" ", "", null, null, "", null))))
                .containsExactlyInAnyOrder("subject", "contact", "right", "matter", "receivedOn");
        assertThat(fields(() -> receive(TODAY.plusDays(1)))).containsExactly("receivedOn");
        PersonId foreign = core.peopleDesk.add(CoreServices.keeper(core.office("KT2")), CoreServices.person("คนอื่น"));
        assertThat(fields(() ->
                        service.receive(officer, new DataRequestDraft("ก", "ข", foreign, Right.ACCESS, "ค", TODAY))))
                .containsExactly("person");
        DataRequestId request = receive(TODAY);
        assertThat(fields(() -> service.answer(officer, request, 1, State.OPEN, TODAY.minusDays(1), "")))
                .containsExactlyInAnyOrder("state", "day", "answer");
        assertThat(fields(() -> service.answer(officer, request, 1, State.REFUSED, TODAY.plusDays(1), "ก")))
                .containsExactly("day");
    }

    @Test
    void needsThePermissionForTheWholeOffice_andAnotherOfficeFindsNothing() {
        DataRequestId request = receive(TODAY);
        Caller nobody = TestCaller.in(kt1);
        Caller ofOneGroup =
                TestCaller.in(kt1).inUnit(core.units.of(kt1).getFirst().id(), DataRequestRegister.HANDLE);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> service.page(ofOneGroup, Filter.ALL, PAGE));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> service.page(nobody, Filter.ALL, PAGE));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> service.answer(nobody, request, 1, State.GRANTED, TODAY, "ก"));
        Caller stranger = TestCaller.in(core.office("KT2")).with(DataRequestRegister.HANDLE);
        assertThat(service.count(stranger, Filter.ALL)).isZero();
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> service.open(stranger, request));
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> service.answer(stranger, request, 1, State.GRANTED, TODAY, "ก"));
    }

    private List<DataRequestId> overdue() {
        return service.page(officer, new Filter("", Set.of(), true), PAGE).stream()
                .map(DataRequest::id)
                .toList();
    }

    /** Answers on a day; what the trail says of it. */
    private String late(DataRequestId request, LocalDate day) {
        service.answer(officer, request, edition(request), State.GRANTED, day, "ส่งสำเนาแล้ว");
        return core.audit.page(TestCaller.in(kt1).with(AuditTrail.READ), AuditLog.Filter.ALL, PAGE).stream()
                .filter(entry -> entry.object().equals("core.data-request/" + request.value()))
                .filter(entry -> entry.action().equals("core.data-request.answered"))
                .map(entry -> entry.details().getOrDefault("late", ""))
                .findFirst()
                .orElseThrow();
    }

    private int edition(DataRequestId request) {
        return service.open(officer, request).number();
    }

    private DataRequestId receive(LocalDate day) {
        return service.receive(
                officer,
                new DataRequestDraft(
                        "นางสมหญิง ตัวอย่าง", "000-000-000", null, Right.ACCESS, "ขอสำเนาทะเบียนประวัติ", day));
    }

    private static List<String> fields(Runnable work) {
        try {
            work.run();
            return List.of();
        } catch (Rejected rejected) {
            return rejected.problems().stream().map(Problem::field).toList();
        }
    }

    /** A run of the job for an office. */
    private record RunIn(OfficeId office) implements JobRun {
        @Override
        public Instant due() {
            return Instant.EPOCH;
        }

        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void progress(long done, long total) {}
    }
}
